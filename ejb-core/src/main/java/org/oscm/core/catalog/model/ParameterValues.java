package org.oscm.core.catalog.model;

import java.math.BigDecimal;
import java.util.List;
import org.oscm.core.catalog.CatalogError;
import org.oscm.core.catalog.ParameterValueType;
import org.oscm.core.catalog.PlatformParameter;
import org.oscm.core.catalog.TechnicalServiceDefinition;
import org.oscm.core.catalog.TechnicalServiceDefinition.Parameter;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.InputError;
import org.oscm.core.kernel.Refusal;

/** What values the parameters of one technical service can have. */
public final class ParameterValues {

    private final TechnicalServiceView technicalService;

    public ParameterValues(TechnicalServiceView technicalService) {
        this.technicalService = technicalService;
    }

    /**
     * @param value null passes: whether a value is needed depends on who asks
     * @throws Refusal if the parameter does not exist, or the value does not fit its type, range or options
     */
    public void check(String parameterId, String value) {
        Parameter declared = technicalService.parameter(parameterId).orElse(null);
        if (declared != null) {
            checkDeclared(declared, value);
        } else {
            checkPlatform(parameterId, value);
        }
    }

    /** @throws Refusal if the parameter does not exist */
    public ParameterValueType typeOf(String parameterId) {
        return technicalService
                .parameter(parameterId)
                .map(Parameter::valueType)
                .orElseGet(() -> platform(parameterId).valueType());
    }

    private void checkPlatform(String parameterId, String value) {
        platform(parameterId);
        if (value != null) {
            Check.range(parameterId, whole(parameterId, value), 1, Long.MAX_VALUE);
        }
    }

    private PlatformParameter platform(String parameterId) {
        return PlatformParameter.named(parameterId)
                .filter(technicalService.platformParameters()::contains)
                .orElseThrow(() -> Refusal.of(CatalogError.PARAMETER_NOT_FOUND, parameterId));
    }

    private static void checkDeclared(Parameter declared, String value) {
        if (value == null) {
            return;
        }
        String id = declared.id();
        switch (declared.valueType()) {
            case BOOLEAN -> oneOf(id, value, List.of("true", "false"));
            case INTEGER -> {
                Check.range(id, whole(id, value), Integer.MIN_VALUE, Integer.MAX_VALUE);
                range(declared, value);
            }
            case LONG, DURATION -> range(declared, value);
            case ENUMERATION ->
                oneOf(
                        id,
                        value,
                        declared.options().stream()
                                .map(TechnicalServiceDefinition.Option::id)
                                .toList());
            case STRING, PWD -> Check.length(id, value, Check.LONG_TEXT);
        }
    }

    private static void range(Parameter declared, String value) {
        BigDecimal least = limit(declared.minValue(), Long.MIN_VALUE);
        BigDecimal greatest = limit(declared.maxValue(), Long.MAX_VALUE);
        Check.range(declared.id(), BigDecimal.valueOf(whole(declared.id(), value)), least, greatest);
    }

    private static BigDecimal limit(Long limit, long otherwise) {
        return BigDecimal.valueOf(limit == null ? otherwise : limit);
    }

    private static void oneOf(String id, String value, List<String> allowed) {
        if (!allowed.contains(value)) {
            throw Refusal.ofMember(InputError.ONE_OF, id, String.join(", ", allowed));
        }
    }

    private static long whole(String id, String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw Refusal.ofMember(InputError.WHOLE_NUMBER, id, value);
        }
    }
}
