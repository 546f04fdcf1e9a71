package org.oscm.core.marketplace.service;

import java.util.List;
import java.util.Locale;
import org.oscm.core.catalog.LocalizedText;
import org.oscm.core.catalog.PartKind;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.catalog.Texts;

/**
 * What a mapping needs besides what it maps.
 *
 * @param application has the keys of the parts that are shown
 * @param locale language of the reader
 */
record Shown(TechnicalServiceView application, Locale locale) {

    long key(PartKind kind, String path) {
        return application.partKey(kind, path);
    }

    String text(List<LocalizedText> texts) {
        return text(Texts.of(texts));
    }

    String text(Texts texts) {
        return texts.in(locale);
    }
}
