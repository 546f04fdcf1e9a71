package org.oscm.core.subscriptions.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.oscm.core.catalog.PlatformParameter;
import org.oscm.core.catalog.ServiceParameterView;
import org.oscm.core.catalog.ServiceView;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.identity.UserView;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.subscriptions.SubscriptionError;
import org.oscm.core.subscriptions.model.Assignment;

/** The rules of who can be assigned in which role, and how many. */
@Dependent
class AssignableUsers {

    private final FindParties parties;

    @Inject
    AssignableUsers(FindParties parties) {
        this.parties = parties;
    }

    /**
     * Each user once; of two wishes for one user the last one counts.
     *
     * @throws Refusal if a user is not the customer's or the application has no such role
     */
    List<Assignment> assignments(
            Collection<WantedAssignment> wanted, TechnicalServiceView application, long customerKey) {
        Map<Long, Assignment> byUser = new LinkedHashMap<>();
        for (WantedAssignment wish : wanted) {
            long userKey = user(wish.userKey(), wish.userId(), customerKey).key();
            byUser.put(userKey, new Assignment(userKey, role(wish.roleId(), application)));
        }
        return List.copyOf(byUser.values());
    }

    /** @throws Refusal if the customer has no such user */
    UserView user(long userKey, String userId, long customerKey) {
        return parties.member(userKey, userId, customerKey);
    }

    private static String role(String roleId, TechnicalServiceView application) {
        if (application.definition().roles().isEmpty() && roleId == null) {
            return null;
        }
        if (roleId == null || application.role(roleId).isEmpty()) {
            throw Refusal.of(SubscriptionError.SERVICE_ROLE_NOT_FOUND, roleId);
        }
        return roleId;
    }

    /** @throws Refusal if so many users are more than the parameter NAMED_USER allows */
    static void checkNumber(int users, ServiceView service) {
        service.parameter(PlatformParameter.NAMED_USER.name())
                .map(ServiceParameterView::value)
                .map(Long::valueOf)
                .filter(most -> users > most)
                .ifPresent(most -> {
                    throw Refusal.of(SubscriptionError.NAMED_USERS_EXCEEDED, most);
                });
    }
}
