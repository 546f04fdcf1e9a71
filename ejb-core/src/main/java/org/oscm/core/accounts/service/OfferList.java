package org.oscm.core.accounts.service;

import java.util.List;
import java.util.Locale;
import org.oscm.vo.VOService;

/** Shows the services of a seller; implemented by the room that has them. */
public interface OfferList {

    /** Those that are not deleted, ordered by id, with texts in a language. */
    List<VOService> of(long sellerKey, Locale language);
}
