package org.oscm.demo;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.oscm.client.OperatorResources;
import org.oscm.client.Session;
import org.oscm.demo.Customer.Wish;
import org.oscm.vo.VOMarketplace;

/**
 * Loads the demo world. Every step looks first whether it has been done: a second load changes nothing, and one that was
 * interrupted is continued.
 */
public final class DemoWorld {

    private static final String OPERATOR = "1000";
    private static final String MARKETPLACE_ID = "cloud-harbor";

    /** A message is sold for fractions of a cent. */
    private static final String DECIMAL_PLACES_OF_PRICES = "4";

    private static final List<String> PAYMENT_TYPES = List.of("INVOICE");

    private static final Map<Party, List<Wish>> WISHES = Map.of(
            Parties.ALSTER,
                    List.of(
                            new Wish(
                                    "Support desk Hamburg",
                                    Offer.POLAR_DESK.id(),
                                    "PO-2026-0093",
                                    Map.of(),
                                    Map.of("jana", "ADMINISTRATOR", "tom", "AGENT", "lena", "AGENT", "emre", "AGENT")),
                            new Wish(
                                    "Archive Altona",
                                    Offer.FJORD_STORAGE.id(),
                                    "PO-2026-0101",
                                    Map.of("STORAGE_GB", "100"),
                                    Map.of()),
                            new Wish("Newsletter", Offer.BEACON_NOTIFY.id(), null, Map.of(), Map.of())),
            Parties.SAKURA,
                    List.of(new Wish(
                            "Tokyo archive",
                            Offer.FJORD_STORAGE.id(),
                            null,
                            Map.of("STORAGE_GB", "250", "REGION", "OSAKA", "OFFSITE_COPY", "true"),
                            Map.of())));

    private final DemoInstallation installation;
    private final OperatorResources operator;
    private final Session operatorSession;
    private final SignIns signIns;
    private final Consumer<String> progress;

    private DemoWorld(DemoInstallation installation, Consumer<String> progress) throws Exception {
        this.installation = installation;
        this.operatorSession = installation.platform().signIn(OPERATOR, installation.operatorPassword());
        this.operator = operatorSession.operator();
        this.signIns = new SignIns(installation.platform(), operator, new DemoUsers(installation.users()));
        this.progress = progress;
    }

    /**
     * Loads what is not there yet.
     *
     * @param progress told about every step, in short sentences
     * @throws Exception if the world cannot be loaded; the message says why
     */
    public static void load(DemoInstallation installation, Consumer<String> progress) throws Exception {
        new DemoWorld(installation, progress).load();
    }

    private void load() throws Exception {
        if (!operatorSession.isAccepted()) {
            throw new IllegalStateException(
                    "the operator has another password than at the first start, so it is left as" + " it is.");
        }
        operator.addCurrency("EUR");
        operator.changeSetting("DECIMAL_PLACES", DECIMAL_PLACES_OF_PRICES);
        for (Party party : Parties.REGISTERED_BY_OPERATOR) {
            register(party);
        }
        VOMarketplace marketplace = openMarketplace();
        Seller nordlicht = new Seller(signIns.session(Parties.NORDLICHT.administrator()), progress);
        nordlicht.importApplications(installation.sampleApplication());
        nordlicht.passPaymentTypesOn();
        for (Offer offer : Offer.values()) {
            nordlicht.sell(offer, marketplace);
        }
        for (Party party : Parties.CUSTOMERS) {
            nordlicht.register(party, marketplace);
            settle(party, marketplace);
        }
        progress.accept("The demo world is complete; its users and their passwords are in " + installation.users());
    }

    private void register(Party party) throws Exception {
        if (operator.organizationId(party.name()).isEmpty()) {
            operator.register(party.asNew());
            progress.accept("Registered " + party.name());
        }
        signIns.session(party.administrator());
    }

    private VOMarketplace openMarketplace() throws Exception {
        operator.setPaymentTypes(id(Parties.NORDLICHT), PAYMENT_TYPES);
        Session seller = signIns.session(Parties.NORDLICHT.administrator());
        for (VOMarketplace open : seller.marketplaces().getMarketplacesForOrganization()) {
            if (open.getMarketplaceId().equals(MARKETPLACE_ID)) {
                return open;
            }
        }
        VOMarketplace marketplace = new VOMarketplace();
        marketplace.setMarketplaceId(MARKETPLACE_ID);
        marketplace.setName("Cloud Harbor");
        marketplace.setOwningOrganizationId(id(Parties.HAFENKONTOR));
        marketplace.setOpen(true);
        marketplace.setCategoriesEnabled(true);
        marketplace.setTaggingEnabled(true);
        marketplace.setReviewEnabled(true);
        progress.accept("Opening the marketplace " + marketplace.getName() + " ...");
        return operatorSession.marketplaces().createMarketplace(marketplace);
    }

    private String id(Party party) {
        return operator.organizationId(party.name()).orElseThrow();
    }

    private void settle(Party party, VOMarketplace marketplace) throws Exception {
        Customer customer = new Customer(party, signIns.session(party.administrator()), marketplace, progress);
        for (Person colleague : party.staff()) {
            customer.add(colleague);
            signIns.session(colleague);
        }
        customer.sayWhereBillsGo();
        for (Wish wish : WISHES.get(party)) {
            customer.subscribe(wish);
        }
    }
}
