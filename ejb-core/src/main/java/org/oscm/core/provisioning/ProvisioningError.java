package org.oscm.core.provisioning;

import org.oscm.core.kernel.ErrorCode;

/** How applications fail to do what they are asked. The first parameter of each is the address. */
public enum ProvisioningError implements ErrorCode {
    /** Nobody listens at the address, or the host is unknown. */
    APPLICATION_NOT_LISTENING,
    /** The application did not answer in time; second parameter: the milliseconds it had. */
    APPLICATION_TIMED_OUT,
    /** Something else than a provisioning service answers at the address; second parameter: what it did. */
    APPLICATION_ENDPOINT_WRONG,
    /** There is a web service at the address, but not a provisioning service. */
    APPLICATION_SERVICE_WRONG,
    /** The application answered that it could not do it; second parameter: its own words. */
    APPLICATION_OPERATION_FAILED;

    @Override
    public Kind kind() {
        return Kind.UNREACHABLE;
    }
}
