package org.oscm.core.marketplace.service;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.oscm.core.catalog.ServiceParameterView;
import org.oscm.core.catalog.ServiceView;
import org.oscm.vo.BaseVO;
import org.oscm.vo.VOEventDefinition;
import org.oscm.vo.VOParameterDefinition;
import org.oscm.vo.VOParameterOption;
import org.oscm.vo.VOPricedOption;
import org.oscm.vo.VOPricedParameter;
import org.oscm.vo.VORoleDefinition;
import org.oscm.vo.VOTechnicalService;

/**
 * The parts of an application as the wire shows them. Callers name a part by its id, or by its key alone.
 *
 * @param application as its reader sees it
 * @param service based on it
 * @param locale language of the reader
 */
record PublishedParts(VOTechnicalService application, ServiceView service, Locale locale) {

    VORoleDefinition role(String id) {
        return with(application.getRoleDefinitions(), VORoleDefinition::getRoleId, id);
    }

    VOEventDefinition event(String id) {
        return with(application.getEventDefinitions(), VOEventDefinition::getEventId, id);
    }

    VOParameterDefinition parameter(String id) {
        return with(application.getParameterDefinitions(), VOParameterDefinition::getParameterId, id);
    }

    VOParameterOption option(String parameterId, String optionId) {
        return with(parameter(parameterId).getParameterOptions(), VOParameterOption::getOptionId, optionId);
    }

    /** Key of the service's own parameter. */
    long serviceParameterKey(String parameterId) {
        return service.parameter(parameterId).map(ServiceParameterView::key).orElse(0L);
    }

    /** The id a caller means; null if there is nothing he can mean. */
    String idOf(VORoleDefinition named) {
        return idOf(named, application.getRoleDefinitions(), VORoleDefinition::getRoleId);
    }

    /** The id a caller means; null if there is nothing he can mean. */
    String idOf(VOEventDefinition named) {
        return idOf(named, application.getEventDefinitions(), VOEventDefinition::getEventId);
    }

    /** The id a caller means; null if there is nothing he can mean. */
    String idOf(VOParameterDefinition named) {
        return idOf(named, application.getParameterDefinitions(), VOParameterDefinition::getParameterId);
    }

    /** The id of the parameter a caller means by the definition or by the key of the service's own parameter. */
    String idOf(VOPricedParameter priced) {
        String id = idOf(priced.getVoParameterDef());
        return id != null
                ? id
                : service.parameters().stream()
                        .filter(parameter -> parameter.key() == priced.getParameterKey())
                        .map(ServiceParameterView::parameterId)
                        .findFirst()
                        .orElse(null);
    }

    /** The id of the option a caller means; null if there is nothing he can mean. */
    String idOf(VOPricedOption priced) {
        return priced.getOptionId() != null
                ? priced.getOptionId()
                : first(
                                application.getParameterDefinitions().stream()
                                        .flatMap(parameter -> parameter.getParameterOptions().stream())
                                        .toList(),
                                option -> option.getKey() == priced.getParameterOptionKey())
                        .map(VOParameterOption::getOptionId)
                        .orElse(null);
    }

    private static <V extends BaseVO> String idOf(V named, List<V> all, Function<V, String> id) {
        if (named == null || id.apply(named) != null) {
            return named == null ? null : id.apply(named);
        }
        return first(all, each -> each.getKey() == named.getKey()).map(id).orElse(null);
    }

    private static <V> V with(List<V> all, Function<V, String> id, String wanted) {
        return first(all, each -> id.apply(each).equals(wanted)).orElse(null);
    }

    private static <V> Optional<V> first(List<V> all, Predicate<V> wanted) {
        return all.stream().filter(wanted).findFirst();
    }
}
