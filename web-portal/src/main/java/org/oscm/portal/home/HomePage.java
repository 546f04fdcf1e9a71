package org.oscm.portal.home;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.oscm.core.accounts.service.OperatorAccounts;
import org.oscm.core.billing.service.BillingRunAdministration;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.subscriptions.service.SubscriptionServiceBean;
import org.oscm.portal.frame.ClockFace;
import org.oscm.portal.frame.Languages;
import org.oscm.portal.frame.Visitor;
import org.oscm.portal.marketplace.MarketplaceLink;
import org.oscm.portal.marketplace.ShopWindow;
import org.oscm.portal.text.Texts;
import org.oscm.types.enumtypes.ServiceStatus;
import org.oscm.types.enumtypes.SubscriptionStatus;
import org.oscm.vo.VOService;
import org.oscm.vo.VOSubscription;

/** The first page after signing in: what waits for this visitor, by role. */
@Named
@RequestScoped
public class HomePage {
    @EJB
    BillingRunAdministration billingRuns;

    @EJB
    OperatorAccounts accounts;

    @EJB
    SubscriptionServiceBean subscribed;

    @Inject
    Visitor visitor;

    @Inject
    Languages languages;

    @Inject
    ClockFace clock;

    @Inject
    ShopWindow window;

    private final List<Todo> todos = new ArrayList<>();
    private Texts texts;
    private RunPanel run;
    private List<OfferRow> offers = List.of();
    private List<MarketplaceLink> marketplaces = List.of();
    private PlatformPanel platform;
    private List<SubscriptionRow> subscriptions = List.of();

    @PostConstruct
    void look() {
        texts = languages.texts();
        if (isOperator()) {
            lookAtThePlatform();
        }
        if (visitor.sells()) {
            lookAtTheOffers();
        }
        lookAtTheSubscriptions();
        marketplaces = window.known().stream().map(MarketplaceLink::to).toList();
    }

    private void lookAtThePlatform() {
        platform = PlatformPanel.of(accounts.organizations(""), accounts.currencies(), texts);
        billingRuns.newestRun().ifPresent(newest -> {
            run = RunPanel.of(newest, texts, clock.texts());
            todos.add(RunPanel.todo(newest, texts, clock.texts()));
        });
    }

    private void lookAtTheOffers() {
        List<VOService> own = window.own();
        offers = own.stream().map(each -> OfferRow.of(each, texts)).toList();
        long drafts = own.stream()
                .filter(each -> each.getStatus() == ServiceStatus.INACTIVE)
                .count();
        todos.add(new Todo(
                drafts == 0 ? "none" : "wait",
                drafts == 0 ? "check" : "half",
                drafts,
                texts.of("todo.drafts"),
                texts.of(drafts == 0 ? "todo.drafts.none" : "todo.drafts.some")));
    }

    private void lookAtTheSubscriptions() {
        List<? extends VOSubscription> all =
                visitor.has(UserRole.ORGANIZATION_ADMIN) || visitor.has(UserRole.SUBSCRIPTION_MANAGER)
                        ? subscribed.getSubscriptionsForOrganization()
                        : subscribed.getSubscriptionsForCurrentUser();
        subscriptions = all.stream()
                .map(each -> SubscriptionRow.of(each, texts, clock.texts()))
                .toList();
        long failed = all.stream()
                .filter(each -> each.getStatus() == SubscriptionStatus.INVALID)
                .count();
        if (failed > 0) {
            todos.add(new Todo("bad", "warn", failed, texts.of("todo.setUpFailed"), texts.of("todo.setUpFailed.some")));
        }
    }

    public String getWelcome() {
        return texts.of("home.welcome", visitor.getName());
    }

    /** The day, and how many things wait. */
    public String getToday() {
        long open = todos.stream().filter(Todo::isOpen).count();
        return texts.of("home.today", clock.getWeekday(), open);
    }

    /** What is watched for this visitor's roles; empty for those for whom nothing is watched. */
    public List<Todo> getTodos() {
        return todos;
    }

    /** Whether the visitor runs the platform. */
    public boolean isOperator() {
        return visitor.has(UserRole.PLATFORM_OPERATOR);
    }

    /** What the operator has set up; null for everybody else. */
    public PlatformPanel getPlatform() {
        return platform;
    }

    /** The newest billing run; null before the first one and for others than the operator. */
    public RunPanel getRun() {
        return run;
    }

    /** Whether the visitor offers services. */
    public boolean isSeller() {
        return visitor.sells();
    }

    /** The visitor's own services; empty for those who do not sell. */
    public List<OfferRow> getOffers() {
        return offers;
    }

    /** The marketplaces the visitor has to do with by his roles. */
    public List<MarketplaceLink> getMarketplaces() {
        return marketplaces;
    }

    /** Whether the subscriptions are shown: where there are some, and to everybody who is here for nothing else. */
    public boolean isCustomer() {
        return !subscriptions.isEmpty() || !isOperator() && !isSeller();
    }

    /** The organization's subscriptions for those who manage them, else the visitor's own. */
    public List<SubscriptionRow> getSubscriptions() {
        return subscriptions;
    }
}
