package org.oscm.core.testing;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.oscm.core.accounts.ApplicationSuppliers;
import org.oscm.core.accounts.CustomerSubscriptions;
import org.oscm.core.accounts.OfferedServices;
import org.oscm.core.accounts.SubscriptionParties;
import org.oscm.core.accounts.service.OfferList;
import org.oscm.core.audit.OrganizationNames;
import org.oscm.core.audit.usecase.WitnessTransactions;
import org.oscm.core.catalog.usecase.PermitSuppliers;
import org.oscm.core.identity.ActingOnBehalf;
import org.oscm.core.identity.KnownMarketplaces;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.UnitAssignment;
import org.oscm.core.identity.UserCommitments;
import org.oscm.core.identity.UserDirectory;
import org.oscm.core.identity.UserView;
import org.oscm.core.identity.gateway.LdapDirectory;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.identity.usecase.NamedOrganizations;
import org.oscm.core.kernel.Caller;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.marketplace.service.OffersOfSellers;
import org.oscm.core.marketplace.usecase.MarketplaceDirectory;
import org.oscm.core.marketplace.usecase.OffersOnMarkets;
import org.oscm.core.storage.TransactionWitness;
import org.oscm.core.subscriptions.usecase.PartiesOfSubscriptions;
import org.oscm.core.subscriptions.usecase.ProvidersForCustomers;
import org.oscm.core.subscriptions.usecase.SubscriptionsOfCustomers;
import org.oscm.core.subscriptions.usecase.SubscriptionsOfUnits;
import org.oscm.core.subscriptions.usecase.UsersInSubscriptions;
import org.oscm.core.units.UnitUse;
import org.oscm.core.units.usecase.AssignUnitMembers;

/**
 * The core in a test, without a server:
 *
 * <pre>{@code
 * @RegisterExtension
 * final TestCore core = new TestCore();
 *
 * core.signIn(user);
 * core.get(SavePaymentInfo.class).save(data);
 * }</pre>
 *
 * <p>Every test has the database for itself: it runs in one transaction that is rolled back at its end. What asks for a
 * transaction of its own runs in the same one.
 */
public final class TestCore implements BeforeEachCallback, AfterEachCallback {

    private final TestClock clock = new TestClock();
    private Wiring wiring;
    private EntityManager entities;
    private FiredEvents events;
    private Caller caller;

    @Override
    public void beforeEach(ExtensionContext context) {
        entities = TestDatabase.open();
        entities.getTransaction().begin();
        events = new FiredEvents();
        wiring = new Wiring();
        bind(EntityManager.class, entities);
        bind(DataSource.class, TestDatabase.DATA_SOURCE);
        bind(Clock.class, clock);
        bind(CurrentCaller.class, new SignedIn());
        bind(TransactionWitness.class, new Witness());
        bind(OrganizationNames.class, get(NamedOrganizations.class));
        wiring.bind(Event.class, events);
        bind(KnownMarketplaces.class, get(MarketplaceDirectory.class));
        bind(SubscriptionParties.class, get(PartiesOfSubscriptions.class));
        bind(CustomerSubscriptions.class, get(SubscriptionsOfCustomers.class));
        bind(OfferList.class, get(OffersOfSellers.class));
        bind(UnitUse.class, get(SubscriptionsOfUnits.class));
        bind(UnitAssignment.class, get(AssignUnitMembers.class));
        bind(UserDirectory.class, get(LdapDirectory.class));
        bind(OfferedServices.class, get(OffersOnMarkets.class));
        bind(ApplicationSuppliers.class, get(PermitSuppliers.class));
        bind(UserCommitments.class, get(UsersInSubscriptions.class));
        bind(ActingOnBehalf.class, get(ProvidersForCustomers.class));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        entities.getTransaction().rollback();
        entities.close();
    }

    /** A use case, repository or service, made as the container would make it. */
    public <T> T get(Class<T> type) {
        return wiring.get(type);
    }

    /** Puts something in the place of what the container would inject. */
    public <T> void bind(Class<T> type, T object) {
        wiring.bind(type, object);
    }

    public TestClock clock() {
        return clock;
    }

    /** From now on this user calls. */
    public void signIn(UserView user) {
        OrganizationView organization = get(FindParties.class).organization(user.organizationKey());
        caller = new Caller(
                user.key(),
                user.userId(),
                organization.key(),
                organization.organizationId(),
                user.roles(),
                organization.roles(),
                user.locale());
    }

    /** From now on the platform operator calls. */
    public void signInAsOperator() {
        signIn(get(FindParties.class).user(1000));
    }

    /** From now on nobody is signed in. */
    public void signOut() {
        caller = null;
    }

    /** Writes everything and forgets all entities, as the end of a transaction does: what is read next is stored. */
    public void settle() {
        entities.flush();
        entities.clear();
    }

    /** The events of a kind fired so far, oldest first. */
    public <T> List<T> fired(Class<T> kind) {
        return events.of(kind);
    }

    private final class SignedIn implements CurrentCaller {
        @Override
        public Caller get() {
            return find().orElseThrow(() -> new IllegalStateException("nobody is signed in: call signIn first"));
        }

        @Override
        public Optional<Caller> find() {
            return Optional.ofNullable(caller);
        }
    }

    /** Made when it is needed, so that tests can put other things in the place of its parts before. */
    private final class Witness implements TransactionWitness {
        @Override
        public <T> T witness(Supplier<T> work) {
            return TestCore.this.get(WitnessTransactions.class).witness(work);
        }
    }
}
