package org.oscm.core.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.identity.UserView;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.tenants.Rows.Row;
import org.oscm.core.testing.TestCore;

/**
 * Walks every real operation with everybody of one tenant, and the things of another one as arguments: nothing of the
 * other tenant is shown or changed. That the walk means something is proved with the same arguments in the hands of their
 * owners: to them each operation shows something of theirs, or changes it.
 */
class SeparateTenantsTest {

    private static final String STRANGERS = "alpine";
    private static final String OWNERS = "borealis";
    private static final String NEIGHBOURS = "cirrus";

    @RegisterExtension
    final TestCore core = new TestCore();

    private Walks walks;
    private Rows rows;
    private Tenant borealis;
    private List<UserView> strangers;
    private List<UserView> neighbours;
    private List<UserView> owners;
    private Set<Row> before;
    private Set<Row> theirRows;
    private Set<String> theirKeys;
    private Set<String> shopWindow;

    /**
     * What came of a call.
     *
     * @param failure null for none
     * @param told all texts and numbers of the answer or refusal
     */
    private record Outcome(RuntimeException failure, Set<String> told, Set<Row> after) {}

    @BeforeEach
    void twoTenants() {
        Tenant.openBusiness(core);
        Tenant alpine = new Tenant(core, STRANGERS, Tenant.PaidBy.CREDIT_CARD);
        strangers = alpine.users();
        rows = new Rows(core);
        Set<Row> withoutThem = rows.read();
        borealis = new Tenant(core, OWNERS, Tenant.PaidBy.DIRECT_DEBIT);
        owners = borealis.users();
        theirRows = Rows.added(withoutThem, rows.read());
        neighbours = borealis.neighbours(NEIGHBOURS);
        before = rows.read();
        theirKeys = theirRows.stream()
                .map(row -> row.values().get(0))
                .filter(key -> key.matches("\\d{5,}"))
                .collect(Collectors.toSet());
        walks = new Walks(new Belongings(core, borealis), borealis);
        shopWindow = PublishedOperation.all().stream()
                .filter(operation -> Walks.SHOP_WINDOW.contains(operation.name()))
                .flatMap(operation -> call(operation, strangers.get(0), walks.arguments(operation)).told().stream())
                .collect(Collectors.toSet());
        assertThat(shopWindow).noneMatch(this::isSecret);
    }

    @TestFactory
    Stream<DynamicTest> nothingOfAnotherTenantIsShownOrChanged() {
        return PublishedOperation.all().stream()
                .map(operation -> DynamicTest.dynamicTest(operation.name(), () -> walk(operation)));
    }

    private void walk(PublishedOperation operation) {
        UserView operator = core.get(FindParties.class).user(1000);
        List<Outcome> outcomes = new ArrayList<>();
        Set<String> faults = new TreeSet<>();
        Stream.of(strangers, neighbours, Walks.isForOperator(operation) ? List.<UserView>of() : List.of(operator))
                .flatMap(List::stream)
                .filter(operation::isOpenTo)
                .forEach(stranger -> {
                    Outcome outcome = call(operation, stranger, walks.arguments(operation));
                    if (strangers.contains(stranger)) {
                        outcomes.add(outcome);
                    }
                    faults.addAll(faults(operation, stranger, outcome));
                    Object[] keys = Leaves.without(walks.arguments(operation));
                    faults.addAll(faults(operation, stranger, call(operation, stranger, keys)));
                });
        assertThat(faults).as("what %s does for strangers", operation.name()).isEmpty();
        if (!Walks.CONCERN_NO_TENANT.contains(operation.name()) && !Walks.SHOP_WINDOW.contains(operation.name())) {
            worksForOwners(operation, outcomes, operator);
        }
    }

    private List<String> faults(PublishedOperation operation, UserView stranger, Outcome outcome) {
        List<String> faults = new ArrayList<>();
        if (outcome.failure() != null && !(outcome.failure() instanceof Refusal)) {
            faults.add("crashes: " + outcome.failure());
        }
        outcome.told().stream().filter(told -> isKeptFrom(stranger, told)).forEach(told -> faults.add("shows " + told));
        theirRows.stream().filter(row -> !outcome.after().contains(row)).forEach(row -> faults.add("changes " + row));
        Rows.added(before, outcome.after()).stream()
                .filter(row -> !Walks.mayWrite(operation))
                .filter(row -> row.values().stream().anyMatch(value -> isKeptFrom(stranger, value)))
                .forEach(row -> faults.add("makes " + row));
        return faults;
    }

    private void worksForOwners(PublishedOperation operation, Collection<Outcome> ofStrangers, UserView operator) {
        List<String> attempts = new ArrayList<>();
        Set<String> toldStrangers =
                ofStrangers.stream().flatMap(outcome -> outcome.told().stream()).collect(Collectors.toSet());
        boolean refused = ofStrangers.stream().allMatch(outcome -> outcome.failure() != null);
        boolean works = Stream.concat(owners.stream(), Stream.of(operator))
                .filter(operation::isOpenTo)
                .anyMatch(owner -> works(operation, owner, refused, toldStrangers, attempts));
        assertThat(works)
                .as(
                        "%s shows or does something for owners with arguments that walk here, not %s",
                        operation.name(), attempts)
                .isTrue();
    }

    private boolean works(
            PublishedOperation operation,
            UserView owner,
            boolean refusedToStrangers,
            Set<String> toldStrangers,
            List<String> attempts) {
        Outcome outcome = call(operation, owner, walks.arguments(operation));
        attempts.add(owner.userId() + ": " + (outcome.failure() == null ? outcome.told() : outcome.failure()));
        return outcome.failure() == null
                && (refusedToStrangers
                        || !toldStrangers.containsAll(outcome.told())
                        || !outcome.after().equals(before));
    }

    private boolean isKeptFrom(UserView stranger, String told) {
        return neighbours.contains(stranger)
                ? isSecret(told)
                : (told.contains(OWNERS) || theirKeys.contains(told)) && !shopWindow.contains(told);
    }

    private boolean isSecret(String told) {
        return borealis.secrets().stream()
                .anyMatch(secret -> secret.startsWith(OWNERS) ? told.contains(secret) : told.equals(secret));
    }

    /** Calls as somebody and takes back what it did. A refusal may repeat what it was given. */
    private Outcome call(PublishedOperation operation, UserView caller, Object... arguments) {
        Set<String> given = Leaves.of(arguments);
        core.settle();
        core.signIn(caller);
        return undone(() -> {
            try {
                Set<String> told = Leaves.of(operation.call(core, arguments));
                core.settle();
                return new Outcome(null, told, rows.read());
            } catch (Refusal refusal) {
                Set<String> told = new HashSet<>(refusal.parameters());
                told.removeAll(given);
                return new Outcome(refusal, told, afterFailure());
            } catch (RuntimeException crash) {
                core.get(EntityManager.class).clear();
                return new Outcome(crash, Set.of(), before);
            }
        });
    }

    /** What parts of the work in transactions of their own have left behind. */
    private Set<Row> afterFailure() {
        try {
            core.settle();
            return rows.read();
        } catch (PersistenceException cannotBeStored) {
            return before;
        }
    }

    private <T> T undone(Supplier<T> work) {
        Connection connection = core.get(EntityManager.class).unwrap(Connection.class);
        try {
            Savepoint start = connection.setSavepoint();
            try {
                return work.get();
            } finally {
                core.get(EntityManager.class).clear();
                connection.rollback(start);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
