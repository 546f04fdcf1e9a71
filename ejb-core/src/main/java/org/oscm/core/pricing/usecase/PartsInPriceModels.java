package org.oscm.core.pricing.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.oscm.core.catalog.PartKind;
import org.oscm.core.catalog.TechnicalPartUse;
import org.oscm.core.catalog.usecase.FindServices;
import org.oscm.core.pricing.PriceTerms;
import org.oscm.core.pricing.PriceTerms.ParameterPrice;
import org.oscm.core.pricing.PriceTerms.RolePrice;
import org.oscm.core.pricing.model.PriceModel;
import org.oscm.core.pricing.repository.PriceModels;

/** Price models depend on what they charge for. */
@Dependent
public class PartsInPriceModels implements TechnicalPartUse {

    private final PriceModels priceModels;
    private final FindServices findServices;

    @Inject
    public PartsInPriceModels(PriceModels priceModels, FindServices findServices) {
        this.priceModels = priceModels;
        this.findServices = findServices;
    }

    @Override
    public boolean uses(long technicalServiceKey, PartKind kind, String path) {
        return priceModels.ofServices(findServices.keysBasedOn(technicalServiceKey)).stream()
                .map(PriceModel::terms)
                .flatMap(terms -> priced(terms, kind))
                .anyMatch(path::equals);
    }

    private static Stream<String> priced(PriceTerms terms, PartKind kind) {
        return switch (kind) {
            case EVENT -> terms.events().stream().map(PriceTerms.EventPrice::eventId);
            case PARAMETER -> terms.parameters().stream().map(ParameterPrice::parameterId);
            case OPTION -> terms.parameters().stream().flatMap(PartsInPriceModels::options);
            case ROLE -> roles(terms).flatMap(List::stream).map(RolePrice::roleId);
            case OPERATION, OPERATION_PARAMETER -> Stream.empty();
        };
    }

    private static Stream<String> options(ParameterPrice parameter) {
        return parameter.options().stream().map(option -> parameter.parameterId() + "/" + option.optionId());
    }

    private static Stream<List<RolePrice>> roles(PriceTerms terms) {
        Stream<List<RolePrice>> ofParameters = terms.parameters().stream()
                .flatMap(parameter -> Stream.concat(
                        Stream.of(parameter.rolePrices()),
                        parameter.options().stream().map(PriceTerms.OptionPrice::rolePrices)));
        return Stream.concat(Stream.of(terms.rolePrices()), ofParameters);
    }
}
