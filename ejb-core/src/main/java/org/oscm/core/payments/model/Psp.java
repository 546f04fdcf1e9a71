package org.oscm.core.payments.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.WrongValues;
import org.oscm.core.payments.PspData;
import org.oscm.core.payments.PspView;
import org.oscm.core.storage.EncryptedText;
import org.oscm.core.storage.Json;
import org.oscm.core.storage.VersionedRow;

/** A payment service provider. */
@Entity
@Table(name = "psp")
public class Psp extends VersionedRow {

    private static final int LONGEST_NAME = 4096;

    private String identifier;
    private String wsdlUrl;
    private String distinguishedName;

    /** As JSON, null for none; passwords are among them, so the audit log hides it by its name. */
    @Convert(converter = EncryptedText.class)
    private String secretSettings;

    @ElementCollection
    @CollectionTable(name = "psp_payment_type", joinColumns = @JoinColumn(name = "pspKey"))
    @Column(name = "paymentTypeId")
    private Set<String> paymentTypes = new HashSet<>();

    private record Settings(Map<String, String> values) {}

    protected Psp() {}

    public Psp(String identifier) {
        this.identifier = identifier;
    }

    /** @throws org.oscm.core.kernel.Refusal if a value has not the form it must have */
    public static void check(PspData data) {
        WrongValues wrong = new WrongValues();
        wrong.check(() -> Check.id("identifier", data.identifier()));
        wrong.check(() -> Check.url("wsdlUrl", Check.required("wsdlUrl", data.wsdlUrl())));
        wrong.check(() -> Check.length("distinguishedName", data.distinguishedName(), LONGEST_NAME));
        data.settings().forEach((name, value) -> {
            wrong.check(() -> Check.id("settings." + name, name));
            wrong.check(() -> Check.length("settings." + name, value, Check.DESCRIPTION));
        });
        wrong.refuse();
    }

    /** Changes everything but the id; the values have been checked. */
    public void describe(PspData data) {
        wsdlUrl = data.wsdlUrl();
        distinguishedName = data.distinguishedName();
        secretSettings = data.settings().isEmpty() ? null : Json.write(new Settings(data.settings()));
        paymentTypes.clear();
        paymentTypes.addAll(data.paymentTypes());
    }

    public String identifier() {
        return identifier;
    }

    public Map<String, String> settings() {
        return secretSettings == null
                ? Map.of()
                : Json.read(secretSettings, Settings.class).values();
    }

    public boolean takes(String paymentTypeId) {
        return paymentTypes.contains(paymentTypeId);
    }

    public PspView view() {
        List<String> types = paymentTypes.stream().sorted().toList();
        return new PspView(version(), new PspData(identifier, wsdlUrl, distinguishedName, settings(), types));
    }
}
