package org.oscm.core.marketplace.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.oscm.core.accounts.usecase.EnableServiceDefaults;
import org.oscm.core.accounts.usecase.FindOperatorShare;
import org.oscm.core.catalog.ParameterSetting;
import org.oscm.core.catalog.ServiceDescription;
import org.oscm.core.catalog.ServiceView;
import org.oscm.core.catalog.usecase.PrepareOffer;
import org.oscm.core.history.usecase.RecordFact;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.marketplace.model.CatalogEntry;
import org.oscm.core.marketplace.repository.CatalogEntries;

/** Makes an offer, not on any marketplace yet, with the payment types its seller chose for new services. */
@Dependent
public class CreateOffer {

    private final PrepareOffer prepareOffer;
    private final CatalogEntries entries;
    private final FindOperatorShare findOperatorShare;
    private final EnableServiceDefaults enableServiceDefaults;
    private final RecordFact recordFact;
    private final Clock clock;

    @Inject
    public CreateOffer(
            PrepareOffer prepareOffer,
            CatalogEntries entries,
            FindOperatorShare findOperatorShare,
            EnableServiceDefaults enableServiceDefaults,
            RecordFact recordFact,
            Clock clock) {
        this.prepareOffer = prepareOffer;
        this.entries = entries;
        this.findOperatorShare = findOperatorShare;
        this.enableServiceDefaults = enableServiceDefaults;
        this.recordFact = recordFact;
        this.clock = clock;
    }

    /**
     * @param technicalServiceVersion version the seller has seen
     * @param image null for no picture
     * @return the key of the offer
     * @throws Refusal as {@link PrepareOffer#create}
     */
    public long create(
            long technicalServiceKey,
            int technicalServiceVersion,
            long sellerKey,
            ServiceDescription description,
            List<ParameterSetting> settings,
            byte... image) {
        ServiceView service = prepareOffer.create(
                technicalServiceKey, technicalServiceVersion, sellerKey, description, settings, image);
        CatalogEntry entry = new CatalogEntry(service.key(), findOperatorShare.of(sellerKey));
        entries.save(entry);
        recordFact.record(clock.instant(), entry.key(), service.key(), entry.fact(service));
        enableServiceDefaults.enable(service.key(), sellerKey);
        return service.key();
    }
}
