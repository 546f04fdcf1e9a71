package org.oscm.core.catalog;

/** Asks applications whether they are there. Implemented by the room that talks to applications. */
public interface ApplicationProbe {

    /**
     * Returns once the provisioning service of an application has answered a ping; call it outside of transactions.
     *
     * @param service not one with EXTERNAL access, which has no provisioning service
     * @throws org.oscm.core.kernel.Refusal of kind UNREACHABLE that says how the application failed to answer
     */
    void ping(TechnicalServiceView service);
}
