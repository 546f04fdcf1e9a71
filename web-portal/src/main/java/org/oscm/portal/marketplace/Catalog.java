package org.oscm.portal.marketplace;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oscm.portal.text.Texts;

/** The services of one marketplace, narrowed and put in order for one query. */
public final class Catalog {
    private static final int WORTH_SORTING = 2;

    private final List<ServiceCard> all;
    private final CatalogQuery query;
    private final Texts texts;
    private final Comparator<String> byWord;

    Catalog(List<ServiceCard> all, CatalogQuery query, Texts texts) {
        this.all = List.copyOf(all);
        this.query = query;
        this.texts = texts;
        this.byWord = Collator.getInstance(texts.locale())::compare;
    }

    /** True if the marketplace shows nothing at all, whatever is asked for. */
    public boolean isBare() {
        return all.isEmpty();
    }

    /** What matches the whole query, in the order asked for. */
    public List<ServiceCard> getFound() {
        return all.stream()
                .filter(this::saysIt)
                .filter(this::isSoldByChosen)
                .filter(this::isPricedAsChosen)
                .sorted(order())
                .toList();
    }

    public boolean isSortable() {
        return getFound().size() >= WORTH_SORTING;
    }

    /** The questions with more than one answer. Each counts what the other parts of the query leave. */
    public List<Facet> getFacets() {
        return Stream.of(prices(), sellers())
                .filter(facet -> facet.options().size() > 1)
                .toList();
    }

    private Facet prices() {
        List<Facet.Option> options = count(this::isSoldByChosen, card -> card.kinds().stream()).entrySet().stream()
                .map(entry -> new Facet.Option(
                        Code.of(entry.getKey()),
                        texts.of("kind." + entry.getKey()),
                        entry.getValue(),
                        query.kinds().contains(entry.getKey())))
                .toList();
        return new Facet("price", texts.of("catalog.price"), options);
    }

    private Facet sellers() {
        List<Facet.Option> options = count(this::isPricedAsChosen, card -> Stream.of(card.seller())).entrySet().stream()
                .map(entry -> new Facet.Option(
                        entry.getKey(),
                        entry.getKey(),
                        entry.getValue(),
                        query.sellers().contains(entry.getKey())))
                .sorted(Comparator.comparing(Facet.Option::label, byWord))
                .toList();
        return new Facet("seller", texts.of("catalog.seller"), options);
    }

    /** Every answer the marketplace knows, with the number of services the rest of the query leaves for it. */
    private <K> Map<K, Long> count(Predicate<ServiceCard> others, Function<ServiceCard, Stream<K>> answers) {
        Predicate<ServiceCard> left = others.and(this::saysIt);
        return all.stream()
                .flatMap(card -> answers.apply(card).map(answer -> Map.entry(answer, left.test(card) ? 1L : 0L)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.summingLong(Map.Entry::getValue)));
    }

    private boolean saysIt(ServiceCard card) {
        return query.text().isEmpty() || card.says(query.text());
    }

    private boolean isSoldByChosen(ServiceCard card) {
        return query.sellers().isEmpty() || query.sellers().contains(card.seller());
    }

    private boolean isPricedAsChosen(ServiceCard card) {
        return query.kinds().isEmpty() || card.kinds().stream().anyMatch(query.kinds()::contains);
    }

    private Comparator<ServiceCard> order() {
        Comparator<ServiceCard> byName = Comparator.comparing(ServiceCard::name, byWord);
        Comparator<ServiceCard> bySeller = Comparator.comparing(ServiceCard::seller, byWord);
        return switch (query.sort()) {
            case NAME -> byName.thenComparing(bySeller);
            case SELLER -> bySeller.thenComparing(byName);
            case RATING -> Comparator.comparing(ServiceCard::stars).reversed().thenComparing(byName);
        };
    }
}
