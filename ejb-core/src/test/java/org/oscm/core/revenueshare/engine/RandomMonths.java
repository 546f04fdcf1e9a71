package org.oscm.core.revenueshare.engine;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.oscm.core.billing.engine.Local;
import org.oscm.core.kernel.Period;
import org.oscm.core.kernel.Revision;
import org.oscm.core.revenueshare.engine.ledger.BilledDocument;
import org.oscm.core.revenueshare.engine.ledger.BilledLine;
import org.oscm.core.revenueshare.engine.ledger.MarketplaceTerms;
import org.oscm.core.revenueshare.engine.ledger.SellingModel;
import org.oscm.core.revenueshare.engine.ledger.ShareRequest;
import org.oscm.core.revenueshare.engine.ledger.ShareRevision;
import org.oscm.core.revenueshare.engine.ledger.SoldService;

/** Invents what two suppliers, three partners and two marketplace owners sold in a quarter, with changing shares. */
final class RandomMonths {

    static final List<String> SUPPLIERS = List.of("supplier1", "supplier2");
    static final List<String> BROKERS = List.of("broker1", "both");
    static final List<String> RESELLERS = List.of("reseller1", "both");
    static final List<String> OWNERS = List.of("owner1", "supplier1");

    static final List<Period> QUARTER = List.of(
            Local.berlin("2013-02-01", "2013-03-01"),
            Local.berlin("2013-03-01", "2013-04-01"),
            Local.berlin("2013-04-01", "2013-05-01"));

    private static final Period ALL = new Period(
            QUARTER.get(0).start().minusSeconds(86_400 * 20),
            QUARTER.get(2).end().plusSeconds(86_400 * 20));

    private final Random random;
    private final Map<String, SoldService> services = new HashMap<>();
    private final Map<String, MarketplaceTerms> marketplaces = new HashMap<>();
    private final List<BilledDocument> documents = new ArrayList<>();

    RandomMonths(Random random) {
        this.random = random;
        for (int i = 0; i < 6; i++) {
            add(service("service" + i));
        }
        for (String owner : OWNERS) {
            marketplaces.put("shop of " + owner, new MarketplaceTerms("shop of " + owner, owner, shares(50)));
        }
        int count = random.nextInt(40);
        for (int i = 0; i < count; i++) {
            documents.add(document("document" + i));
        }
    }

    private void add(SoldService service) {
        services.put(service.service(), service);
    }

    List<BilledDocument> documents() {
        return documents;
    }

    /** Everything that is known, asked by an organization about a month. */
    ShareRequest request(String organization, Period month) {
        return new ShareRequest(organization, month, services, marketplaces, documents::stream);
    }

    /** The same with only the documents whose period ends in the month. */
    ShareRequest ofMonthAlone(String organization, Period month) {
        List<BilledDocument> ofMonth = documents.stream()
                .filter(document -> document.periodEnd().isAfter(month.start())
                        && !document.periodEnd().isAfter(month.end()))
                .toList();
        return new ShareRequest(organization, month, services, marketplaces, ofMonth::stream);
    }

    /** The same documents, lines and costs in another order. */
    ShareRequest shuffled(String organization, Period month) {
        List<BilledDocument> rows = mixed(documents.stream()
                .map(document -> new BilledDocument(
                        document.document(),
                        document.subscription(),
                        document.customer(),
                        document.marketplace(),
                        document.currency(),
                        document.periodEnd(),
                        document.discountPercent(),
                        mixed(document.lines().stream()
                                .map(line -> new BilledLine(line.service(), mixed(line.costs())))
                                .toList())))
                .toList());
        return new ShareRequest(organization, month, services, marketplaces, rows::stream);
    }

    <R> List<R> mixed(List<R> rows) {
        List<R> mixed = new ArrayList<>(rows);
        Collections.shuffle(mixed, random);
        return mixed;
    }

    static List<ShareRevision> knownIn(Period month, List<ShareRevision> shares) {
        return shares.stream()
                .filter(share -> !share.revision().at().isAfter(month.end()))
                .toList();
    }

    /** The service with other rows of shares. */
    static SoldService with(SoldService service, UnaryOperator<List<ShareRevision>> shares) {
        return new SoldService(
                service.service(),
                service.model(),
                service.supplier(),
                service.seller(),
                shares.apply(service.operatorShares()),
                shares.apply(service.sellerShares()));
    }

    /** The marketplace with other rows of shares. */
    static MarketplaceTerms with(MarketplaceTerms marketplace, UnaryOperator<List<ShareRevision>> shares) {
        return new MarketplaceTerms(marketplace.marketplace(), marketplace.owner(), shares.apply(marketplace.shares()));
    }

    private SoldService service(String id) {
        SellingModel model = one(List.of(SellingModel.values()));
        Optional<String> seller = switch (model) {
            case DIRECT -> Optional.empty();
            case BROKER -> Optional.of(one(BROKERS));
            case RESELLER -> Optional.of(one(RESELLERS));
        };
        return new SoldService(id, model, one(SUPPLIERS), seller, shares(20), shares(30));
    }

    /** None, one or several, some of them after the quarter. */
    private List<ShareRevision> shares(int mostPercent) {
        return Stream.generate(() -> new ShareRevision(
                        BigDecimal.valueOf(random.nextInt(mostPercent * 100 + 1), 2),
                        Revision.of(instant(), random.nextInt(1_000_000))))
                .limit(random.nextInt(4))
                .toList();
    }

    private BilledDocument document(String id) {
        List<BilledLine> lines = new ArrayList<>();
        List<String> sold = mixed(List.copyOf(services.keySet()));
        for (String service : sold.subList(0, 1 + random.nextInt(3))) {
            lines.add(new BilledLine(
                    service,
                    Stream.generate(this::cost).limit(1 + random.nextInt(3)).toList()));
        }
        boolean onBorder = random.nextInt(4) == 0;
        return new BilledDocument(
                id,
                "subscription" + random.nextInt(20),
                "customer" + random.nextInt(4),
                one(List.copyOf(marketplaces.keySet())),
                random.nextInt(5) == 0 ? "JPY" : "EUR",
                onBorder ? one(QUARTER).end() : instant(),
                random.nextBoolean() ? Optional.empty() : Optional.of(BigDecimal.valueOf(random.nextInt(10_001), 2)),
                lines);
    }

    private BigDecimal cost() {
        return BigDecimal.valueOf(random.nextInt(3) == 0 ? random.nextInt(5) : random.nextInt(1_000_000), 2);
    }

    private Instant instant() {
        return Instant.ofEpochMilli(ALL.startMillis() + (long) (random.nextDouble() * ALL.millis()));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
