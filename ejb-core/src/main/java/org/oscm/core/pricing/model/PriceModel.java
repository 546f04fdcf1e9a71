package org.oscm.core.pricing.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.pricing.PriceModelChanged;
import org.oscm.core.pricing.PriceModelView;
import org.oscm.core.pricing.PriceTerms;
import org.oscm.core.pricing.PricingError;
import org.oscm.core.storage.Json;
import org.oscm.core.storage.VersionedRow;

/** What one service costs: the offer's prices, or those a subscription was made for. */
@Entity
@Table(name = "price_model")
public class PriceModel extends VersionedRow {

    private long serviceKey;
    private boolean provisioned;
    private String terms;

    protected PriceModel() {}

    public PriceModel(long serviceKey, PriceTerms terms) {
        this.serviceKey = serviceKey;
        this.terms = Json.write(terms);
    }

    /** The price model of a subscription's copy of the service. */
    public PriceModel copyFor(long serviceCopyKey) {
        return new PriceModel(serviceCopyKey, terms());
    }

    /** Replaces all prices; texts stay in the languages that are not given. */
    public void change(PriceTerms agreed) {
        PriceTerms former = terms();
        terms = Json.write(new PriceTerms(
                agreed.type(),
                agreed.period(),
                agreed.currency(),
                agreed.pricePerPeriod(),
                agreed.pricePerUser(),
                agreed.oneTimeFee(),
                agreed.freePeriodDays(),
                agreed.userSteps(),
                agreed.rolePrices(),
                agreed.events(),
                agreed.parameters(),
                agreed.description().orElse(former.description()),
                agreed.license().orElse(former.license())));
    }

    /** The application is ready for use: the free period starts. */
    public void provisioned() {
        provisioned = true;
    }

    /** @throws Refusal if the caller has read an older state */
    public void expect(long key, int expectedVersion) {
        if (key != key() || version() != expectedVersion) {
            throw Refusal.of(PricingError.PRICE_MODEL_CHANGED);
        }
    }

    public long serviceKey() {
        return serviceKey;
    }

    public PriceTerms terms() {
        return Json.read(terms, PriceTerms.class);
    }

    public PriceModelView view() {
        return new PriceModelView(key(), version(), serviceKey, provisioned, terms());
    }

    public PriceModelChanged fact() {
        return new PriceModelChanged(serviceKey, provisioned, terms());
    }
}
