package org.oscm.core.payments.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.oscm.core.accounts.PaymentCollector;
import org.oscm.core.accounts.PaymentTypeView;
import org.oscm.core.accounts.usecase.FindPaymentTypes;
import org.oscm.core.audit.Secrets;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.kernel.WrongValues;
import org.oscm.core.payments.PaymentsError;
import org.oscm.core.payments.PspData;
import org.oscm.core.payments.PspView;
import org.oscm.core.payments.model.Psp;
import org.oscm.core.payments.repository.Psps;

/** The operator says which payment service providers there are, and which payment types each of them takes. */
@Dependent
public class DefinePsps {

    private final Psps psps;
    private final FindPaymentTypes paymentTypes;

    @Inject
    public DefinePsps(Psps psps, FindPaymentTypes paymentTypes) {
        this.psps = psps;
        this.paymentTypes = paymentTypes;
    }

    /** Ordered by id. */
    public List<PspView> all() {
        return psps.all().stream().map(DefinePsps::shown).toList();
    }

    /** @throws Refusal if there is none */
    public PspView get(String identifier) {
        return shown(psps.get(identifier));
    }

    /** Settings with the name of a secret are only said to be there. */
    private static PspView shown(Psp psp) {
        PspView view = psp.view();
        return new PspView(view.version(), with(Secrets.without(view.data().settings()), view.data()));
    }

    private static PspData with(Map<String, String> settings, PspData data) {
        return new PspData(data.identifier(), data.wsdlUrl(), data.distinguishedName(), settings, data.paymentTypes());
    }

    /** @throws Refusal if a value is not valid, or the id is taken */
    public PspView add(PspData data) {
        check(data);
        String identifier = data.identifier().strip();
        if (psps.find(identifier).isPresent()) {
            throw Refusal.of(PaymentsError.PSP_ID_TAKEN, identifier);
        }
        Psp psp = new Psp(identifier);
        psp.describe(data);
        psps.add(psp);
        psps.flush();
        return shown(psp);
    }

    /**
     * @param readVersion that of the state which the operator has seen
     * @param data a secret setting as it was shown stays as it was
     * @throws Refusal if a value is not valid, there is no such provider, or somebody else has changed it since
     */
    public PspView change(int readVersion, PspData data) {
        Psp psp = psps.get(data.identifier());
        if (psp.version() != readVersion) {
            throw Refusal.of(PaymentsError.PSP_CHANGED, data.identifier());
        }
        check(data);
        psp.describe(with(kept(data.settings(), psp.settings()), data));
        psps.flush();
        return shown(psp);
    }

    /** What came back as it was shown stays as it was. */
    private static Map<String, String> kept(Map<String, String> sent, Map<String, String> before) {
        Map<String, String> shown = Secrets.without(before);
        Map<String, String> settings = new HashMap<>(sent);
        settings.replaceAll((name, value) -> value.equals(shown.get(name)) ? before.get(name) : value);
        return settings;
    }

    private void check(PspData data) {
        WrongValues wrong = new WrongValues();
        wrong.attempt(() -> Psp.check(data));
        Set<String> known = paymentTypes.all().stream()
                .filter(type -> type.collectedBy() == PaymentCollector.PAYMENT_SERVICE_PROVIDER)
                .map(PaymentTypeView::paymentTypeId)
                .collect(Collectors.toSet());
        List<String> wanted = data.paymentTypes();
        for (int i = 0; i < wanted.size(); i++) {
            String path = "paymentTypes[" + i + "]";
            String type = wanted.get(i);
            wrong.attempt(() -> onlyHere(path, Check.oneOf(path, type, known), data.identifier()));
        }
        wrong.refuse();
    }

    private void onlyHere(String path, String paymentType, String identifier) {
        Optional<Psp> other = psps.all().stream()
                .filter(psp -> psp.takes(paymentType) && !psp.identifier().equals(identifier))
                .findAny();
        if (other.isPresent()) {
            throw Refusal.ofMember(
                    PaymentsError.PAYMENT_TYPE_HAS_PSP,
                    path,
                    paymentType,
                    other.get().identifier());
        }
    }
}
