package org.oscm.core.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.accounts.AccountsFixtures;
import org.oscm.core.accounts.RegisteredOrganization;
import org.oscm.core.accounts.UdaConfiguration;
import org.oscm.core.accounts.UdaData;
import org.oscm.core.accounts.UdaDefinitionView;
import org.oscm.core.accounts.UdaTarget;
import org.oscm.core.accounts.UdaView;
import org.oscm.core.accounts.usecase.attributes.DefineUdas;
import org.oscm.core.accounts.usecase.attributes.FillInUdas;
import org.oscm.core.accounts.usecase.attributes.FindUdas;
import org.oscm.core.audit.ObservedChanges;
import org.oscm.core.audit.Occasion;
import org.oscm.core.audit.RowChange;
import org.oscm.core.catalog.AccessType;
import org.oscm.core.catalog.CatalogFixtures;
import org.oscm.core.catalog.ParameterSetting;
import org.oscm.core.catalog.ServiceDescription;
import org.oscm.core.catalog.ServiceParameterView;
import org.oscm.core.catalog.ServiceView;
import org.oscm.core.catalog.SubscribedService;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.catalog.Texts;
import org.oscm.core.catalog.usecase.CopyServiceForSubscription;
import org.oscm.core.catalog.usecase.FindServices;
import org.oscm.core.catalog.usecase.PrepareOffer;
import org.oscm.core.configuration.SettingKey;
import org.oscm.core.configuration.usecase.Settings;
import org.oscm.core.identity.DirectorySettings;
import org.oscm.core.identity.LdapSetting;
import org.oscm.core.identity.usecase.SetUpDirectory;
import org.oscm.core.kernel.InputError;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.notifications.MailTemplate;
import org.oscm.core.notifications.usecase.WriteMail;
import org.oscm.core.testing.TestCore;

/** Reads every column of every table, as somebody with a copy of the database would. */
class StoredSecretsTest {

    private static final String SECRET = "zq7-Geheimnis";

    @RegisterExtension
    final TestCore core = new TestCore();

    private RegisteredOrganization supplier;

    @BeforeEach
    void everyChangeIsObserved() {
        supplier = AccountsFixtures.aSupplier(core);
        ObservedChanges.begin(new Occasion("test", "Test.change", Map.of()));
    }

    @AfterEach
    void neitherTheDatabaseNorTheAuditLogShowsASecret() {
        core.settle();
        List<RowChange> observed = ObservedChanges.soFar();
        ObservedChanges.end();

        assertThat(observed.toString()).doesNotContain(SECRET);
        assertThat(everythingStored()).isNotEmpty().noneMatch(value -> value.contains(SECRET));
    }

    @Test
    void whatIsNoSecretIsFoundInThisWay() {
        core.get(Settings.class).change(SettingKey.SSO_ISSUER_ID, "somebody");
        core.settle();

        assertThat(everythingStored()).contains("somebody");
        assertThat(ObservedChanges.soFar().toString()).contains("somebody");
    }

    @Test
    void passwordsAmongTheSettings() {
        Settings settings = core.get(Settings.class);
        settings.change(SettingKey.SSO_SIGNING_KEYSTORE_PASS, SECRET);
        core.settle();
        settings.change(SettingKey.SSO_SIGNING_KEYSTORE_PASS, SECRET + 2);
        core.settle();

        assertThat(settings.text(SettingKey.SSO_SIGNING_KEYSTORE_PASS)).isEqualTo(SECRET + 2);
        assertThat(settings.shown(SettingKey.SSO_SIGNING_KEYSTORE_PASS)).doesNotContain(SECRET);
    }

    @Test
    void thePasswordOfADirectory() {
        core.get(SetUpDirectory.class)
                .changeDefaults(new DirectorySettings(Map.of(LdapSetting.LDAP_CREDENTIALS, SECRET)));
        core.settle();

        assertThat(core.get(SetUpDirectory.class).defaults().get(LdapSetting.LDAP_CREDENTIALS))
                .isEqualTo(SECRET);
    }

    @Test
    void mailsWithAPassword() {
        core.get(WriteMail.class)
                .write("ada@dock.example", Locale.ENGLISH, MailTemplate.USER_CREATED, "ada", 1, SECRET, "https://x");
    }

    @Test
    void thePasswordOfAProvisioningService() {
        TechnicalServiceView stored =
                fileStore(" provisioningUsername=\"oscm\" provisioningPassword=\"" + SECRET + "\"");

        assertThat(stored.provisioning().password()).isEqualTo(SECRET);
        assertThat(stored.toString()).doesNotContain(SECRET);
    }

    @Test
    void aPasswordThatIsNotNamedStaysWithItsUser() {
        fileStore(" provisioningUsername=\"oscm\" provisioningPassword=\"" + SECRET + "\"");

        assertThat(fileStore(" provisioningUsername=\"oscm\"").provisioning().password())
                .isEqualTo(SECRET);
        assertThat(fileStore(" provisioningUsername=\"other\"").provisioning().password())
                .isNull();
    }

    @Test
    void secretParametersFromTheirDefaultToTheSubscription() {
        TechnicalServiceView application = fileStore("");
        ServiceView offer = core.get(PrepareOffer.class)
                .create(
                        application.key(),
                        application.version(),
                        supplier.organization().key(),
                        new ServiceDescription("Files", Texts.none(), Texts.none(), Texts.none(), null, null),
                        List.of(new ParameterSetting("PIN", SECRET + " offered", true)),
                        (byte[]) null);
        core.settle();
        SubscribedService copy = core.get(CopyServiceForSubscription.class)
                .copy(
                        offer.key(),
                        offer.version(),
                        Map.of("PIN", SECRET + " ordered"),
                        4711,
                        core.clock().instant());
        core.settle();

        assertThat(application.parameter("PIN").orElseThrow().defaultValue()).isEqualTo(SECRET + " default");
        assertThat(pinOf(offer.key())).isEqualTo(SECRET + " offered");
        assertThat(pinOf(copy.service().key())).isEqualTo(SECRET + " ordered");
    }

    @Test
    void aSecretParameterThatIsNotTheCustomersToSetIsNotTold() {
        TechnicalServiceView application = fileStore("");
        ServiceView offer = core.get(PrepareOffer.class)
                .create(
                        application.key(),
                        application.version(),
                        supplier.organization().key(),
                        new ServiceDescription("Files", Texts.none(), Texts.none(), Texts.none(), null, null),
                        List.of(new ParameterSetting("PIN", SECRET, false)),
                        (byte[]) null);
        CopyServiceForSubscription copying = core.get(CopyServiceForSubscription.class);

        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> copying.copy(
                        offer.key(),
                        offer.version(),
                        Map.of("PIN", "guess"),
                        4711,
                        core.clock().instant()));

        assertThat(refusal.code()).isEqualTo(InputError.ONE_OF);
        assertThat(refusal.parameters().toString()).doesNotContain(SECRET);
    }

    @Test
    void encryptedCustomAttributes() {
        long supplierKey = supplier.organization().key();
        core.get(DefineUdas.class)
                .define(
                        List.of(new UdaDefinitionView(
                                0, 0, "door", UdaTarget.CUSTOMER, UdaConfiguration.SUPPLIER, null, true)),
                        List.of());
        long definitionKey =
                core.get(FindUdas.class).definitions(supplierKey).get(0).key();
        long customerKey = AccountsFixtures.aCustomerOf(core, supplier, "Dock")
                .organization()
                .key();
        core.signIn(supplier.administrator());

        core.get(FillInUdas.class).fillIn(List.of(new UdaData(0, 0, definitionKey, customerKey, SECRET)));
        core.settle();

        assertThat(core.get(FindUdas.class).toSupplier(supplierKey, UdaTarget.CUSTOMER, customerKey))
                .extracting(UdaView::value)
                .containsExactly(SECRET);
    }

    private TechnicalServiceView fileStore(String attributes) {
        String xml = CatalogFixtures.fileStoreXml(AccessType.LOGIN)
                .replace(" provisioningVersion=\"1.0\"", attributes)
                .replace("<Event ", """
                        <ParameterDefinition id="PIN" valueType="PWD" default="%s default">
                          <LocalizedDescription locale="en">Opens the door</LocalizedDescription>
                        </ParameterDefinition>
                        <Event \
                        """.formatted(SECRET));
        return CatalogFixtures.importedBy(core, supplier, xml);
    }

    private String pinOf(long serviceKey) {
        return core.get(FindServices.class)
                .service(serviceKey)
                .parameter("PIN")
                .map(ServiceParameterView::value)
                .orElseThrow();
    }

    private List<String> everythingStored() {
        EntityManager entities = core.get(EntityManager.class);
        List<?> tables = entities.createNativeQuery(
                        "select table_name from information_schema.tables where lower(table_schema) = 'public'")
                .getResultList();
        return tables.stream()
                .flatMap(table -> ((List<?>) entities.createNativeQuery("select * from " + quoted(table))
                                .getResultList())
                        .stream())
                .flatMap(row -> row instanceof Object[] columns ? Stream.of(columns) : Stream.of(row))
                .map(String::valueOf)
                .collect(Collectors.toList());
    }

    private static String quoted(Object table) {
        return "\"" + table + "\"";
    }
}
