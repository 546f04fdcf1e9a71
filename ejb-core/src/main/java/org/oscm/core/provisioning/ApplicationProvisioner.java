package org.oscm.core.provisioning;

import java.util.List;
import java.util.Map;

/**
 * Calls the provisioning service of applications. Every method returns when the application has done what was asked, and
 * refuses with a {@link ProvisioningError} when it has not. Call it outside of transactions: an application may take its
 * time. A call that timed out may have been carried out nevertheless.
 */
public interface ApplicationProvisioner {

    /** Returns if the application answers. */
    void ping(Application application);

    /** @param requestingUser whose action led to the call; null if nobody's */
    ApplicationInstance createInstance(Application application, InstanceOrder order, ApplicationUser requestingUser);

    /** @param requestingUser whose action led to the call; null if nobody's */
    void deleteInstance(
            Application application,
            String instanceId,
            String organizationId,
            String subscriptionId,
            ApplicationUser requestingUser);

    /**
     * Opens an instance that was closed.
     *
     * @param requestingUser whose action led to the call; null if nobody's
     */
    void activateInstance(Application application, String instanceId, ApplicationUser requestingUser);

    /**
     * Closes an instance without losing its data.
     *
     * @param requestingUser whose action led to the call; null if nobody's
     */
    void deactivateInstance(Application application, String instanceId, ApplicationUser requestingUser);

    /**
     * @param users not empty
     * @param requestingUser whose action led to the call; null if nobody's
     * @return ids inside the application by user id, as far as the application named them
     */
    Map<String, String> createUsers(
            Application application, String instanceId, List<ApplicationUser> users, ApplicationUser requestingUser);

    /**
     * Tells the application that users have other roles or profiles.
     *
     * @param users not empty
     * @param requestingUser whose action led to the call; null if nobody's
     */
    void updateUsers(
            Application application, String instanceId, List<ApplicationUser> users, ApplicationUser requestingUser);

    /**
     * @param users not empty
     * @param requestingUser whose action led to the call; null if nobody's
     */
    void deleteUsers(
            Application application, String instanceId, List<ApplicationUser> users, ApplicationUser requestingUser);
}
