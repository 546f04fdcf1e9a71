package org.oscm.core.catalog;

/** Whether an application is ready when its provisioning call returns. */
public enum ProvisioningType {
    /** The instance is usable as soon as the call returns. */
    SYNCHRONOUS,
    /** The application reports later that the instance is usable. */
    ASYNCHRONOUS
}
