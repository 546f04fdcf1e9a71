package org.oscm.core.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.oscm.core.accounts.AccountsFixtures.aCustomerOf;
import static org.oscm.core.accounts.AccountsFixtures.aSupplier;
import static org.oscm.core.testing.Refusals.assertRefused;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.accounts.service.AccountServiceBean;
import org.oscm.core.accounts.usecase.EnableServiceDefaults;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.kernel.InputError;
import org.oscm.core.kernel.PlatformError;
import org.oscm.core.testing.TestCore;
import org.oscm.types.enumtypes.PaymentCollectionType;
import org.oscm.vo.LdapProperties;
import org.oscm.vo.Setting;
import org.oscm.vo.VOBillingContact;
import org.oscm.vo.VOOrganization;
import org.oscm.vo.VOOrganizationPaymentConfiguration;
import org.oscm.vo.VOPaymentInfo;
import org.oscm.vo.VOPaymentType;
import org.oscm.vo.VOService;
import org.oscm.vo.VOServicePaymentConfiguration;
import org.oscm.vo.VOUserDetails;

class PublishedAccountServiceTest {

    private static final long SERVICE = 77;

    @RegisterExtension
    final TestCore core = new TestCore();

    private RegisteredOrganization supplier;

    @BeforeEach
    void a_supplier_calls() {
        supplier = aSupplier(core);
    }

    @Test
    void registers_a_customer_with_all_that_was_said_about_it() {
        VOOrganization said = new VOOrganization();
        said.setName("Blue Water");
        said.setAddress("Pier 1");
        said.setEmail("office@example.com");
        said.setPhone("1");
        said.setUrl("https://www.example.com");
        said.setDescription("ferries");
        said.setLocale("de");
        said.setDomicileCountry("DE");

        VOOrganization made = service().registerKnownCustomer(said, administrator("blue"), null, null);

        assertThat(made)
                .usingRecursiveComparison()
                .ignoringFields("key", "version", "organizationId")
                .isEqualTo(said);
        assertThat(made.getOrganizationId()).hasSize(8);
        assertThat(service().getMyCustomers())
                .extracting(VOOrganization::getName)
                .containsExactly("Harbor Software", "Blue Water");
    }

    @Test
    void refuses_a_customer_of_whom_too_little_is_said_or_who_keeps_his_users_in_a_directory() {
        VOOrganization withoutLanguage = new VOOrganization();
        LdapProperties directory = new LdapProperties();
        directory.setSettings(Set.of(new Setting()));

        assertRefused(
                () -> service().registerKnownCustomer(null, administrator("a"), null, null),
                InputError.REQUIRED,
                "organization");
        assertRefused(
                () -> service().registerKnownCustomer(withoutLanguage, null, null, null), InputError.REQUIRED, "user");
        assertRefused(
                () -> service().registerKnownCustomer(withoutLanguage, administrator("a"), null, null),
                InputError.REQUIRED,
                "locale");
        assertRefused(
                () -> service().registerKnownCustomer(withoutLanguage, administrator("a"), directory, null),
                PlatformError.NOT_YET_AVAILABLE);
    }

    @Test
    void shows_payment_types_in_the_callers_language() {
        assertThat(service().getAvailablePaymentTypesForOrganization())
                .extracting(
                        VOPaymentType::getKey,
                        VOPaymentType::getPaymentTypeId,
                        VOPaymentType::getName,
                        VOPaymentType::getCollectionType)
                .containsExactly(tuple(3L, "INVOICE", "Invoice", PaymentCollectionType.ORGANIZATION));
        assertThat(service().getDefaultPaymentConfiguration()).hasSize(1);
        assertThat(service().getDefaultServicePaymentConfiguration()).hasSize(1);
    }

    @Test
    void takes_payment_types_customers_and_services_by_key_or_id() {
        RegisteredOrganization customer = aCustomerOf(core, supplier, "Blue Water");
        core.signIn(supplier.administrator());
        core.get(EnableServiceDefaults.class)
                .enable(SERVICE, supplier.organization().key());
        VOOrganization byKey = new VOOrganization();
        byKey.setKey(customer.organization().key());
        VOOrganization byId = new VOOrganization();
        byId.setOrganizationId(customer.organization().organizationId());

        configure(byKey, Set.of(), Set.of());
        assertThat(enabledFor(customer)).isEmpty();
        configure(byId, Set.of(type(3, null)), Set.of(type(0, "INVOICE")));
        assertThat(enabledFor(customer)).containsExactly("INVOICE");

        core.signIn(customer.administrator());
        assertThat(service().getAvailablePaymentTypesFromOrganization(SERVICE))
                .extracting(VOPaymentType::getPaymentTypeId)
                .containsExactly("INVOICE");
        assertRefused(
                () -> service().getAvailablePaymentTypesFromOrganization(4711L),
                AccountsError.PAYABLE_SERVICE_NOT_FOUND);
    }

    @Test
    void keeps_payment_information_and_billing_contacts_of_the_caller() {
        aCustomerOf(core, supplier, "Blue Water");
        VOPaymentInfo payment = new VOPaymentInfo();
        payment.setId("monthly");
        payment.setPaymentType(type(0, "INVOICE"));
        VOBillingContact contact = new VOBillingContact();
        contact.setId("accounting");
        contact.setCompanyName("Blue Water Ltd");
        contact.setEmail("bills@example.com");
        contact.setAddress("Pier 1");

        VOPaymentInfo storedPayment = service().savePaymentInfo(payment);
        VOBillingContact storedContact = service().saveBillingContact(contact);

        assertThat(service().getPaymentInfos())
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(storedPayment);
        assertThat(storedPayment.getPaymentType().getName()).isEqualTo("Invoice");
        assertThat(service().getBillingContacts())
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(storedContact);
        assertThat(storedContact)
                .usingRecursiveComparison()
                .ignoringFields("key", "version")
                .isEqualTo(contact);
        assertRefused(() -> service().savePaymentInfo(new VOPaymentInfo()), InputError.REQUIRED, "paymentType");
    }

    @Test
    void shows_the_callers_organization() {
        assertThat(service().getOrganizationData().getOrganizationId())
                .isEqualTo(supplier.organization().organizationId());
        assertThat(core.get(FindParties.class)
                        .organization(supplier.organization().key())
                        .name())
                .isEqualTo(service().getOrganizationData().getName());
    }

    private void configure(VOOrganization customer, Set<VOPaymentType> forCustomer, Set<VOPaymentType> forService) {
        VOOrganizationPaymentConfiguration customerTypes = new VOOrganizationPaymentConfiguration();
        customerTypes.setOrganization(customer);
        customerTypes.setEnabledPaymentTypes(forCustomer);
        VOService offer = new VOService();
        offer.setKey(SERVICE);
        VOServicePaymentConfiguration serviceTypes = new VOServicePaymentConfiguration();
        serviceTypes.setService(offer);
        serviceTypes.setEnabledPaymentTypes(forService);

        assertThat(service().savePaymentConfiguration(null, List.of(customerTypes), null, List.of(serviceTypes)))
                .isTrue();
        core.settle();
    }

    private List<String> enabledFor(RegisteredOrganization customer) {
        return service().getCustomerPaymentConfiguration().stream()
                .filter(configuration -> configuration.getOrganization().getKey()
                        == customer.organization().key())
                .flatMap(configuration -> configuration.getEnabledPaymentTypes().stream())
                .map(VOPaymentType::getPaymentTypeId)
                .toList();
    }

    private AccountServiceBean service() {
        return core.get(AccountServiceBean.class);
    }

    private static VOPaymentType type(long key, String id) {
        VOPaymentType type = new VOPaymentType();
        type.setKey(key);
        type.setPaymentTypeId(id);
        return type;
    }

    private static VOUserDetails administrator(String userId) {
        VOUserDetails user = new VOUserDetails();
        user.setUserId(userId);
        user.setEMail(userId + "@example.com");
        user.setLocale("de");
        return user;
    }
}
