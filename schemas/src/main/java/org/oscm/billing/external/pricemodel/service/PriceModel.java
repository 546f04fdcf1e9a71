package org.oscm.billing.external.pricemodel.service;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.oscm.billing.external.context.ContextKey;
import org.oscm.billing.external.context.ContextValue;

/** A price model of an external billing system: a document in one or more languages. */
public class PriceModel implements Serializable {
    private static final long serialVersionUID = 1L;

    private UUID id;
    private Map<ContextKey, ContextValue<?>> context = new HashMap<>();
    private final Map<Locale, PriceModelContent> localizedPriceModelContent = new HashMap<>();

    public PriceModel(UUID id) {
        this.id = id;
    }

    /** Id of the price model in the billing system. */
    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    /** What the price model is for; never null. */
    public Map<ContextKey, ContextValue<?>> getContext() {
        return context;
    }

    public void setContext(Map<ContextKey, ContextValue<?>> context) {
        this.context = context == null ? new HashMap<>() : context;
    }

    /** The languages there is a document in. */
    public Set<Locale> getLocales() {
        return localizedPriceModelContent.keySet();
    }

    /** The document in one language, or null. */
    public PriceModelContent get(Locale locale) {
        return localizedPriceModelContent.get(locale);
    }

    public void put(Locale locale, PriceModelContent content) {
        localizedPriceModelContent.put(locale, content);
    }
}
