package org.oscm.core.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.oscm.core.accounts.AccountsFixtures.registered;
import static org.oscm.core.testing.Refusals.assertRefused;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.kernel.InputError;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.payments.repository.Psps;
import org.oscm.core.payments.usecase.AccountsAtPsps;
import org.oscm.core.payments.usecase.DefinePsps;
import org.oscm.core.testing.TestCore;

class PaymentServiceProvidersTest {

    private static final PspData CARDS = new PspData(
            "cards", "https://cards.example/psp?wsdl", "CN=cards", Map.of("channel", "7"), List.of("CREDIT_CARD"));

    @RegisterExtension
    final TestCore core = new TestCore();

    private DefinePsps psps;
    private AccountsAtPsps accounts;
    private OrganizationView supplier;

    @BeforeEach
    void aProviderForCards() {
        psps = core.get(DefinePsps.class);
        accounts = core.get(AccountsAtPsps.class);
        supplier = registered(core, "Harbor", OrganizationRole.SUPPLIER).organization();
        psps.add(CARDS);
        core.settle();
    }

    @Test
    void aProviderIsReadAsItWasDefined() {
        assertThat(psps.get("cards").data()).isEqualTo(CARDS);
        assertThat(psps.all()).extracting(psp -> psp.data().identifier()).containsExactly("cards");
        assertRefused(() -> psps.get("cheques"), PaymentsError.PSP_NOT_FOUND);
        assertRefused(() -> psps.add(CARDS), PaymentsError.PSP_ID_TAKEN);
    }

    @Test
    void aProviderChangesAsAWhole() {
        PspData changed = new PspData("cards", "https://other.example", null, null, List.of("DIRECT_DEBIT"));
        PspView before = psps.get("cards");
        PspView after = psps.change(before.version(), changed);
        core.settle();

        assertThat(psps.get("cards")).isEqualTo(after);
        assertThat(after.data()).isEqualTo(changed);
        assertRefused(() -> psps.change(before.version(), CARDS), PaymentsError.PSP_CHANGED);
    }

    @Test
    void aSecretSettingIsNeverShownAndStaysWhenSentBack() {
        PspData secretive = new PspData(
                "debits", "https://debits.example", null, Map.of("user", "oscm", "user.pwd", "hush"), List.of());
        PspView shown = psps.add(secretive);
        assertThat(shown.data().settings()).containsEntry("user", "oscm").containsEntry("user.pwd", "(hidden)");

        psps.change(shown.version(), shown.data());
        core.settle();
        assertThat(core.get(Psps.class).get("debits").settings()).isEqualTo(secretive.settings());
        assertThat(psps.get("debits").data().settings()).doesNotContainValue("hush");
    }

    @Test
    void everyWrongValueIsNamed() {
        PspData wrong = new PspData(
                "a/b", "nowhere", null, Map.of("x:y", "1"), List.of("INVOICE", "CREDIT_CARD", "DIRECT_DEBIT"));

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> psps.add(wrong));

        assertThat(refusal.parts())
                .extracting(Refusal::member)
                .containsExactly("identifier", "wsdlUrl", "settings.x:y", "paymentTypes[0]", "paymentTypes[1]");
        assertThat(refusal.parts().get(3).code()).isEqualTo(InputError.ONE_OF);
        assertThat(refusal.parts().get(4).code()).isEqualTo(PaymentsError.PAYMENT_TYPE_HAS_PSP);
    }

    @Test
    void aSellerHasOneAccountWithAProvider() {
        accounts.put(supplier.organizationId(), "cards", "H-1");
        accounts.put(supplier.organizationId(), "cards", "H-2");
        core.settle();
        assertThat(accounts.of(supplier.organizationId())).containsExactly(new PspAccountView("cards", "H-2"));

        accounts.remove(supplier.organizationId(), "cards");
        core.settle();
        assertThat(accounts.of(supplier.organizationId())).isEmpty();
        assertRefused(() -> accounts.remove(supplier.organizationId(), "cards"), PaymentsError.PSP_ACCOUNT_NOT_FOUND);
    }

    @Test
    void onlyWhoTakesMoneyHasAnAccount() {
        OrganizationView customer = registered(core, "Alster").organization();

        assertRefused(() -> accounts.put(customer.organizationId(), "cards", "A-1"), AccountsError.NO_PAYMENT_RECEIVER);
        assertRefused(() -> accounts.put("nobody", "cards", "A-1"), IdentityError.ORGANIZATION_NOT_FOUND);
        assertRefused(() -> accounts.put(supplier.organizationId(), "cheques", "H-1"), PaymentsError.PSP_NOT_FOUND);
        assertRefused(() -> accounts.put(supplier.organizationId(), "cards", " "), InputError.REQUIRED, "account");
    }
}
