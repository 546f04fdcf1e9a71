package org.oscm.core.catalog.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.oscm.core.catalog.CatalogError;
import org.oscm.core.catalog.ParameterSetting;
import org.oscm.core.catalog.ParameterValueType;
import org.oscm.core.catalog.ServiceParameterView;
import org.oscm.core.catalog.TechnicalServiceDefinition.Parameter;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.InputError;
import org.oscm.core.kernel.Refusal;

/**
 * Who may set what: the provider decides with the definition, then the seller with his offer, then the customer with
 * his subscription, each within the limits of the one before.
 */
public final class ParameterSettings {

    private static final String HIDDEN = "(hidden)";

    private final TechnicalServiceView technicalService;
    private final ParameterValues values;

    public ParameterSettings(TechnicalServiceView technicalService) {
        this.technicalService = technicalService;
        this.values = new ParameterValues(technicalService);
    }

    /**
     * The parameters of an offer: those the seller names, and with their default values those he does not.
     *
     * @throws Refusal if a parameter is unknown or named twice, a value does not fit or a needed one is missing
     */
    public List<ParameterSetting> offered(List<ParameterSetting> wanted) {
        Set<String> named = new HashSet<>();
        List<ParameterSetting> all = new ArrayList<>();
        for (ParameterSetting setting : wanted) {
            if (!named.add(setting.parameterId())) {
                throw Refusal.ofMember(CatalogError.PARAMETER_TWICE, setting.parameterId());
            }
            all.add(offered(setting));
        }
        technicalService.definition().parameters().stream()
                .filter(declared -> !named.contains(declared.id()) && isNeeded(declared))
                .forEach(declared -> all.add(offered(
                        new ParameterSetting(declared.id(), declared.defaultValue(), declared.configurable()))));
        return all;
    }

    /** Whether the values of a parameter are secrets. */
    public boolean isSecret(String parameterId) {
        return values.typeOf(parameterId) == ParameterValueType.PWD;
    }

    private static boolean isNeeded(Parameter declared) {
        return declared.defaultValue() != null || declared.mandatory();
    }

    private ParameterSetting offered(ParameterSetting wanted) {
        values.check(wanted.parameterId(), wanted.value());
        Parameter declared = technicalService.parameter(wanted.parameterId()).orElse(null);
        if (declared == null) {
            return wanted;
        }
        boolean configurable = wanted.configurable() && declared.configurable();
        String value = declared.configurable() ? wanted.value() : fixed(wanted.value(), declared);
        if (declared.mandatory() && !configurable) {
            Check.required(declared.id(), value);
        }
        return new ParameterSetting(declared.id(), value, configurable);
    }

    private static String fixed(String wanted, Parameter declared) {
        if (wanted != null && !wanted.equals(declared.defaultValue())) {
            throw notYoursToSet(declared.id(), declared.valueType(), declared.defaultValue());
        }
        return declared.defaultValue();
    }

    /** Does not tell the value of a secret. */
    private static Refusal notYoursToSet(String parameterId, ParameterValueType type, String only) {
        return Refusal.ofMember(InputError.ONE_OF, parameterId, type == ParameterValueType.PWD ? HIDDEN : only);
    }

    /**
     * Checks the values a customer orders with.
     *
     * @param offered the parameters of the offer
     * @param wanted values by parameter id; parameters left out keep the offered value
     * @throws Refusal if a parameter is unknown or not the customer's to set, a value does not fit or a needed one is
     *     missing
     */
    public void checkOrdered(List<ServiceParameterView> offered, Map<String, String> wanted) {
        Set<String> unknown = new HashSet<>(wanted.keySet());
        for (ServiceParameterView parameter : offered) {
            unknown.remove(parameter.parameterId());
            checkOrdered(parameter, wanted.getOrDefault(parameter.parameterId(), parameter.value()));
        }
        unknown.stream().sorted().findFirst().ifPresent(id -> {
            throw Refusal.of(CatalogError.PARAMETER_NOT_FOUND, id);
        });
    }

    private void checkOrdered(ServiceParameterView offered, String value) {
        String id = offered.parameterId();
        if (!offered.configurable() && !Objects.equals(offered.value(), value)) {
            throw notYoursToSet(id, values.typeOf(id), offered.value());
        }
        values.check(id, value);
        if (technicalService.parameter(id).filter(Parameter::mandatory).isPresent()) {
            Check.required(id, value);
        }
    }
}
