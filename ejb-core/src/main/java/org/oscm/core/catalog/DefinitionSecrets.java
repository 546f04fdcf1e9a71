package org.oscm.core.catalog;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.oscm.core.catalog.TechnicalServiceDefinition.Parameter;
import org.oscm.core.catalog.TechnicalServiceDefinition.Provisioning;

/**
 * What nobody may read in a technical service definition; stored apart from it, and in no export.
 *
 * @param password of the provisioning service; null for none
 * @param defaults of the secret parameters that have one, by their ids
 */
public record DefinitionSecrets(String password, Map<String, String> defaults) {

    public DefinitionSecrets {
        defaults = Map.copyOf(defaults);
    }

    public static DefinitionSecrets of(TechnicalServiceDefinition definition) {
        return new DefinitionSecrets(
                definition.provisioning().password(),
                definition.parameters().stream()
                        .filter(parameter -> parameter.isSecret() && parameter.defaultValue() != null)
                        .collect(Collectors.toMap(Parameter::id, Parameter::defaultValue)));
    }

    /** The definition without its secrets. */
    public static TechnicalServiceDefinition removedFrom(TechnicalServiceDefinition definition) {
        return new DefinitionSecrets(null, Map.of()).putInto(definition);
    }

    /** The definition with these secrets. */
    public TechnicalServiceDefinition putInto(TechnicalServiceDefinition definition) {
        List<Parameter> parameters = definition.parameters().stream()
                .map(parameter ->
                        parameter.isSecret() ? parameter.withDefault(defaults.get(parameter.id())) : parameter)
                .toList();
        return definition.with(definition.provisioning().withPassword(password), parameters);
    }

    /**
     * The changed definition, with these secrets where it names none: an export that is imported again has none. The
     * password stays with its user only; an empty one takes it away.
     */
    public TechnicalServiceDefinition keptIn(TechnicalServiceDefinition changed, String formerUsername) {
        DefinitionSecrets named = of(changed);
        Provisioning provisioning = changed.provisioning();
        boolean sameUser = provisioning.username() != null && Objects.equals(provisioning.username(), formerUsername);
        String kept = named.password == null && sameUser ? password : named.password;
        List<Parameter> parameters = changed.parameters().stream()
                .map(parameter -> parameter.isSecret() && parameter.defaultValue() == null
                        ? parameter.withDefault(defaults.get(parameter.id()))
                        : parameter)
                .toList();
        return changed.with(provisioning.withPassword(kept), parameters);
    }

    /** Without values, so that no log shows them. */
    @Override
    public String toString() {
        return "DefinitionSecrets";
    }
}
