package org.oscm.core.tenants;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.oscm.core.accounts.RegisteredOrganization;
import org.oscm.core.accounts.usecase.RegisterForOperator;
import org.oscm.core.accounts.usecase.RegisterKnownCustomer;
import org.oscm.core.identity.AccountStatus;
import org.oscm.core.identity.OrganizationData;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.UserData;
import org.oscm.core.identity.UserReference;
import org.oscm.core.identity.UserView;
import org.oscm.core.identity.usecase.CreateUser;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.identity.usecase.LockAccount;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.testing.TestCore;

/** Organizations and users whose texts all hold one word. */
final class People {

    private final TestCore core;
    private final String word;
    private final List<UserView> users = new ArrayList<>();

    People(TestCore core, String word) {
        this.core = core;
        this.word = word;
    }

    String named(String what) {
        return word + " " + what;
    }

    /** All as they are now, with roles of all kinds. */
    List<UserView> users() {
        core.settle();
        return users.stream()
                .map(user -> core.get(FindParties.class).user(user.key()))
                .toList();
    }

    /** The first user of an organization calls from now on. */
    void signIn(String organization) {
        core.signIn(users().stream()
                .filter(user -> user.userId().startsWith(named(organization)))
                .findFirst()
                .orElseThrow());
    }

    /** A seller, with an administrator who may do everything and somebody for each role; the operator is signed in. */
    OrganizationView seller(String what, Set<OrganizationRole> roles, UserRole... userRoles) {
        core.signInAsOperator();
        RegisteredOrganization registered = core.get(RegisterForOperator.class)
                .register(organization(what), roles, (BigDecimal) null, person(what, "first"), null);
        users.add(registered.administrator());
        core.signIn(registered.administrator());
        for (UserRole role : userRoles) {
            hire(what, registered.organization(), role);
        }
        core.signInAsOperator();
        return registered.organization();
    }

    /** A customer of who is signed in; its administrator is signed in afterwards. */
    RegisteredOrganization customer(String what) {
        RegisteredOrganization customer =
                core.get(RegisterKnownCustomer.class).register(organization(what), person(what, "first"), null);
        users.add(customer.administrator());
        core.signIn(customer.administrator());
        hire(what, customer.organization(), UserRole.SUBSCRIPTION_MANAGER);
        hire(what, customer.organization());
        return customer;
    }

    /** A user with these roles. */
    UserView hire(String what, OrganizationView organization, UserRole... roles) {
        UserData data = UserData.of(person(what, "user " + users.size()), Set.of(roles));
        UserView made = core.get(CreateUser.class).create(organization.key(), data, null);
        users.add(made);
        return made;
    }

    /** A user of the caller's organization whose account is locked. */
    UserView lockedUser(String what, OrganizationView organization) {
        UserView locked = hire(what, organization);
        core.get(LockAccount.class)
                .lock(new UserReference(locked.key(), locked.version(), null), AccountStatus.LOCKED, null);
        return locked;
    }

    private String mail(String whose) {
        return word + "@" + whose.replace(' ', '.') + ".example";
    }

    private OrganizationData organization(String what) {
        return new OrganizationData(
                named(what),
                named("street"),
                mail(what),
                named("phone"),
                "https://" + word + ".example/",
                named("description"),
                "en",
                "DE");
    }

    private UserData person(String organization, String name) {
        return new UserData(
                named(organization + " " + name),
                mail(organization + " " + name),
                "en",
                null,
                named("first name"),
                named("last name"),
                null,
                named("street"),
                named("phone"),
                Set.of());
    }
}
