package org.oscm.core.pricing.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import org.oscm.core.accounts.usecase.FindCurrencies;
import org.oscm.core.catalog.ServiceParameterView;
import org.oscm.core.catalog.ServiceView;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.catalog.usecase.FindServices;
import org.oscm.core.configuration.SettingKey;
import org.oscm.core.configuration.usecase.Settings;
import org.oscm.core.history.usecase.RecordFact;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.pricing.PriceModelView;
import org.oscm.core.pricing.PriceTerms;
import org.oscm.core.pricing.PricingError;
import org.oscm.core.pricing.model.PriceModel;
import org.oscm.core.pricing.model.PriceRules;
import org.oscm.core.pricing.repository.PriceModels;

/** Says what an offer costs. Subscriptions made before keep the prices they were made for. */
@Dependent
public class SavePriceModel {

    private final PriceModels priceModels;
    private final FindServices findServices;
    private final FindCurrencies findCurrencies;
    private final Settings settings;
    private final RecordFact recordFact;
    private final Clock clock;

    @Inject
    public SavePriceModel(
            PriceModels priceModels,
            FindServices findServices,
            FindCurrencies findCurrencies,
            Settings settings,
            RecordFact recordFact,
            Clock clock) {
        this.priceModels = priceModels;
        this.findServices = findServices;
        this.findCurrencies = findCurrencies;
        this.settings = settings;
        this.recordFact = recordFact;
        this.clock = clock;
    }

    /**
     * @param service an offer that may be edited
     * @param key key of the price model the seller has seen; 0 if there was none
     * @param expectedVersion version he has seen; meaningless if there was none
     * @param wanted all prices; texts in languages it lacks stay
     * @throws Refusal if the price model was changed, or a rule about prices is broken
     */
    public PriceModelView save(ServiceView service, long key, int expectedVersion, PriceTerms wanted) {
        PriceTerms terms = accept(service, wanted);
        Optional<PriceModel> present = priceModels.find(service.key());
        present.ifPresent(found -> found.expect(key, expectedVersion));
        if (present.isEmpty() && key != 0) {
            throw Refusal.of(PricingError.PRICE_MODEL_CHANGED);
        }
        PriceModel priceModel = present.orElseGet(() -> new PriceModel(service.key(), terms));
        priceModel.change(terms);
        priceModels.save(priceModel);
        recordFact.record(clock.instant(), priceModel.key(), service.key(), priceModel.fact());
        return priceModel.view();
    }

    private PriceTerms accept(ServiceView service, PriceTerms wanted) {
        TechnicalServiceView technicalService = findServices.technicalService(service.technicalServiceKey());
        PriceTerms terms = new PriceRules(
                        technicalService,
                        service.parameters().stream()
                                .map(ServiceParameterView::parameterId)
                                .collect(Collectors.toSet()),
                        settings.smallNumber(SettingKey.DECIMAL_PLACES))
                .accept(wanted);
        if (terms.isChargeable()) {
            findCurrencies.requireSupported(terms.currency());
        }
        return terms;
    }
}
