package org.oscm.portal.marketplace;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody looks for in a catalog, as it stands in the address of the page.
 *
 * @param text the words to find, empty for all
 * @param sellers the sellers to show, empty for all
 * @param kinds the kinds of price to show, empty for all
 * @param sort the order
 */
public record CatalogQuery(String text, Set<String> sellers, Set<PriceKind> kinds, Sort sort) {
    private static final int TEXT_LIMIT = 100;

    /** The orders of a catalog; the first one unless another is asked for. */
    public enum Sort {
        NAME,
        SELLER,
        RATING
    }

    /** Reads the parameters {@code q}, {@code seller}, {@code price} and {@code sort}; what makes no sense is left out. */
    static CatalogQuery of(Map<String, String[]> parameters) {
        String words = first(parameters, "q").strip();
        return new CatalogQuery(
                words.substring(0, Math.min(words.length(), TEXT_LIMIT)),
                values(parameters, "seller").collect(Collectors.toUnmodifiableSet()),
                named(PriceKind.values(), values(parameters, "price").toList()),
                named(Sort.values(), List.of(first(parameters, "sort"))).stream()
                        .findFirst()
                        .orElse(Sort.NAME));
    }

    /** True if some services may be hidden by it. */
    public boolean isNarrowed() {
        return !text.isEmpty() || !sellers.isEmpty() || !kinds.isEmpty();
    }

    private static String first(Map<String, String[]> parameters, String name) {
        return values(parameters, name).findFirst().orElse("");
    }

    private static Stream<String> values(Map<String, String[]> parameters, String name) {
        return Stream.of(parameters.getOrDefault(name, new String[0])).filter(value -> !value.isBlank());
    }

    private static <E extends Enum<E>> Set<E> named(E[] all, List<String> names) {
        return Stream.of(all).filter(each -> names.contains(Code.of(each))).collect(Collectors.toUnmodifiableSet());
    }
}
