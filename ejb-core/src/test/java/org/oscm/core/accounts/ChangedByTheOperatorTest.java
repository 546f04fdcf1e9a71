package org.oscm.core.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.oscm.core.accounts.AccountsFixtures.registered;
import static org.oscm.core.testing.Refusals.assertRefused;

import java.math.BigDecimal;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.accounts.usecase.ChangeForOperator;
import org.oscm.core.accounts.usecase.FindCustomers;
import org.oscm.core.accounts.usecase.FindOperatorShare;
import org.oscm.core.accounts.usecase.RegisterForOperator;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.OrganizationData;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.UserData;
import org.oscm.core.identity.usecase.ChangeOrganization;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.kernel.InputError;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.testing.TestCore;

class ChangedByTheOperatorTest {

    private static final OrganizationData NEW_DATA = new OrganizationData(
            "Quayside", "Pier 2, Hamburg", "office@quay.example", "041", "https://quay.example", null, "de", "DE");

    @RegisterExtension
    final TestCore core = new TestCore();

    private OrganizationView supplier;
    private OrganizationView customer;
    private ChangeForOperator change;

    @BeforeEach
    void twoOrganizations() {
        core.signInAsOperator();
        supplier = registered(core, "Harbor", OrganizationRole.SUPPLIER).organization();
        customer = registered(core, "Alster").organization();
        core.settle();
        core.signInAsOperator();
        change = core.get(ChangeForOperator.class);
    }

    @Test
    void anOrganizationSaysOtherThingsAboutItself() {
        int version = version(supplier);
        OrganizationView changed = change.change(supplier.organizationId(), version, NEW_DATA, new BigDecimal("7.5"));
        core.settle();

        assertThat(changed.name()).isEqualTo("Quayside");
        assertThat(read(supplier)).isEqualTo(changed);
        assertThat(changed.version()).isGreaterThan(version);
        assertThat(core.get(FindOperatorShare.class).of(supplier.key())).isEqualByComparingTo("7.5");
    }

    @Test
    void whoHasSeenAnOlderStateChangesNothing() {
        int version = version(supplier);
        change.change(supplier.organizationId(), version, NEW_DATA, null);
        core.settle();

        assertRefused(
                () -> change.change(supplier.organizationId(), version, NEW_DATA, null),
                IdentityError.ORGANIZATION_CHANGED);
    }

    @Test
    void everyWrongValueIsNamed() {
        OrganizationData wrong = new OrganizationData(null, "", "nowhere", null, "harbor", null, "fr", "XX");

        assertThat(refusal(() -> change.change(supplier.organizationId(), version(supplier), wrong, new BigDecimal(-1)))
                        .parts())
                .extracting(Refusal::member)
                .containsExactly("name", "address", "email", "phone", "url", "locale", "country", "operatorShare");
        assertRefused(
                () -> change.change(customer.organizationId(), version(customer), NEW_DATA, BigDecimal.ONE),
                AccountsError.OPERATOR_SHARE_WITHOUT_SUPPLIER,
                "operatorShare");
    }

    @Test
    void everyWrongValueOfARegistrationIsNamedWithItsPlace() {
        UserData nobody = new UserData("a:b", null, "en", null, null, null, null, null, null, Set.of());
        OrganizationData wrong = new OrganizationData("x".repeat(101), null, null, null, null, null, null, null);

        Refusal refusal = refusal(
                () -> core.get(RegisterForOperator.class).register(wrong, Set.of(), BigDecimal.TEN, nobody, null));

        assertThat(refusal.code()).isEqualTo(InputError.VALUES_WRONG);
        assertThat(refusal.parts())
                .extracting(Refusal::member)
                .containsExactly("name", "locale", "operatorShare", "administrator.userId", "administrator.email");
        assertThat(refusal.parts().get(3).parameters().get(0)).isEqualTo("administrator.userId");
    }

    @Test
    void aSupplierBecomesATechnologyProviderToo() {
        OrganizationView changed = change.give(supplier.organizationId(), OrganizationRole.TECHNOLOGY_PROVIDER);

        assertThat(changed.roles()).contains(OrganizationRole.SUPPLIER, OrganizationRole.TECHNOLOGY_PROVIDER);
        assertThat(core.get(FindParties.class).users(supplier.key()).get(0).roles())
                .contains(UserRole.SERVICE_MANAGER, UserRole.TECHNOLOGY_MANAGER);
    }

    @Test
    void aCustomerBecomesASellerAndHisOwnCustomerOnceHeSaysEnough() {
        change.change(
                customer.organizationId(),
                version(customer),
                new OrganizationData("Alster", null, null, null, null, null, "en", null),
                null);
        assertThat(refusal(() -> change.give(customer.organizationId(), OrganizationRole.RESELLER))
                        .parts())
                .extracting(Refusal::member)
                .containsExactly("address", "email", "phone", "url");
    }

    @Test
    void aNewSellerIsHisOwnFirstCustomer() {
        change.give(customer.organizationId(), OrganizationRole.BROKER);

        assertThat(core.get(FindCustomers.class).areRelated(customer.key(), customer.key()))
                .isTrue();
    }

    @Test
    void rolesThatExcludeEachOtherOrBelongToTheOperatorAreNotGiven() {
        assertRefused(
                () -> change.give(supplier.organizationId(), OrganizationRole.BROKER),
                IdentityError.ORGANIZATION_ROLES_INCOMPATIBLE);
        assertRefused(
                () -> change.give(supplier.organizationId(), OrganizationRole.PLATFORM_OPERATOR),
                AccountsError.ORGANIZATION_ROLE_NOT_GRANTABLE);
    }

    @Test
    void aCertificateBelongsToOneOrganizationHoweverItsNameIsWritten() {
        ChangeOrganization organizations = core.get(ChangeOrganization.class);
        OrganizationView certified = organizations.certifyAs(supplier.key(), "CN=Shop, O=Harbor,C=DE");
        core.settle();
        assertThat(certified.distinguishedName()).isEqualTo("CN=Shop,O=Harbor,C=DE");

        assertRefused(
                () -> organizations.certifyAs(customer.key(), "cn=shop,o=harbor,c=de"),
                IdentityError.DISTINGUISHED_NAME_TAKEN);
        organizations.certifyAs(supplier.key(), "CN=Shop,O=Harbor,C=DE");
        organizations.certifyAs(supplier.key(), "");
        core.settle();
        assertThat(organizations
                        .certifyAs(customer.key(), "cn=shop,o=harbor,c=de")
                        .distinguishedName())
                .isEqualTo("CN=shop,O=harbor,C=de");
    }

    @Test
    void whatIsNoNameOfACertificateIsRefused() {
        ChangeOrganization organizations = core.get(ChangeOrganization.class);

        for (String wrong : new String[] {"shop", "=x", "CN=a,,O=b", "X".repeat(5000)}) {
            assertThat(refusal(() -> organizations.certifyAs(supplier.key(), wrong))
                            .member())
                    .as(wrong)
                    .isEqualTo("distinguishedName");
        }
        assertRefused(
                () -> organizations.certifyAs(supplier.key(), "shop"),
                IdentityError.DISTINGUISHED_NAME_WRONG,
                "distinguishedName");
    }

    private OrganizationView read(OrganizationView organization) {
        return core.get(FindParties.class).organization(organization.key());
    }

    private int version(OrganizationView organization) {
        return read(organization).version();
    }

    private static Refusal refusal(ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call);
    }
}
