package org.oscm.portal.marketplace;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.oscm.portal.text.Texts;
import org.oscm.vo.VOService;

/**
 * A service in the shop window.
 *
 * @param key of the service
 * @param name the name people read, else the service id
 * @param seller who sells it and sends the bill
 * @param provider the seller in a half sentence ("by ...")
 * @param description the short description; may be empty
 * @param tags with a leading #, in the seller's order
 * @param stars the average rating of 1 to 5, zero without reviews
 * @param rating the average in the reader's digits
 * @param starsWidth how much of five stars is filled, in units of a drawing that is 104 wide
 * @param reviews how many reviews there are
 * @param rated whether there is a rating at all
 * @param tile which of the drawings stands above it: 0, 1 or 2, the same for all offers of one application
 * @param kinds what the price depends on
 * @param price the price in two lines
 */
public record ServiceCard(
        long key,
        String name,
        String seller,
        String provider,
        String description,
        List<String> tags,
        BigDecimal stars,
        String rating,
        int starsWidth,
        int reviews,
        boolean rated,
        int tile,
        Set<PriceKind> kinds,
        PriceTag price) {
    private static final int DRAWINGS = 3;

    static ServiceCard of(VOService service, Texts texts) {
        String name = textOr(service.getName(), service.getServiceId());
        String seller = textOr(service.getSellerName(), service.getSellerId());
        BigDecimal stars = service.getAverageRating() == null ? BigDecimal.ZERO : service.getAverageRating();
        return new ServiceCard(
                service.getKey(),
                name,
                seller,
                texts.of("catalog.by", seller),
                textOr(service.getShortDescription(), ""),
                service.getTags().stream().map("#"::concat).toList(),
                stars,
                oneDigit(stars, texts.locale()),
                filled(stars),
                service.getNumberOfReviews(),
                service.getNumberOfReviews() > 0,
                drawing(textOr(service.getTechnicalId(), name)),
                PriceKind.of(service.getPriceModel()),
                PriceTag.of(service.getPriceModel(), texts));
    }

    /** Whether the words of a search occur in what the card says; upper and lower case are the same. */
    boolean says(String words) {
        String said = String.join(" ", name, seller, description, String.join(" ", tags))
                .toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).split("[\\s\\u3000]+")).allMatch(said::contains);
    }

    private static String oneDigit(BigDecimal stars, Locale locale) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(stars);
    }

    /** Stars are 20 wide and 1 apart. */
    private static int filled(BigDecimal stars) {
        int whole = stars.intValue();
        double part = stars.doubleValue() - whole;
        return (int) Math.round(21 * whole + 20 * part);
    }

    private static int drawing(String application) {
        int hash = application.hashCode();
        return Math.floorMod(hash ^ hash >>> 13, DRAWINGS);
    }

    private static String textOr(String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text;
    }
}
