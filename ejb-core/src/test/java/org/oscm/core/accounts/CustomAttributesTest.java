package org.oscm.core.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.core.accounts.AccountsFixtures.aCustomerOf;
import static org.oscm.core.accounts.AccountsFixtures.aSupplier;
import static org.oscm.core.accounts.AccountsFixtures.registered;
import static org.oscm.core.testing.Refusals.assertRefused;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.accounts.service.AccountServiceBean;
import org.oscm.core.accounts.service.CustomAttributes;
import org.oscm.core.history.Recorded;
import org.oscm.core.history.usecase.ReadHistory;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.kernel.InputError;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.testing.TestCore;
import org.oscm.types.enumtypes.UdaConfigurationType;
import org.oscm.vo.VOUda;
import org.oscm.vo.VOUdaDefinition;

class CustomAttributesTest {

    private static final long SUBSCRIPTION = 7001;
    private static final long FOREIGN_SUBSCRIPTION = 7002;

    @RegisterExtension
    final TestCore core = new TestCore();

    private RegisteredOrganization supplier;
    private RegisteredOrganization customer;

    @BeforeEach
    void aSupplierWithACustomerWhoSubscribedCalls() {
        supplier = aSupplier(core);
        customer = aCustomerOf(core, supplier, "Dock");
        core.bind(SubscriptionParties.class, this::parties);
        core.signIn(supplier.administrator());
    }

    private Optional<SubscriptionParties.Parties> parties(long key) {
        if (key == SUBSCRIPTION) {
            return Optional.of(new SubscriptionParties.Parties(
                    customer.organization().key(), supplier.organization().key()));
        }
        return key == FOREIGN_SUBSCRIPTION ? Optional.of(new SubscriptionParties.Parties(1, 1)) : Optional.empty();
    }

    @Test
    void thereAreTwoKindsOfTargets() {
        assertThat(service().getUdaTargetTypes()).containsExactlyInAnyOrder("CUSTOMER", "CUSTOMER_SUBSCRIPTION");
    }

    @Test
    void definitionsAreKeptAsTheyWereMade() {
        VOUdaDefinition made = define("profit center", "CUSTOMER", UdaConfigurationType.USER_OPTION_OPTIONAL);

        assertThat(made.getUdaId()).isEqualTo("profit center");
        assertThat(made.getDefaultValue()).isEqualTo("none");
        assertThat(made.getTargetType()).isEqualTo("CUSTOMER");
        assertThat(made.getConfigurationType()).isEqualTo(UdaConfigurationType.USER_OPTION_OPTIONAL);
        define("profit center", "CUSTOMER_SUBSCRIPTION", UdaConfigurationType.SUPPLIER);
        assertThat(service().getUdaDefinitions()).hasSize(2);
        assertRefused(
                () -> define("profit center", "CUSTOMER", UdaConfigurationType.SUPPLIER),
                AccountsError.UDA_DEFINITION_TAKEN);
    }

    @Test
    void definitionsMustBeComplete() {
        assertRefused(() -> define(null, "CUSTOMER", UdaConfigurationType.SUPPLIER), InputError.REQUIRED, "udaId");
        assertRefused(() -> define("a", "MOON", UdaConfigurationType.SUPPLIER), InputError.ONE_OF, "targetType");
        assertRefused(() -> define("a", null, UdaConfigurationType.SUPPLIER), InputError.REQUIRED, "targetType");
        assertRefused(() -> define("a", "CUSTOMER", null), InputError.REQUIRED, "configurationType");
    }

    @Test
    void definitionsChangeWithTheirVersionOnlyAndKeepTheirTarget() {
        VOUdaDefinition read = define("a", "CUSTOMER", UdaConfigurationType.SUPPLIER);
        VOUdaDefinition again = service().getUdaDefinitions().get(0);
        read.setUdaId("b");
        save(read);

        assertThat(service().getUdaDefinitions())
                .extracting(VOUdaDefinition::getUdaId)
                .containsExactly("b");
        assertRefused(() -> save(again), AccountsError.UDA_DEFINITION_CHANGED);
        assertRefused(() -> service().saveUdaDefinitions(null, List.of(again)), AccountsError.UDA_DEFINITION_CHANGED);
        VOUdaDefinition newest = service().getUdaDefinitions().get(0);
        newest.setTargetType("CUSTOMER_SUBSCRIPTION");
        assertRefused(() -> save(newest), AccountsError.UDA_KIND_FIXED);
    }

    @Test
    void whetherValuesAreSecretIsSaidOnceAndKeptWhereItCannotBeSaid() {
        CustomAttributes attributes = core.get(CustomAttributes.class);
        UdaDefinitionView made = attributes.save(wanted(0, 0, "door", true));
        assertThat(made.encrypted()).isTrue();
        assertThat(attributes.save(wanted(0, 0, "window", null)).encrypted()).isFalse();

        VOUdaDefinition published = service().getUdaDefinitions().get(0);
        published.setDefaultValue("closed");
        save(published);
        core.settle();

        UdaDefinitionView changed = attributes.get(made.key());
        assertThat(changed.encrypted()).isTrue();
        assertThat(changed.defaultValue()).isEqualTo("closed");
        assertRefused(
                () -> attributes.save(wanted(made.key(), changed.version(), "door", false)),
                AccountsError.UDA_KIND_FIXED);
        attributes.delete(made.key());
        assertThat(attributes.all()).extracting(UdaDefinitionView::udaId).containsExactly("window");
        assertRefused(() -> attributes.get(made.key()), AccountsError.UDA_DEFINITION_NOT_FOUND);
    }

    private static UdaDefinitionView wanted(long key, int version, String id, Boolean encrypted) {
        return new UdaDefinitionView(key, version, id, UdaTarget.CUSTOMER, UdaConfiguration.SUPPLIER, null, encrypted);
    }

    @Test
    void definitionsOfOthersAreOutOfReach() {
        VOUdaDefinition read = define("a", "CUSTOMER", UdaConfigurationType.SUPPLIER);
        VOUdaDefinition unknown = new VOUdaDefinition();
        unknown.setKey(4711);
        unknown.setTargetType("CUSTOMER");
        core.signIn(registered(core, "Other", OrganizationRole.SUPPLIER).administrator());

        assertThat(service().getUdaDefinitions()).isEmpty();
        assertRefused(() -> save(read), AccountsError.UDA_NOT_YOURS);
        assertRefused(() -> service().saveUdaDefinitions(null, List.of(read)), AccountsError.UDA_NOT_YOURS);
        assertRefused(
                () -> service().saveUdaDefinitions(null, List.of(unknown)), AccountsError.UDA_DEFINITION_NOT_FOUND);
        core.signIn(customer.administrator());
        assertRefused(() -> save(read), AccountsError.UDA_WITHOUT_SUPPLIER);
    }

    @Test
    void customersSeeWhatTheyAreOfferedAndFillItIn() {
        VOUdaDefinition internal = define("rating", "CUSTOMER", UdaConfigurationType.SUPPLIER);
        VOUdaDefinition open = define("center", "CUSTOMER", UdaConfigurationType.USER_OPTION_OPTIONAL);
        fillIn(internal, customerKey(), "A");
        core.signIn(customer.administrator());

        fillIn(open, customerKey(), "4711");

        assertThat(service().getUdaDefinitionsForCustomer(supplierId()))
                .extracting(VOUdaDefinition::getUdaId)
                .containsExactly("center");
        assertThat(service().getUdasForCustomer("CUSTOMER", customerKey(), supplierId()))
                .extracting(VOUda::getUdaValue)
                .containsExactly("4711");
        assertRefused(() -> fillIn(internal, customerKey(), "AAA"), AccountsError.UDA_NOT_YOURS);
        core.signIn(supplier.administrator());
        assertThat(service().getUdas("CUSTOMER", customerKey()))
                .extracting(VOUda::getUdaValue)
                .containsExactly("4711", "A");
    }

    @Test
    void onlyTheTwoSidesOfASubscriptionReachItsAttributes() {
        VOUdaDefinition open = define("cost", "CUSTOMER_SUBSCRIPTION", UdaConfigurationType.USER_OPTION_OPTIONAL);

        assertRefused(() -> fillIn(open, FOREIGN_SUBSCRIPTION, "x"), AccountsError.UDA_NOT_YOURS);
        assertRefused(() -> fillIn(open, 1, "x"), AccountsError.UDA_TARGET_NOT_FOUND);
        core.signIn(customer.administrator());
        fillIn(open, SUBSCRIPTION, "x");
        assertThat(service().getUdasForCustomer("CUSTOMER_SUBSCRIPTION", SUBSCRIPTION, supplierId()))
                .hasSize(1);
        core.signIn(aCustomerOf(core, supplier, "Quay").administrator());
        assertRefused(() -> fillIn(open, SUBSCRIPTION, "y"), AccountsError.UDA_NOT_YOURS);
        assertRefused(
                () -> service().getUdasForCustomer("CUSTOMER_SUBSCRIPTION", SUBSCRIPTION, supplierId()),
                AccountsError.UDA_NOT_YOURS);
        assertRefused(
                () -> service().getUdasForCustomer("CUSTOMER", customerKey(), supplierId()),
                AccountsError.UDA_NOT_YOURS);
        assertRefused(() -> service().getUdaDefinitionsForCustomer("nobody"), IdentityError.ORGANIZATION_NOT_FOUND);
    }

    @Test
    void strangersHaveNoAttributes() {
        VOUdaDefinition internal = define("rating", "CUSTOMER", UdaConfigurationType.SUPPLIER);
        long stranger = registered(core, "Stranger").organization().key();
        core.signIn(supplier.administrator());

        assertRefused(() -> fillIn(internal, stranger, "A"), AccountsError.NOT_YOUR_CUSTOMER);
        assertRefused(() -> service().getUdas("CUSTOMER", stranger), AccountsError.NOT_YOUR_CUSTOMER);
    }

    @Test
    void aMandatoryAttributeIsNeverEmptyAnOptionalOneMayBe() {
        VOUdaDefinition mandatory = define("a", "CUSTOMER", UdaConfigurationType.USER_OPTION_MANDATORY);
        VOUdaDefinition optional = define("b", "CUSTOMER", UdaConfigurationType.USER_OPTION_OPTIONAL);
        fillIn(optional, customerKey(), "x");

        assertRefused(() -> fillIn(mandatory, customerKey(), " "), AccountsError.UDA_MANDATORY);
        assertRefused(() -> fillIn(mandatory, customerKey(), "x".repeat(256)), InputError.LENGTH, "udaValue");
        VOUda stored = service().getUdas("CUSTOMER", customerKey()).get(0);
        stored.setUdaValue(null);
        service().saveUdas(List.of(stored));
        core.settle();

        assertThat(service().getUdas("CUSTOMER", customerKey())).isEmpty();
        assertRefused(() -> service().saveUdas(List.of(stored)), AccountsError.UDA_CHANGED);
    }

    @Test
    void aValueChangedSinceItWasReadIsNotOverwritten() {
        VOUdaDefinition definition = define("a", "CUSTOMER", UdaConfigurationType.SUPPLIER);
        fillIn(definition, customerKey(), "1");
        VOUda first = service().getUdas("CUSTOMER", customerKey()).get(0);
        VOUda second = service().getUdas("CUSTOMER", customerKey()).get(0);
        first.setUdaValue("2");
        service().saveUdas(List.of(first));
        core.settle();

        assertRefused(() -> service().saveUdas(List.of(second)), AccountsError.UDA_CHANGED);
        assertRefused(() -> fillIn(definition, customerKey(), "3"), AccountsError.UDA_TAKEN);
    }

    @Test
    void everyChangeIsRecordedAndWithADefinitionItsValuesGo() {
        VOUdaDefinition definition = define("a", "CUSTOMER", UdaConfigurationType.SUPPLIER);
        fillIn(definition, customerKey(), "1");
        definition.setUdaId("b");
        save(definition);

        service().saveUdaDefinitions(null, service().getUdaDefinitions());
        core.settle();

        assertThat(service().getUdaDefinitions()).isEmpty();
        assertThat(core.get(ReadHistory.class).of(supplier.organization().key()).all(UdaChanged.class).stream()
                        .map(Recorded::fact))
                .containsExactly(fact("a", "1"), fact("b", "1"), fact("b", null));
    }

    @Test
    void sellersAndCountriesAreShownToEverybody() {
        core.signIn(customer.administrator());

        assertThat(service().getSeller(supplierId(), "en").getName()).isEqualTo("Harbor Software");
        assertRefused(
                () -> service().getSeller(customer.organization().organizationId(), "en"),
                IdentityError.ORGANIZATION_NOT_FOUND);
        assertThat(service().getSupportedCountryCodes()).contains("DE", "JP").isSorted();
    }

    private UdaChanged fact(String id, String value) {
        return new UdaChanged(
                id, UdaTarget.CUSTOMER, customerKey(), supplier.organization().key(), value);
    }

    private AccountServiceBean service() {
        return core.get(AccountServiceBean.class);
    }

    private long customerKey() {
        return customer.organization().key();
    }

    private String supplierId() {
        return supplier.organization().organizationId();
    }

    private VOUdaDefinition define(String id, String target, UdaConfigurationType configuration) {
        VOUdaDefinition definition = new VOUdaDefinition();
        definition.setUdaId(id);
        definition.setTargetType(target);
        definition.setConfigurationType(configuration);
        definition.setDefaultValue("none");
        save(definition);
        return service().getUdaDefinitions().stream()
                .filter(made ->
                        made.getUdaId().equals(id) && made.getTargetType().equals(target))
                .findAny()
                .orElseThrow();
    }

    private void save(VOUdaDefinition definition) {
        service().saveUdaDefinitions(List.of(definition), null);
        core.settle();
    }

    private void fillIn(VOUdaDefinition definition, long target, String value) {
        VOUda uda = new VOUda();
        uda.setUdaDefinition(definition);
        uda.setTargetObjectKey(target);
        uda.setUdaValue(value);
        service().saveUdas(List.of(uda));
        core.settle();
    }
}
