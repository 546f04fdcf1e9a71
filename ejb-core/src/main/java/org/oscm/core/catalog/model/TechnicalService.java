package org.oscm.core.catalog.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.oscm.core.catalog.CatalogError;
import org.oscm.core.catalog.DefinitionSecrets;
import org.oscm.core.catalog.TechnicalServiceDefinition;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.storage.EncryptedText;
import org.oscm.core.storage.Json;
import org.oscm.core.storage.VersionedRow;

/**
 * An application as its provider declared it. The definition is imported and used as a whole, so it is stored as one
 * document; only its parts have keys of their own, by which prices and subscriptions refer to them.
 */
@Entity
@Table(name = "technical_service")
public class TechnicalService extends VersionedRow {

    private long providerKey;
    private String technicalServiceId;
    /** Without its secrets. */
    private String definition;

    @Convert(converter = EncryptedText.class)
    private String secrets;

    @OneToMany(mappedBy = "service", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<TechnicalPart> parts = new ArrayList<>();

    protected TechnicalService() {}

    public TechnicalService(long providerKey, TechnicalServiceDefinition definition) {
        this.providerKey = providerKey;
        this.technicalServiceId = definition.id();
        declare(definition);
    }

    /** Replaces the definition; parts that stay keep their keys, and secrets that are not named stay. */
    public void change(TechnicalServiceDefinition changed) {
        TechnicalServiceDefinition present = definition();
        declare(DefinitionSecrets.of(present)
                .keptIn(changed, present.provisioning().username()));
    }

    private void declare(TechnicalServiceDefinition declared) {
        definition = Json.write(DefinitionSecrets.removedFrom(declared));
        secrets = Json.write(DefinitionSecrets.of(declared));
        Set<PartName> wanted = PartName.declaredBy(declared);
        parts.removeIf(part -> !wanted.contains(part.name()));
        Set<PartName> present = parts.stream().map(TechnicalPart::name).collect(Collectors.toSet());
        wanted.stream()
                .filter(name -> !present.contains(name))
                .forEach(name -> parts.add(new TechnicalPart(this, name)));
    }

    /** @throws Refusal if the caller has read an older state */
    public void expect(int expectedVersion) {
        if (version() != expectedVersion) {
            throw Refusal.of(CatalogError.TECHNICAL_SERVICE_CHANGED, technicalServiceId);
        }
    }

    public long providerKey() {
        return providerKey;
    }

    public String technicalServiceId() {
        return technicalServiceId;
    }

    public TechnicalServiceDefinition definition() {
        TechnicalServiceDefinition open = Json.read(definition, TechnicalServiceDefinition.class);
        return secrets == null
                ? open
                : Json.read(secrets, DefinitionSecrets.class).putInto(open);
    }

    public TechnicalServiceView view() {
        return new TechnicalServiceView(
                key(),
                version(),
                providerKey,
                definition(),
                parts.stream()
                        .collect(Collectors.groupingBy(
                                part -> part.name().kind(),
                                Collectors.toMap(part -> part.name().path(), TechnicalPart::key))));
    }
}
