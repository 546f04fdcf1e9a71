package org.oscm.demo;

import static org.oscm.client.Prices.Steps.upTo;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.oscm.client.Prices;
import org.oscm.types.enumtypes.PricingPeriod;
import org.oscm.vo.VOLocalizedText;
import org.oscm.vo.VOPriceModel;
import org.oscm.vo.VOService;
import org.oscm.vo.VOServiceLocalization;
import org.oscm.vo.VOTechnicalService;

/** The marketable services of the demo world, each with another idea of a price. */
enum Offer {
    /** By the share of the month and for each user by role, after two weeks for nothing. */
    POLAR_DESK("polar-desk", "Polar Desk", Offer::polarDesk),
    /** By started month and by size, with steps. */
    FJORD_STORAGE("fjord-storage", "Fjord Storage", Offer::fjordStorage),
    /** By what is used alone, with steps. */
    BEACON_NOTIFY("beacon-notify", "Werft Messaging", Offer::beaconNotify);

    private static final String EURO = "EUR";
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.JAPANESE);
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String id;
    private final String technicalServiceId;
    private final Function<VOTechnicalService, VOPriceModel> prices;

    Offer(String id, String technicalServiceId, Function<VOTechnicalService, VOPriceModel> prices) {
        this.id = id;
        this.technicalServiceId = technicalServiceId;
        this.prices = prices;
    }

    private static VOPriceModel polarDesk(VOTechnicalService desk) {
        return Prices.proRata(desk, PricingPeriod.MONTH, EURO)
                .perPeriod("30.00")
                .perUser("9.00")
                .once("60.00")
                .freeDays(14)
                .role("ADMINISTRATOR", "10.00")
                .role("AGENT", "6.00")
                .role("OBSERVER", "0.00")
                .parameter("ATTACHMENTS_GB", "0.25")
                .event("CALL_TO_TICKET", "0.35")
                .published();
    }

    private static VOPriceModel fjordStorage(VOTechnicalService storage) {
        return Prices.perUnit(storage, PricingPeriod.MONTH, EURO)
                .perPeriod("5.00")
                .once("49.00")
                .parameter(
                        "STORAGE_GB", upTo(100, "0.20").thenUpTo(1_000, "0.15").thenEach("0.10"))
                .parameter("OFFSITE_COPY", "12.00")
                .published();
    }

    private static VOPriceModel beaconNotify(VOTechnicalService messaging) {
        return Prices.proRata(messaging, PricingPeriod.MONTH, EURO)
                .event(
                        "MESSAGE",
                        upTo(10_000, "0.0100").thenUpTo(100_000, "0.0050").thenEach("0.0035"))
                .published();
    }

    String id() {
        return id;
    }

    String technicalServiceId() {
        return technicalServiceId;
    }

    VOPriceModel prices(VOTechnicalService application) {
        return prices.apply(application);
    }

    /** What is said about the service, in the language of its seller. */
    VOService described() {
        ResourceBundle texts = texts(Locale.ENGLISH);
        VOService service = new VOService();
        service.setServiceId(id);
        service.setName(texts.getString(id + ".name"));
        service.setShortDescription(texts.getString(id + ".short"));
        service.setDescription(texts.getString(id + ".text"));
        return service;
    }

    /** The same in every language. */
    VOServiceLocalization localized() {
        VOServiceLocalization localization = new VOServiceLocalization();
        localization.setNames(inEveryLanguage(".name"));
        localization.setShortDescriptions(inEveryLanguage(".short"));
        localization.setDescriptions(inEveryLanguage(".text"));
        return localization;
    }

    private List<VOLocalizedText> inEveryLanguage(String key) {
        return LANGUAGES.stream()
                .map(language -> {
                    VOLocalizedText text = new VOLocalizedText();
                    text.setLocale(language.getLanguage());
                    text.setText(texts(language).getString(id + key));
                    return text;
                })
                .toList();
    }

    private static ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle("org.oscm.demo.offers", language, Offer.class.getClassLoader(), NO_FALLBACK);
    }
}
