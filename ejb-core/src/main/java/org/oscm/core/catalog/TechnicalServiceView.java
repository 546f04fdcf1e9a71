package org.oscm.core.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A technical service as other rooms see it.
 *
 * @param key technical key
 * @param version of the stored state
 * @param providerKey key of the technology provider's organization
 * @param definition what the provider declared, with the readable secret of the provisioning service; never null
 * @param partKeys keys of the declared parts by kind and path; never null
 */
public record TechnicalServiceView(
        long key,
        int version,
        long providerKey,
        TechnicalServiceDefinition definition,
        Map<PartKind, Map<String, Long>> partKeys) {

    /** The id the provider gave, unique among his services. */
    public String technicalServiceId() {
        return definition.id();
    }

    public AccessType accessType() {
        return definition.accessType();
    }

    public TechnicalServiceDefinition.Provisioning provisioning() {
        return definition.provisioning();
    }

    public boolean isAsynchronous() {
        return definition.provisioning().type() == ProvisioningType.ASYNCHRONOUS;
    }

    public Optional<TechnicalServiceDefinition.Parameter> parameter(String id) {
        return definition.parameters().stream().filter(p -> p.id().equals(id)).findAny();
    }

    public Optional<TechnicalServiceDefinition.Role> role(String id) {
        return definition.roles().stream().filter(r -> r.id().equals(id)).findAny();
    }

    public Optional<TechnicalServiceDefinition.Event> event(String id) {
        return definition.events().stream().filter(e -> e.id().equals(id)).findAny();
    }

    /** Platform parameters that mean something for this application. */
    public List<PlatformParameter> platformParameters() {
        return PlatformParameter.of(accessType());
    }

    public List<PlatformEvent> platformEvents() {
        return PlatformEvent.of(accessType());
    }

    /** The key of a declared part; 0 for a part that is not declared. */
    public long partKey(PartKind kind, String path) {
        return partKeys.getOrDefault(kind, Map.of()).getOrDefault(path, 0L);
    }
}
