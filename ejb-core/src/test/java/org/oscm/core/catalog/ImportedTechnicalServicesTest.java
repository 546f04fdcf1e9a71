package org.oscm.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.oscm.core.testing.Refusals.assertRefused;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.accounts.AccountsFixtures;
import org.oscm.core.accounts.RegisteredOrganization;
import org.oscm.core.catalog.usecase.FindServices;
import org.oscm.core.catalog.usecase.ImportTechnicalServices;
import org.oscm.core.catalog.usecase.PrepareOffer;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.testing.TestCore;

class ImportedTechnicalServicesTest {

    @RegisterExtension
    final TestCore core = new TestCore();

    private RegisteredOrganization provider;

    @BeforeEach
    void register() {
        provider = AccountsFixtures.aSupplier(core);
        CatalogFixtures.protectUsedParts(core);
    }

    @Test
    void are_what_was_declared() {
        TechnicalServiceView fileStore = CatalogFixtures.aFileStoreOf(core, provider);

        assertThat(fileStore.technicalServiceId()).isEqualTo("File store");
        assertThat(fileStore.accessType()).isEqualTo(AccessType.LOGIN);
        assertThat(fileStore.parameter("FOLDERS").orElseThrow().maxValue()).isEqualTo(10L);
        assertThat(fileStore.partKey(PartKind.OPTION, "SIZE/L")).isPositive();
        assertThat(fileStore.partKey(PartKind.ROLE, "READER"))
                .isPositive()
                .isNotEqualTo(fileStore.partKey(PartKind.ROLE, "WRITER"));
    }

    @Test
    void are_not_stored_at_all_if_anything_is_wrong_and_all_that_is_wrong_is_told() {
        String wrong = CatalogFixtures.fileStoreXml(AccessType.LOGIN)
                .replace("default=\"5\"", "default=\"50\"")
                .replace("https://files.example.com/provisioning?wsdl", "");

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> load(wrong));

        assertThat(refusal.code()).isEqualTo(CatalogError.DEFINITION_INVALID);
        assertThat(refusal.parameters().get(0)).contains("FOLDERS").contains("provisioningUrl");
        assertThat(stored()).isEmpty();
    }

    @Test
    void change_when_they_are_imported_again_and_keep_the_keys_of_their_parts() {
        TechnicalServiceView before = CatalogFixtures.aFileStoreOf(core, provider);

        load(CatalogFixtures.fileStoreXml(AccessType.USER)
                .replace("build=\"1.0\"", "build=\"2.0\"")
                .replace("id=\"WRITER\"", "id=\"EDITOR\""));

        TechnicalServiceView after = stored().get(0);
        assertThat(stored()).hasSize(1);
        assertThat(after.key()).isEqualTo(before.key());
        assertThat(after.version()).isGreaterThan(before.version());
        assertThat(after.definition().build()).isEqualTo("2.0");
        assertThat(after.accessType()).isEqualTo(AccessType.USER);
        assertThat(after.partKey(PartKind.ROLE, "READER")).isEqualTo(before.partKey(PartKind.ROLE, "READER"));
        assertThat(after.partKey(PartKind.ROLE, "WRITER")).isZero();
        assertThat(after.partKey(PartKind.ROLE, "EDITOR")).isPositive();
    }

    @Test
    void keep_their_access_type_while_services_are_based_on_them() {
        anOfferOf(CatalogFixtures.aFileStoreOf(core, provider));

        assertRefused(() -> load(CatalogFixtures.fileStoreXml(AccessType.USER)), CatalogError.ACCESS_TYPE_FIXED);
    }

    @Test
    void keep_parameters_that_services_have_values_of() {
        anOfferOf(CatalogFixtures.aFileStoreOf(core, provider));

        assertRefused(
                () -> load(CatalogFixtures.fileStoreXml(AccessType.LOGIN).replace("FOLDERS", "DRAWERS")),
                CatalogError.PART_IN_USE);
    }

    @Test
    void keep_the_type_of_parameters_that_services_have_values_of() {
        anOfferOf(CatalogFixtures.aFileStoreOf(core, provider));

        assertRefused(
                () -> load(CatalogFixtures.fileStoreXml(AccessType.LOGIN).replace("\"INTEGER\"", "\"LONG\"")),
                CatalogError.PART_IN_USE);
    }

    @Test
    void may_lose_what_nobody_uses() {
        anOfferOf(CatalogFixtures.aFileStoreOf(core, provider));

        load(CatalogFixtures.fileStoreXml(AccessType.LOGIN)
                .replace("id=\"L\"", "id=\"XL\"")
                .replace("UPLOAD", "DOWNLOAD"));

        assertThat(stored().get(0).event("DOWNLOAD")).isPresent();
        assertThat(stored().get(0).event("UPLOAD")).isEmpty();
    }

    @Test
    void need_a_billing_system_that_is_connected() {
        assertRefused(
                () -> load(CatalogFixtures.fileStoreXml(AccessType.LOGIN)
                        .replace("build=", "billingIdentifier=\"ELSEWHERE\" build=")),
                CatalogError.BILLING_SYSTEM_UNKNOWN);
    }

    private void anOfferOf(TechnicalServiceView fileStore) {
        core.get(PrepareOffer.class)
                .create(
                        fileStore.key(),
                        fileStore.version(),
                        provider.administrator().organizationKey(),
                        new ServiceDescription("Files", Texts.none(), Texts.none(), Texts.none(), null, null),
                        List.of(),
                        (byte[]) null);
        core.settle();
    }

    private void load(String xml) {
        core.get(ImportTechnicalServices.class)
                .from(
                        xml.getBytes(StandardCharsets.UTF_8),
                        provider.administrator().organizationKey());
        core.settle();
    }

    private List<TechnicalServiceView> stored() {
        return core.get(FindServices.class)
                .technicalServices(provider.administrator().organizationKey());
    }
}
