package org.oscm.core.revenueshare.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oscm.core.billing.engine.Seeds;
import org.oscm.core.kernel.Period;
import org.oscm.core.pricing.engine.Cents;
import org.oscm.core.revenueshare.engine.ledger.BilledDocument;
import org.oscm.core.revenueshare.engine.ledger.BilledLine;
import org.oscm.core.revenueshare.engine.ledger.MarketplaceTerms;
import org.oscm.core.revenueshare.engine.ledger.ShareRequest;
import org.oscm.core.revenueshare.engine.ledger.SoldService;
import org.oscm.core.revenueshare.engine.result.CustomerSplit;
import org.oscm.core.revenueshare.engine.result.OwnerCurrency;
import org.oscm.core.revenueshare.engine.result.OwnerService;
import org.oscm.core.revenueshare.engine.result.PartnerCurrency;
import org.oscm.core.revenueshare.engine.result.PartnerRevenue;
import org.oscm.core.revenueshare.engine.result.PartnerShares;
import org.oscm.core.revenueshare.engine.result.Split;
import org.oscm.core.revenueshare.engine.result.SupplierCurrency;
import org.oscm.core.revenueshare.engine.result.SupplierService;

/** What holds for every month's shares, tried on invented ones. */
class GeneratedMonthsTest {

    static LongStream seeds() {
        return Seeds.all();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sharesOfEveryLineAndEveryDocumentAddUpToItsNetAmount(long seed) {
        RandomMonths sold = new RandomMonths(Seeds.random(seed));
        for (Period month : RandomMonths.QUARTER) {
            Map<BilledDocument, List<Sale>> byDocument =
                    MonthLedger.ofCosts(sold.request("anybody", month)).collect(Collectors.groupingBy(Sale::document));
            byDocument.forEach((document, sales) -> {
                sales.forEach(sale -> assertThatPartsAddUp(sale.split()));
                assertThat(sales.stream()
                                .map(sale -> sale.split().serviceRevenue())
                                .reduce(Cents.ZERO, BigDecimal::add))
                        .isEqualTo(net(document, BilledLine::costs));
            });
        }
    }

    /** What the costs come to less the discount, rounded for each of the amounts it is granted on. */
    private static BigDecimal net(BilledDocument document, Function<BilledLine, List<BigDecimal>> discounted) {
        return document.lines().stream()
                .flatMap(line -> discounted.apply(line).stream())
                .map(cost -> cost.subtract(
                        Cents.percentOf(cost, document.discountPercent().orElse(BigDecimal.ZERO))))
                .reduce(Cents.ZERO, BigDecimal::add);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void partnersSeeTheNetAmountOfEachLine(long seed) {
        RandomMonths sold = new RandomMonths(Seeds.random(seed));
        for (Period month : RandomMonths.QUARTER) {
            MonthLedger.ofLines(sold.request("anybody", month))
                    .collect(Collectors.groupingBy(Sale::document))
                    .forEach((document, sales) -> assertThat(Sale.sum(sales))
                            .isEqualTo(net(
                                    document,
                                    line -> List.of(line.costs().stream().reduce(BigDecimal.ZERO, BigDecimal::add)))));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everySumOfASuppliersFileIsTheSumOfWhatStandsBelow(long seed) {
        RandomMonths sold = new RandomMonths(Seeds.random(seed));
        for (SupplierCurrency currency : suppliers(sold)) {
            BigDecimal kept = BigDecimal.ZERO;
            for (var marketplace : currency.marketplaces()) {
                marketplace.services().forEach(GeneratedMonthsTest::assertThatServiceAddsUp);
                Split sum = marketplace.services().stream()
                        .map(SupplierService::split)
                        .reduce(Split.NOTHING, Split::plus);
                assertThat(marketplace.revenue()).isEqualTo(sum);
                assertThatPartsAddUp(sum);
                kept = kept.add(sum.amountForSupplier());
            }
            assertThat(currency.revenue().amount()).isEqualByComparingTo(kept);
            assertThat(Stream.of(
                                    currency.revenue().direct(),
                                    currency.revenue().broker(),
                                    currency.revenue().reseller())
                            .flatMap(model -> model.stream().map(Split::amountForSupplier))
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(kept);
        }
    }

    private static void assertThatServiceAddsUp(SupplierService service) {
        assertThatPartsAddUp(service.split());
        BigDecimal revenue = service.split().serviceRevenue();
        assertThat(service.subscriptions().stream()
                        .map(subscription -> subscription.revenue())
                        .reduce(Cents.ZERO, BigDecimal::add))
                .isEqualTo(revenue);
        service.customers().stream().map(CustomerSplit::split).forEach(GeneratedMonthsTest::assertThatPartsAddUp);
        assertThat(service.customers().stream()
                        .map(customer -> customer.split().serviceRevenue())
                        .reduce(Cents.ZERO, BigDecimal::add))
                .isEqualTo(revenue);
    }

    private static void assertThatPartsAddUp(Split split) {
        assertThat(split.marketplaceRevenue()
                        .add(split.operatorRevenue())
                        .add(split.brokerRevenue())
                        .add(split.resellerRevenue())
                        .add(split.amountForSupplier()))
                .isEqualTo(split.serviceRevenue());
    }

    /** A file that missed a sale, or told one twice, would differ from the others. */
    @ParameterizedTest
    @MethodSource("seeds")
    void suppliersAndOwnersTellTheSameOfEveryServiceOnEveryMarketplace(long seed) {
        RandomMonths sold = new RandomMonths(Seeds.random(seed));
        for (Period month : RandomMonths.QUARTER) {
            Map<String, Split> toldBySuppliers = new TreeMap<>();
            for (String supplier : RandomMonths.SUPPLIERS) {
                SupplierRevenueShares.of(sold.request(supplier, month))
                        .currencies()
                        .forEach(currency -> currency.marketplaces()
                                .forEach(marketplace -> marketplace
                                        .services()
                                        .forEach(service -> toldBySuppliers.put(
                                                place(
                                                        currency.currency(),
                                                        marketplace
                                                                .marketplace()
                                                                .marketplace(),
                                                        service.service().service()),
                                                service.split()))));
            }
            Map<String, Split> toldByOwners = new TreeMap<>();
            for (OwnerCurrency currency : owners(sold, month)) {
                currency.marketplaces()
                        .forEach(marketplace -> marketplace
                                .services()
                                .forEach(service -> toldByOwners.put(
                                        place(
                                                currency.currency(),
                                                marketplace.marketplace().marketplace(),
                                                service.service().service()),
                                        service.split())));
            }
            assertThat(toldByOwners).isEqualTo(toldBySuppliers);
        }
    }

    private static String place(String... names) {
        return String.join(" / ", names);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anOwnersOverviewTellsTheRevenueOfItsServicesOnce(long seed) {
        RandomMonths sold = new RandomMonths(Seeds.random(seed));
        for (Period month : RandomMonths.QUARTER) {
            for (OwnerCurrency currency : owners(sold, month)) {
                BigDecimal services = currency.marketplaces().stream()
                        .flatMap(marketplace -> marketplace.services().stream())
                        .map(OwnerService::split)
                        .map(Split::serviceRevenue)
                        .reduce(Cents.ZERO, BigDecimal::add);
                assertThat(Stream.of(
                                        currency.overview().brokers(),
                                        currency.overview().resellers(),
                                        currency.overview().suppliers())
                                .map(group -> group.total().totalAmount())
                                .reduce(Cents.ZERO, BigDecimal::add))
                        .isEqualTo(services);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void partnersSumsAreTheSumsOfWhatStandsBelow(long seed) {
        RandomMonths sold = new RandomMonths(Seeds.random(seed));
        for (Period month : RandomMonths.QUARTER) {
            partners(sold, month).forEach(currency -> {
                PartnerRevenue sum = PartnerRevenue.NOTHING;
                for (var supplier : currency.suppliers()) {
                    for (var service : supplier.services()) {
                        sum = sum.plus(service.revenue());
                        assertThat(service.customers().stream()
                                        .map(customer -> customer.revenue().totalAmount())
                                        .reduce(Cents.ZERO, BigDecimal::add))
                                .isEqualTo(service.revenue().totalAmount());
                    }
                }
                assertThat(currency.revenue()).isEqualTo(sum);
                assertThat(sum.purchasePrice().add(sum.amount())).isEqualTo(sum.totalAmount());
            });
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfDocumentsLinesAndCostsDoesNotMatter(long seed) {
        RandomMonths sold = new RandomMonths(Seeds.random(seed));
        assertThatAllFilesAreTheSame(sold::shuffled, sold::request);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sharingAMonthAmongManyIsSharingItAlone(long seed) {
        RandomMonths sold = new RandomMonths(Seeds.random(seed));
        assertThatAllFilesAreTheSame(sold::request, sold::ofMonthAlone);
    }

    private static void assertThatAllFilesAreTheSame(
            BiFunction<String, Period, ShareRequest> one, BiFunction<String, Period, ShareRequest> other) {
        assertThatFilesAreTheSame(RandomMonths.SUPPLIERS, SupplierRevenueShares::of, one, other);
        assertThatFilesAreTheSame(RandomMonths.OWNERS, OwnerRevenueShares::of, one, other);
        assertThatFilesAreTheSame(RandomMonths.BROKERS, PartnerRevenueShares::ofBroker, one, other);
        assertThatFilesAreTheSame(RandomMonths.RESELLERS, PartnerRevenueShares::ofReseller, one, other);
    }

    private static void assertThatFilesAreTheSame(
            List<String> organizations,
            Function<ShareRequest, Object> calculation,
            BiFunction<String, Period, ShareRequest> one,
            BiFunction<String, Period, ShareRequest> other) {
        for (Period month : RandomMonths.QUARTER) {
            for (String organization : organizations) {
                assertThat(calculation.apply(one.apply(organization, month)))
                        .isEqualTo(calculation.apply(other.apply(organization, month)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfSharesDoesNotMatterNorWhatIsAgreedLater(long seed) {
        RandomMonths sold = new RandomMonths(Seeds.random(seed));
        for (Period month : RandomMonths.QUARTER) {
            ShareRequest request = sold.request("anybody", month);
            for (SoldService service : request.services().values()) {
                for (MarketplaceTerms marketplace : request.marketplaces().values()) {
                    ShareTerms terms = ShareTerms.at(month.end(), service, marketplace);
                    assertThat(ShareTerms.at(
                                    month.end(),
                                    RandomMonths.with(service, sold::mixed),
                                    RandomMonths.with(marketplace, sold::mixed)))
                            .isEqualTo(terms);
                    assertThat(ShareTerms.at(
                                    month.end(),
                                    RandomMonths.with(service, shares -> RandomMonths.knownIn(month, shares)),
                                    RandomMonths.with(marketplace, shares -> RandomMonths.knownIn(month, shares))))
                            .isEqualTo(terms);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyDocumentCountsInOneMonthAlone(long seed) {
        RandomMonths sold = new RandomMonths(Seeds.random(seed));
        Period quarter = new Period(
                RandomMonths.QUARTER.get(0).start(), RandomMonths.QUARTER.get(2).end());
        List<BilledDocument> monthByMonth = RandomMonths.QUARTER.stream()
                .flatMap(month -> MonthLedger.ofCosts(sold.request("anybody", month)))
                .map(Sale::document)
                .distinct()
                .toList();
        List<BilledDocument> atOnce = MonthLedger.ofCosts(sold.request("anybody", quarter))
                .map(Sale::document)
                .distinct()
                .toList();
        assertThat(monthByMonth).containsExactlyInAnyOrderElementsOf(atOnce);
        assertThat(atOnce).allMatch(sold.documents()::contains);
    }

    private static List<SupplierCurrency> suppliers(RandomMonths sold) {
        return RandomMonths.QUARTER.stream()
                .flatMap(month -> RandomMonths.SUPPLIERS.stream().map(supplier -> sold.request(supplier, month)))
                .flatMap(request -> SupplierRevenueShares.of(request).currencies().stream())
                .toList();
    }

    private static List<OwnerCurrency> owners(RandomMonths sold, Period month) {
        return RandomMonths.OWNERS.stream()
                .flatMap(owner -> OwnerRevenueShares.of(sold.request(owner, month)).currencies().stream())
                .toList();
    }

    private static List<PartnerCurrency> partners(RandomMonths sold, Period month) {
        Stream<PartnerShares> ofBrokers =
                RandomMonths.BROKERS.stream().map(broker -> PartnerRevenueShares.ofBroker(sold.request(broker, month)));
        Stream<PartnerShares> ofResellers = RandomMonths.RESELLERS.stream()
                .map(reseller -> PartnerRevenueShares.ofReseller(sold.request(reseller, month)));
        return Stream.concat(ofBrokers, ofResellers)
                .flatMap(shares -> shares.currencies().stream())
                .toList();
    }
}
