package org.oscm.portal.home;

import java.util.List;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.portal.text.Texts;

/**
 * What the operator has set up, in figures.
 *
 * @param organizations how many organizations there are, his own included
 * @param suppliers how many of them sell
 * @param currencies the currencies that prices may have
 */
public record PlatformPanel(String organizations, String suppliers, String currencies) {
    /** As many organizations as the core lists at once. */
    private static final int LISTED_AT_MOST = 500;

    static PlatformPanel of(List<OrganizationView> organizations, List<String> currencies, Texts texts) {
        long suppliers = organizations.stream()
                .filter(each -> each.actsAs(OrganizationRole.SUPPLIER))
                .count();
        boolean all = organizations.size() < LISTED_AT_MOST;
        return new PlatformPanel(
                count(organizations.size(), all, texts), count(suppliers, all, texts), words(currencies, texts));
    }

    private static String count(long number, boolean exact, Texts texts) {
        return texts.of(exact ? "platform.exactly" : "platform.atLeast", number);
    }

    private static String words(List<String> currencies, Texts texts) {
        return currencies.isEmpty() ? texts.of("platform.none") : String.join(texts.of("account.and"), currencies);
    }
}
