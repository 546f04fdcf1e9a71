package org.oscm.core.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.core.accounts.AccountsFixtures.aSupplier;
import static org.oscm.core.accounts.AccountsFixtures.registered;
import static org.oscm.core.catalog.CatalogFixtures.aFileStoreOf;
import static org.oscm.core.marketplace.MarketplaceFixtures.anActiveOffer;
import static org.oscm.core.marketplace.MarketplaceFixtures.anOffer;
import static org.oscm.core.marketplace.MarketplaceFixtures.anOpenMarketplace;
import static org.oscm.core.pricing.PricingFixtures.monthly;
import static org.oscm.core.testing.Refusals.assertRefused;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.accounts.service.AccountServiceBean;
import org.oscm.core.accounts.usecase.FindCustomers;
import org.oscm.core.accounts.usecase.RegisterSelf;
import org.oscm.core.accounts.usecase.RegisterStranger;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.configuration.SettingKey;
import org.oscm.core.configuration.repository.StoredSettings;
import org.oscm.core.configuration.usecase.PortalAddress;
import org.oscm.core.configuration.usecase.Settings;
import org.oscm.core.identity.AccountStatus;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.OrganizationData;
import org.oscm.core.identity.UserData;
import org.oscm.core.identity.UserReference;
import org.oscm.core.identity.UserView;
import org.oscm.core.identity.repository.Users;
import org.oscm.core.identity.usecase.ConfirmAccount;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.identity.usecase.LockAccount;
import org.oscm.core.identity.usecase.PortalEntrance;
import org.oscm.core.identity.usecase.SignIn;
import org.oscm.core.kernel.InputError;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.marketplace.MarketplaceView;
import org.oscm.core.notifications.MailView;
import org.oscm.core.notifications.repository.Mails;
import org.oscm.core.testing.TestCore;
import org.oscm.core.units.UnitView;
import org.oscm.core.units.usecase.FindUnits;
import org.oscm.vo.VOOrganization;
import org.oscm.vo.VOUserDetails;

class RegisteringOneselfTest {

    private static final String PASSWORD = "correct horse battery";
    private static final String MAILBOX = "mia@mole.example";

    @RegisterExtension
    final TestCore core = new TestCore();

    private RegisteredOrganization supplier;
    private MarketplaceView market;

    @BeforeEach
    void aMarketplace() {
        supplier = aSupplier(core);
        market = anOpenMarketplace(core, supplier);
    }

    @Test
    void makesACustomerWhoseAdministratorCannotWorkYet() {
        RegisteredOrganization made = register("mia");

        assertThat(made.organization().roles()).containsExactly(OrganizationRole.CUSTOMER);
        assertThat(made.administrator().roles()).containsExactly(UserRole.ORGANIZATION_ADMIN);
        assertThat(stored("mia").status()).isEqualTo(AccountStatus.LOCKED_NOT_CONFIRMED);
        assertThat(signsIn("mia")).isFalse();
        core.signIn(stored("mia"));
        assertThat(core.get(FindUnits.class).of(made.organization().key()))
                .extracting(UnitView::isDefault)
                .containsExactly(true);
    }

    @Test
    void theMailedLinkOpensTheAccountOnce() {
        register("mia");
        String token = token();
        assertThat(lastMail().text()).contains("/public/confirm.xhtml?token=" + token);
        assertThat(core.get(ConfirmAccount.class).isValid(token)).isTrue();

        String address = confirm(token);

        assertThat(address).endsWith("/marketplace/index.xhtml?mId=" + market.marketplaceId());
        assertThat(signsIn("mia")).isTrue();
        assertThat(lastMail().subject()).isEqualTo("Your OSCM account mia is open");
        assertThat(core.get(ConfirmAccount.class).isValid(token)).isFalse();
        assertRefused(() -> confirm(token), IdentityError.CONFIRMATION_LINK_INVALID);
    }

    @Test
    void aLinkThatNobodyGotOpensNothing() {
        register("mia");

        assertRefused(() -> confirm("guessed"), IdentityError.CONFIRMATION_LINK_INVALID);
        assertRefused(() -> confirm(""), IdentityError.CONFIRMATION_LINK_INVALID);
        assertRefused(() -> confirm(null), IdentityError.CONFIRMATION_LINK_INVALID);
        assertRefused(() -> confirm("x".repeat(5000)), IdentityError.CONFIRMATION_LINK_INVALID);
    }

    @Test
    void whoSignsInToConfirmNeedsNoLinkAnyMore() {
        register("mia");
        String token = token();
        core.signIn(stored("mia"));
        core.get(ConfirmAccount.class).confirm(new UserReference(0, 0, "mia"), null);
        core.settle();

        assertThat(signsIn("mia")).isTrue();
        assertRefused(() -> confirm(token), IdentityError.CONFIRMATION_LINK_INVALID);
    }

    @Test
    void anotherUserConfirmsNothingTheOperatorDoes() {
        register("mia");
        UserView mia = stored("mia");
        core.signIn(supplier.administrator());
        assertRefused(
                () -> core.get(ConfirmAccount.class).confirm(new UserReference(mia.key(), 0, null), null),
                IdentityError.CONFIRMATION_NOT_YOURS);

        core.signInAsOperator();
        core.get(ConfirmAccount.class).confirm(new UserReference(mia.key(), 0, null), null);

        assertThat(signsIn("mia")).isTrue();
    }

    @Test
    void mistypedPasswordsDoNotSpoilTheLinkALockOfTheOperatorDoes() {
        register("mia");
        String token = token();
        for (int i = 0; i < 3; i++) {
            core.get(SignIn.class).withPasswordToConfirm("mia", "wrong");
            core.settle();
        }
        assertThat(stored("mia").status()).isEqualTo(AccountStatus.LOCKED_FAILED_LOGIN_ATTEMPTS);
        assertThat(core.get(ConfirmAccount.class).isValid(token)).isTrue();

        core.signInAsOperator();
        core.get(LockAccount.class).lockAnybody(stored("mia").key());
        core.settle();

        assertRefused(() -> confirm(token), IdentityError.CONFIRMATION_LINK_INVALID);
    }

    @Test
    void aMarketplaceThatIsGoneDoesNotSpoilTheLink() {
        List<String> known = new ArrayList<>(List.of(market.marketplaceId()));
        core.bind(PortalEntrance.class, new PortalEntrance(core.get(PortalAddress.class), known::contains));
        register("mia");
        known.clear();

        assertThat(confirm(token())).endsWith("/oscm-portal");
        assertThat(signsIn("mia")).isTrue();
    }

    @Test
    void becomesTheCustomerOfTheSellerWhoIsNamed() {
        RegisteredOrganization made = core.get(RegisterSelf.class)
                .register(new Registration(
                        organization(),
                        user("mia", "en"),
                        PASSWORD,
                        null,
                        null,
                        supplier.organization().organizationId()));

        assertThat(core.get(FindCustomers.class)
                        .areRelated(
                                supplier.organization().key(),
                                made.organization().key()))
                .isTrue();
    }

    @Test
    void whoDoesNotSellOrDoesNotExistGetsNoCustomers() {
        RegisteredOrganization provider = registered(core, "Provider", OrganizationRole.TECHNOLOGY_PROVIDER);

        assertRefused(
                () -> registerAt(provider.organization().organizationId()), AccountsError.REGISTRATION_WITHOUT_SELLER);
        assertRefused(() -> registerAt("deadbeef"), IdentityError.ORGANIZATION_NOT_FOUND);
    }

    @Test
    void goesOnToTheServiceThatMadeHimCome() {
        TechnicalServiceView files = aFileStoreOf(core, supplier);
        long service = anActiveOffer(core, supplier, files, market, "Files", monthly("10"));
        registerFor(service, null);

        assertThat(confirm(token())).endsWith("?mId=" + market.marketplaceId() + "#service-" + service);
    }

    @Test
    void aServiceThatIsNotOnOfferThereIsNotFound() {
        TechnicalServiceView files = aFileStoreOf(core, supplier);
        long draft = anOffer(core, supplier, files, "Draft");
        long service = anActiveOffer(core, supplier, files, market, "Files", monthly("10"));
        MarketplaceView elsewhere = anOpenMarketplace(core, supplier);

        assertRefused(() -> registerFor(draft, null), AccountsError.PAYABLE_SERVICE_NOT_FOUND);
        assertRefused(() -> registerFor(4711L, null), AccountsError.PAYABLE_SERVICE_NOT_FOUND);
        assertRefused(() -> registerFor(service, elsewhere.marketplaceId()), AccountsError.PAYABLE_SERVICE_NOT_FOUND);
        assertRefused(
                () -> core.get(RegisterSelf.class)
                        .register(new Registration(organization(), user("mia", "en"), PASSWORD, null, "nowhere", null)),
                IdentityError.MARKETPLACE_UNKNOWN);
    }

    @Test
    void isRefusedWhereTheOperatorOrAnIdentityProviderSaysSo() {
        core.get(Settings.class).change(SettingKey.CUSTOMER_SELF_REGISTRATION_ENABLED, "false");
        assertRefused(() -> register("mia"), AccountsError.SELF_REGISTRATION_OFF);

        core.get(Settings.class).change(SettingKey.CUSTOMER_SELF_REGISTRATION_ENABLED, "true");
        core.get(StoredSettings.class).put(SettingKey.AUTH_MODE.name(), "SAML_SP");
        assertThat(core.get(RegisterSelf.class).isOpen()).isFalse();
        assertRefused(() -> register("mia"), AccountsError.SELF_REGISTRATION_OFF);
    }

    @Test
    void valuesAreCheckedAsEverywhere() {
        OrganizationData withoutLanguage = new OrganizationData(null, null, null, null, null, null, null, null);
        assertRefused(() -> check(organization(), user("mia", "en"), "short"), InputError.LENGTH, "password");
        assertRefused(() -> check(organization(), user("mia", "en"), null), InputError.REQUIRED, "password");
        assertRefused(() -> check(organization(), user("m%a", "en"), PASSWORD), InputError.ID_CHARACTER, "userId");
        assertRefused(() -> check(organization(), user("mia", "xx"), PASSWORD), InputError.LOCALE, "locale");
        assertRefused(() -> check(withoutLanguage, user("mia", "en"), PASSWORD), InputError.REQUIRED, "locale");
        UserData noMail = new UserData("mia", null, "en", null, null, null, null, null, null, Set.of());
        assertRefused(() -> check(organization(), noMail, PASSWORD), InputError.REQUIRED, "email");
    }

    @Test
    void aStrangerLearnsByMailAloneThatAUserIdIsTaken() {
        register("mia");
        core.get(RegisterSelf.class).check(registration("mia", "en", "max@max.example"));
        core.get(RegisterStranger.class).register(registration("mia", "en", "max@max.example"));
        core.settle();

        MailView mail = core.get(Mails.class).to("max@max.example").get(0);
        assertThat(mail.subject()).isEqualTo("Choose another user ID than mia");
        assertThat(mail.text()).contains("/public/register.xhtml?mId=" + market.marketplaceId());
        assertThat(stored("mia").email()).isEqualTo(MAILBOX);
    }

    @Test
    void aStrangerWithAFreeUserIdGetsTheLink() {
        core.get(RegisterStranger.class).register(registration("mia", "de", MAILBOX));
        core.settle();

        assertThat(lastMail().subject()).isEqualTo("Bestätigen Sie Ihr OSCM-Konto mia");
        confirm(token());
        assertThat(signsIn("mia")).isTrue();
    }

    @Test
    void strangersCannotFloodAMailbox() {
        for (String id : List.of("a", "b", "c", "d")) {
            core.get(RegisterStranger.class).register(registration(id, "en", MAILBOX.toUpperCase(Locale.ROOT)));
            core.settle();
        }
        assertThat(core.get(Users.class).find("c")).isPresent();
        assertThat(core.get(Users.class).find("d")).isEmpty();
        assertThat(core.get(Mails.class).to(MAILBOX)).hasSize(3);

        core.clock().advance(Duration.ofHours(24));
        core.get(RegisterStranger.class).register(registration("d", "en", MAILBOX));
        core.settle();

        assertThat(core.get(Mails.class).to(MAILBOX)).hasSize(4);
    }

    @Test
    void aProgramIsToldThatAUserIdIsTaken() {
        VOOrganization organization = new VOOrganization();
        organization.setLocale("ja");
        VOUserDetails admin = new VOUserDetails();
        admin.setUserId("mia");
        admin.setEMail(MAILBOX);
        admin.setLocale("ja");
        AccountServiceBean service = core.get(AccountServiceBean.class);

        VOOrganization made =
                service.registerCustomer(organization, admin, PASSWORD, null, market.marketplaceId(), null);
        core.settle();

        assertThat(made.getOrganizationId()).matches("[0-9a-f]{8}");
        assertThat(lastMail().subject()).isEqualTo("OSCM アカウント mia の登録確認");
        assertRefused(
                () -> service.registerCustomer(organization, admin, PASSWORD, null, null, null),
                IdentityError.USER_ID_TAKEN);
        assertRefused(
                () -> service.registerCustomer(null, admin, PASSWORD, null, null, null),
                InputError.REQUIRED,
                "organization");
        assertRefused(
                () -> service.registerCustomer(organization, null, PASSWORD, null, null, null),
                InputError.REQUIRED,
                "admin");
    }

    private RegisteredOrganization register(String userId) {
        RegisteredOrganization made = core.get(RegisterSelf.class).register(registration(userId, "en", MAILBOX));
        core.settle();
        return made;
    }

    private void registerAt(String sellerId) {
        core.get(RegisterSelf.class)
                .register(new Registration(organization(), user("mia", "en"), PASSWORD, null, null, sellerId));
    }

    private void registerFor(Long serviceKey, String marketplaceId) {
        core.get(RegisterSelf.class)
                .register(
                        new Registration(organization(), user("mia", "en"), PASSWORD, serviceKey, marketplaceId, null));
        core.settle();
    }

    private void check(OrganizationData organization, UserData user, String password) {
        core.get(RegisterSelf.class).check(new Registration(organization, user, password, null, null, null));
    }

    private Registration registration(String userId, String language, String email) {
        UserData user = new UserData(userId, email, language, null, null, null, null, null, null, Set.of());
        return new Registration(organization(), user, PASSWORD, null, market.marketplaceId(), null);
    }

    private static OrganizationData organization() {
        return new OrganizationData("Mole", null, null, null, null, null, "en", null);
    }

    private static UserData user(String userId, String language) {
        return new UserData(userId, MAILBOX, language, null, "Mia", "Mole", null, null, null, Set.of());
    }

    private String confirm(String token) {
        String address = core.get(ConfirmAccount.class).confirm(token);
        core.settle();
        return address;
    }

    private MailView lastMail() {
        List<MailView> mails = core.get(Mails.class).to(MAILBOX);
        return mails.get(mails.size() - 1);
    }

    private String token() {
        Matcher link = Pattern.compile("token=(\\S+)").matcher(lastMail().text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private boolean signsIn(String userId) {
        core.settle();
        return core.get(SignIn.class).withPassword(userId, PASSWORD).isPresent();
    }

    private UserView stored(String userId) {
        core.settle();
        return core.get(FindParties.class)
                .user(core.get(Users.class).find(userId).orElseThrow().key());
    }
}
