package org.oscm.core.accounts;

import java.util.Collection;
import java.util.List;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.kernel.Refusal;

/** Which suppliers a technology provider lets sell his applications; implemented by the room that has applications. */
public interface ApplicationSuppliers {

    /**
     * Ordered by id.
     *
     * @throws Refusal if there is no such technical service, or it is not the caller's
     */
    List<OrganizationView> of(long technicalServiceKey);

    /**
     * Those who may sell it already go on doing so.
     *
     * @param organizationIds null and empty mean nobody
     * @throws Refusal if there is no such technical service, it is not the caller's, or one is no supplier: then none may
     */
    void add(long technicalServiceKey, Collection<String> organizationIds);

    /**
     * Takes the offers they make of it off the market; subscriptions go on.
     *
     * @param organizationIds null and empty mean nobody
     * @throws Refusal if there is no such technical service, it is not the caller's, or one may not sell it anyway: then
     *     nothing changes
     */
    void remove(long technicalServiceKey, Collection<String> organizationIds);
}
