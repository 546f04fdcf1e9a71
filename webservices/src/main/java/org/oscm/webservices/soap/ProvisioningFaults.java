package org.oscm.webservices.soap;

import org.oscm.core.kernel.ErrorCode;
import org.oscm.core.provisioning.ProvisioningError;
import org.oscm.types.exceptions.TechnicalServiceNotAliveException;
import org.oscm.types.exceptions.TechnicalServiceNotAliveException.Reason;
import org.oscm.types.exceptions.TechnicalServiceOperationException;

/** How the refusals of the provisioning room are published. */
final class ProvisioningFaults {

    private ProvisioningFaults() {}

    static void fill(FaultTable table) {
        notAlive(table, ProvisioningError.APPLICATION_NOT_LISTENING, Reason.CONNECTION_REFUSED);
        notAlive(table, ProvisioningError.APPLICATION_TIMED_OUT, Reason.TIMEOUT);
        notAlive(table, ProvisioningError.APPLICATION_ENDPOINT_WRONG, Reason.ENDPOINT);
        notAlive(table, ProvisioningError.APPLICATION_SERVICE_WRONG, Reason.TARGET_NAMESPACE);
        table.fault(ProvisioningError.APPLICATION_OPERATION_FAILED, TechnicalServiceOperationException::new);
    }

    private static void notAlive(FaultTable table, ErrorCode code, Reason reason) {
        table.add(
                code,
                (text, refusal) -> new TechnicalServiceNotAliveException(text, reason, FaultTable.parameters(refusal)));
    }
}
