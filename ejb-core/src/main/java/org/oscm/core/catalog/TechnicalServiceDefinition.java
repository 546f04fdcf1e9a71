package org.oscm.core.catalog;

import java.util.List;
import java.util.Objects;

/**
 * What a technology provider declares about an application: the content of one {@code TechnicalService} element of
 * TechnicalServices.xsd. Definitions that were read from XML keep the rules of the format; the lists are never null,
 * keep the order of the document, and cannot be changed.
 *
 * @param id unique among the services of the provider, 1 to 40 characters
 * @param build build or version of the application; null if not given
 * @param accessType how users reach the application
 * @param provisioning how the platform creates instances of the application
 * @param baseUrl absolute URL of the application; null if not given, never null for LOGIN and EXTERNAL
 * @param loginPath path of the login page below the base URL, begins with a slash; null if not given, never null for LOGIN
 * @param onlyOneSubscriptionAllowed whether a customer may have one subscription at most
 * @param allowingOnBehalfActing whether the provider may act in the name of customers
 * @param billingIdentifier the billing system; null for the default one
 * @param accessInfos how to reach the application, one per language; at least one for DIRECT and USER
 * @param descriptions one per language
 * @param licenses one per language
 * @param tags words to find the service by, at most 5, each up to 20 characters
 * @param parameters with different ids
 * @param events with different ids
 * @param roles with different ids
 * @param operations with different ids
 */
public record TechnicalServiceDefinition(
        String id,
        String build,
        AccessType accessType,
        Provisioning provisioning,
        String baseUrl,
        String loginPath,
        boolean onlyOneSubscriptionAllowed,
        boolean allowingOnBehalfActing,
        String billingIdentifier,
        List<LocalizedText> accessInfos,
        List<LocalizedText> descriptions,
        List<LocalizedText> licenses,
        List<LocalizedText> tags,
        List<Parameter> parameters,
        List<Event> events,
        List<Role> roles,
        List<Operation> operations) {

    public TechnicalServiceDefinition {
        Objects.requireNonNull(id);
        Objects.requireNonNull(accessType);
        Objects.requireNonNull(provisioning);
        accessInfos = List.copyOf(accessInfos);
        descriptions = List.copyOf(descriptions);
        licenses = List.copyOf(licenses);
        tags = List.copyOf(tags);
        parameters = List.copyOf(parameters);
        events = List.copyOf(events);
        roles = List.copyOf(roles);
        operations = List.copyOf(operations);
    }

    /** This definition with another way of provisioning and other parameters. */
    public TechnicalServiceDefinition with(Provisioning newProvisioning, List<Parameter> newParameters) {
        return new TechnicalServiceDefinition(
                id,
                build,
                accessType,
                newProvisioning,
                baseUrl,
                loginPath,
                onlyOneSubscriptionAllowed,
                allowingOnBehalfActing,
                billingIdentifier,
                accessInfos,
                descriptions,
                licenses,
                tags,
                newParameters,
                events,
                roles,
                operations);
    }

    /**
     * How the platform creates instances of the application.
     *
     * @param type whether an instance is ready when the call returns
     * @param url absolute URL of the provisioning service; null only for EXTERNAL
     * @param version version of the provisioning service; null if not given
     * @param timeoutMillis how long the platform waits for an asynchronous instance before it warns, 0 or more; null if not given
     * @param username user of the provisioning service; null if not given
     * @param password secret of that user, readable; null if not given
     */
    public record Provisioning(
            ProvisioningType type, String url, String version, Long timeoutMillis, String username, String password) {
        public Provisioning {
            Objects.requireNonNull(type);
        }

        /** The same with another password. */
        public Provisioning withPassword(String newPassword) {
            return new Provisioning(type, url, version, timeoutMillis, username, newPassword);
        }

        /** Without the password, so that no log shows it. */
        @Override
        public String toString() {
            return "Provisioning[type=" + type + ", url=" + url + ", version=" + version + ", timeoutMillis="
                    + timeoutMillis + ", username=" + username + "]";
        }
    }

    /**
     * Something customers can set to configure or limit the application.
     *
     * @param id 1 to 40 characters
     * @param valueType not DURATION
     * @param modificationType when the value may change
     * @param mandatory whether a subscription needs a value
     * @param configurable whether suppliers and customers may set a value
     * @param defaultValue fits type, range and options; null if not given
     * @param minValue least value of an INTEGER or LONG; null if not limited
     * @param maxValue greatest value of an INTEGER or LONG, not below the least; null if not limited
     * @param options what can be chosen, with different ids; empty unless the type is ENUMERATION
     * @param descriptions one per language, at least one
     */
    public record Parameter(
            String id,
            ParameterValueType valueType,
            ModificationType modificationType,
            boolean mandatory,
            boolean configurable,
            String defaultValue,
            Long minValue,
            Long maxValue,
            List<Option> options,
            List<LocalizedText> descriptions) {
        public Parameter {
            Objects.requireNonNull(id);
            Objects.requireNonNull(valueType);
            Objects.requireNonNull(modificationType);
            options = List.copyOf(options);
            descriptions = List.copyOf(descriptions);
        }

        /** The same with another default. */
        public Parameter withDefault(String newDefault) {
            return new Parameter(
                    id,
                    valueType,
                    modificationType,
                    mandatory,
                    configurable,
                    newDefault,
                    minValue,
                    maxValue,
                    options,
                    descriptions);
        }

        public boolean isSecret() {
            return valueType == ParameterValueType.PWD;
        }

        /** Without the default, so that no log shows a secret one. */
        @Override
        public String toString() {
            return "Parameter[id=" + id + ", valueType=" + valueType + "]";
        }
    }

    /**
     * A value an ENUMERATION parameter can have.
     *
     * @param id up to 255 characters
     * @param names one per language, at least one
     */
    public record Option(String id, List<LocalizedText> names) {
        public Option {
            Objects.requireNonNull(id);
            names = List.copyOf(names);
        }
    }

    /**
     * Something that happens in the application, is reported to the platform and can have a price.
     *
     * @param id 1 to 40 characters
     * @param descriptions one per language, at least one
     */
    public record Event(String id, List<LocalizedText> descriptions) {
        public Event {
            Objects.requireNonNull(id);
            descriptions = List.copyOf(descriptions);
        }
    }

    /**
     * A role users can have in the application.
     *
     * @param id 1 to 40 characters
     * @param names one per language, at least one
     * @param descriptions one per language, at least one
     */
    public record Role(String id, List<LocalizedText> names, List<LocalizedText> descriptions) {
        public Role {
            Objects.requireNonNull(id);
            names = List.copyOf(names);
            descriptions = List.copyOf(descriptions);
        }
    }

    /**
     * Something users can have done to their instance of the application.
     *
     * @param id 1 to 40 characters
     * @param actionUrl absolute URL of the operation service
     * @param names one per language, at least one
     * @param descriptions one per language, at least one
     * @param parameters with different ids
     */
    public record Operation(
            String id,
            String actionUrl,
            List<LocalizedText> names,
            List<LocalizedText> descriptions,
            List<OperationParameter> parameters) {
        public Operation {
            Objects.requireNonNull(id);
            Objects.requireNonNull(actionUrl);
            names = List.copyOf(names);
            descriptions = List.copyOf(descriptions);
            parameters = List.copyOf(parameters);
        }
    }

    /**
     * What a user gives to an operation.
     *
     * @param id 1 to 40 characters
     * @param type how the value is given
     * @param mandatory whether the operation needs a value
     * @param names one per language, at least one
     */
    public record OperationParameter(
            String id, OperationParameterType type, boolean mandatory, List<LocalizedText> names) {
        public OperationParameter {
            Objects.requireNonNull(id);
            Objects.requireNonNull(type);
            names = List.copyOf(names);
        }
    }
}
