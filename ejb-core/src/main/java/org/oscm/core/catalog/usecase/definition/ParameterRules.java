package org.oscm.core.catalog.usecase.definition;

import static org.oscm.core.catalog.ParameterValueType.ENUMERATION;
import static org.oscm.core.catalog.ParameterValueType.INTEGER;
import static org.oscm.core.catalog.ParameterValueType.LONG;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.oscm.core.catalog.LocalizedText;
import org.oscm.core.catalog.ModificationType;
import org.oscm.core.catalog.ParameterValueType;
import org.oscm.core.catalog.TechnicalServiceDefinition.Option;
import org.oscm.core.catalog.TechnicalServiceDefinition.Parameter;

/** The rules of service parameters. */
final class ParameterRules {
    private final TextRules texts;
    private final DefinitionProblems problems;

    ParameterRules(TextRules texts, DefinitionProblems problems) {
        this.texts = texts;
        this.problems = problems;
    }

    List<Parameter> read(XmlElement service) {
        List<XmlElement> elements = service.children("ParameterDefinition");
        Ids.checkUnique(elements, problems);
        List<Parameter> parameters = new ArrayList<>();
        elements.forEach(element -> parameter(element).ifPresent(parameters::add));
        return parameters;
    }

    private Optional<Parameter> parameter(XmlElement element) {
        List<LocalizedText> descriptions = texts.texts(element, "LocalizedDescription", ServiceRules.LONG_TEXT);
        List<Option> options = options(element);
        Optional<ParameterValueType> type = element.constant("valueType", ParameterValueType.class);
        type.ifPresent(known -> check(element, known, options));
        Optional<String> id = element.attribute("id");
        if (id.isEmpty() || type.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Parameter(
                id.get(),
                type.get(),
                element.constant("modificationType", ModificationType.class).orElse(ModificationType.STANDARD),
                element.isSet("mandatory", false),
                element.isSet("configurable", true),
                defaultValue(element, type.get()),
                element.number("minValue").orElse(null),
                element.number("maxValue").orElse(null),
                options,
                descriptions));
    }

    private List<Option> options(XmlElement parameter) {
        List<XmlElement> elements = parameter.children("Options").stream()
                .flatMap(options -> options.children("Option").stream())
                .toList();
        Ids.checkUnique(elements, problems);
        List<Option> options = new ArrayList<>();
        for (XmlElement element : elements) {
            List<LocalizedText> names = texts.texts(element, "LocalizedOption", ServiceRules.LONG_TEXT);
            element.attribute("id").ifPresent(id -> options.add(new Option(id, names)));
            if (element.has("id") && element.attribute("id").isEmpty()) {
                problems.add(element, "The id of the option must not be empty.");
            }
        }
        return options;
    }

    private void check(XmlElement element, ParameterValueType type, List<Option> options) {
        checkOptions(element, type, options);
        checkRange(element, type);
        element.attribute("default").ifPresent(value -> checkDefault(element, type, options, value));
    }

    private void checkOptions(XmlElement element, ParameterValueType type, List<Option> options) {
        if (type == ENUMERATION && options.isEmpty()) {
            problems.add(element, "A parameter of the type ENUMERATION needs at least one option.");
        }
        if (type != ENUMERATION && !options.isEmpty()) {
            problems.add(
                    element,
                    "Only parameters of the type ENUMERATION have options, not those of the type " + type + ".");
        }
    }

    private void checkRange(XmlElement element, ParameterValueType type) {
        Optional<Long> least = element.number("minValue");
        Optional<Long> greatest = element.number("maxValue");
        if (!isNumeric(type) && (least.isPresent() || greatest.isPresent())) {
            problems.add(
                    element,
                    "Only parameters of the types INTEGER and LONG have minValue and maxValue, not those of the type "
                            + type + ".");
            return;
        }
        least.ifPresent(value -> checkFits(element, type, "minValue", value));
        greatest.ifPresent(value -> checkFits(element, type, "maxValue", value));
        if (least.isPresent() && greatest.isPresent() && least.get() > greatest.get()) {
            problems.add(element, "minValue " + least.get() + " is greater than maxValue " + greatest.get() + ".");
        }
    }

    private void checkFits(XmlElement element, ParameterValueType type, String attribute, long value) {
        if (type == INTEGER && value != (int) value) {
            problems.add(element, attribute + " " + value + " does not fit the type INTEGER.");
        }
    }

    private void checkDefault(XmlElement element, ParameterValueType type, List<Option> options, String value) {
        String quoted = "The default \"" + Values.shortened(value) + "\"";
        switch (type) {
            case BOOLEAN -> {
                if (!value.strip().matches("true|false")) {
                    problems.add(element, quoted + " is neither true nor false.");
                }
            }
            case INTEGER, LONG ->
                Values.wholeNumber(value)
                        .ifPresentOrElse(
                                number -> checkDefaultNumber(element, type, number),
                                () -> problems.add(element, quoted + " is not a whole number."));
            case ENUMERATION -> {
                if (options.stream().noneMatch(option -> option.id().equals(value))) {
                    problems.add(element, quoted + " is not the id of an option.");
                }
            }
            case STRING, PWD, DURATION -> {}
        }
    }

    private void checkDefaultNumber(XmlElement element, ParameterValueType type, long value) {
        checkFits(element, type, "The default", value);
        element.number("minValue")
                .filter(least -> value < least)
                .ifPresent(least ->
                        problems.add(element, "The default " + value + " is less than minValue " + least + "."));
        element.number("maxValue")
                .filter(greatest -> value > greatest)
                .ifPresent(greatest ->
                        problems.add(element, "The default " + value + " is greater than maxValue " + greatest + "."));
    }

    private static String defaultValue(XmlElement element, ParameterValueType type) {
        boolean verbatim = type != ParameterValueType.BOOLEAN && !isNumeric(type);
        return element.attribute("default")
                .map(value -> verbatim ? value : value.strip())
                .orElse(null);
    }

    private static boolean isNumeric(ParameterValueType type) {
        return type == INTEGER || type == LONG;
    }
}
