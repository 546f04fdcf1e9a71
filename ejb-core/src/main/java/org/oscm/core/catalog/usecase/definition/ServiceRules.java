package org.oscm.core.catalog.usecase.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.oscm.core.catalog.AccessType;
import org.oscm.core.catalog.LocalizedText;
import org.oscm.core.catalog.OperationParameterType;
import org.oscm.core.catalog.ProvisioningType;
import org.oscm.core.catalog.TechnicalServiceDefinition;
import org.oscm.core.catalog.TechnicalServiceDefinition.Event;
import org.oscm.core.catalog.TechnicalServiceDefinition.Operation;
import org.oscm.core.catalog.TechnicalServiceDefinition.OperationParameter;
import org.oscm.core.catalog.TechnicalServiceDefinition.Provisioning;
import org.oscm.core.catalog.TechnicalServiceDefinition.Role;

/**
 * The rules of technical services that the schema does not express. What the schema has found wrong is skipped here, so
 * that nothing is reported twice.
 */
final class ServiceRules {
    static final int LONG_TEXT = 32767;
    private static final int LONGEST_ACCESS_INFO = 4096;
    private static final int LONGEST_URL = 255;

    private final DefinitionProblems problems;
    private final TextRules texts;
    private final ParameterRules parameters;

    ServiceRules(Set<String> languages, DefinitionProblems problems) {
        this.problems = problems;
        this.texts = new TextRules(languages, problems);
        this.parameters = new ParameterRules(texts, problems);
    }

    /** Checks the service and everything in it; the result is of use only if no problem was found. */
    Optional<TechnicalServiceDefinition> read(XmlElement service) {
        checkAccess(service);
        Optional<AccessType> access = service.constant("accessType", AccessType.class);
        Provisioning provisioning = provisioning(service);
        List<LocalizedText> accessInfos = texts.texts(service, "AccessInfo", LONGEST_ACCESS_INFO);
        List<LocalizedText> descriptions = texts.texts(service, "LocalizedDescription", LONG_TEXT);
        List<LocalizedText> licenses = texts.texts(service, "LocalizedLicense", LONG_TEXT);
        List<LocalizedText> tags = texts.tags(service);
        var readParameters = parameters.read(service);
        List<Event> events = events(service);
        List<Role> roles = roles(service);
        List<Operation> operations = operations(service);
        if (access.isEmpty() || service.attribute("id").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TechnicalServiceDefinition(
                service.attribute("id").get(),
                service.attribute("build").orElse(null),
                access.get(),
                provisioning,
                service.attribute("baseUrl").map(String::strip).orElse(null),
                service.attribute("loginPath")
                        .map(String::strip)
                        .map(Values::withSlash)
                        .orElse(null),
                service.isSet("onlyOneSubscriptionPerUser", false),
                service.isSet("allowingOnBehalfActing", false),
                service.attribute("billingIdentifier").orElse(null),
                accessInfos,
                descriptions,
                licenses,
                tags,
                readParameters,
                events,
                roles,
                operations));
    }

    private void checkAccess(XmlElement service) {
        service.attribute("baseUrl").map(String::strip).ifPresent(url -> checkUrl(service, "baseUrl", url));
        service.constant("accessType", AccessType.class).ifPresent(access -> {
            switch (access) {
                case LOGIN -> {
                    checkGiven(service, "baseUrl", access);
                    checkGiven(service, "loginPath", access);
                    checkGiven(service, "provisioningUrl", access);
                }
                case EXTERNAL -> checkGiven(service, "baseUrl", access);
                case DIRECT, USER -> {
                    checkGiven(service, "provisioningUrl", access);
                    checkAccessInfo(service, access);
                }
            }
        });
    }

    private void checkGiven(XmlElement service, String attribute, AccessType access) {
        if (service.attribute(attribute).isEmpty()) {
            problems.add(service, "The access type " + access + " needs the attribute " + attribute + ".");
        }
    }

    private void checkAccessInfo(XmlElement service, AccessType access) {
        boolean told = service.children("AccessInfo").stream()
                .anyMatch(info -> !info.text().isBlank());
        if (!told) {
            problems.add(
                    service,
                    "The access type " + access
                            + " needs an <AccessInfo> that tells users how to reach the application.");
        }
    }

    private void checkUrl(XmlElement element, String attribute, String url) {
        if (!Values.isUrl(url)) {
            problems.add(element, attribute + " \"" + Values.shortened(url) + "\" is not an http or https URL.");
        }
    }

    private Provisioning provisioning(XmlElement service) {
        Optional<Long> timeout = service.number("provisioningTimeout");
        if (timeout.filter(millis -> millis < 0).isPresent()) {
            problems.add(service, "provisioningTimeout " + timeout.get() + " is negative.");
        }
        return new Provisioning(
                service.constant("provisioningType", ProvisioningType.class).orElse(ProvisioningType.SYNCHRONOUS),
                service.attribute("provisioningUrl")
                        .map(String::strip)
                        .map(url -> provisioningUrl(service, url))
                        .orElse(null),
                service.attribute("provisioningVersion").orElse(null),
                timeout.orElse(null),
                service.attribute("provisioningUsername").orElse(null),
                service.attribute("provisioningPassword").orElse(null));
    }

    /** A relative URL continues the base URL. */
    private String provisioningUrl(XmlElement service, String url) {
        if (!Values.isRelativeUrl(url)) {
            checkUrl(service, "provisioningUrl", url);
            return url;
        }
        Optional<String> base = service.attribute("baseUrl").map(String::strip);
        if (base.isEmpty()) {
            problems.add(
                    service,
                    "provisioningUrl \"" + Values.shortened(url)
                            + "\" is relative, which needs the attribute baseUrl.");
            return url;
        }
        String whole = Values.appended(base.get(), url);
        if (whole.length() > LONGEST_URL) {
            problems.add(
                    service,
                    "baseUrl and provisioningUrl together have " + whole.length() + " characters, but at most "
                            + LONGEST_URL + " are allowed.");
        }
        return whole;
    }

    private List<Event> events(XmlElement service) {
        List<XmlElement> elements = service.children("Event");
        Ids.checkUnique(elements, problems);
        List<Event> events = new ArrayList<>();
        for (XmlElement element : elements) {
            List<LocalizedText> descriptions = texts.texts(element, "LocalizedDescription", LONG_TEXT);
            element.attribute("id").ifPresent(id -> events.add(new Event(id, descriptions)));
        }
        return events;
    }

    private List<Role> roles(XmlElement service) {
        List<XmlElement> elements = service.children("Role");
        Ids.checkUnique(elements, problems);
        List<Role> roles = new ArrayList<>();
        for (XmlElement element : elements) {
            List<LocalizedText> names = texts.texts(element, "LocalizedName", LONG_TEXT);
            List<LocalizedText> descriptions = texts.texts(element, "LocalizedDescription", LONG_TEXT);
            element.attribute("id").ifPresent(id -> roles.add(new Role(id, names, descriptions)));
        }
        return roles;
    }

    private List<Operation> operations(XmlElement service) {
        List<XmlElement> elements = service.children("Operation");
        Ids.checkUnique(elements, problems);
        List<Operation> operations = new ArrayList<>();
        for (XmlElement element : elements) {
            List<LocalizedText> names = texts.texts(element, "LocalizedName", LONG_TEXT);
            List<LocalizedText> descriptions = texts.texts(element, "LocalizedDescription", LONG_TEXT);
            List<OperationParameter> operationParameters = operationParameters(element);
            String actionUrl = element.attribute("actionURL").map(String::strip).orElse("");
            if (element.has("actionURL")) {
                checkUrl(element, "actionURL", actionUrl);
            }
            element.attribute("id")
                    .ifPresent(id ->
                            operations.add(new Operation(id, actionUrl, names, descriptions, operationParameters)));
        }
        return operations;
    }

    private List<OperationParameter> operationParameters(XmlElement operation) {
        List<XmlElement> elements = operation.children("OperationParameter");
        Ids.checkUnique(elements, problems);
        List<OperationParameter> read = new ArrayList<>();
        for (XmlElement element : elements) {
            List<LocalizedText> names = texts.texts(element, "LocalizedName", LONG_TEXT);
            boolean mandatory = element.isSet("mandatory", false);
            element.constant("type", OperationParameterType.class)
                    .ifPresent(type -> element.attribute("id")
                            .ifPresent(id -> read.add(new OperationParameter(id, type, mandatory, names))));
        }
        return read;
    }
}
