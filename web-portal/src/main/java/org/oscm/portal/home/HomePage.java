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
import org.oscm.portal.frame.ClockFace;
import org.oscm.portal.frame.Languages;
import org.oscm.portal.frame.Visitor;
import org.oscm.portal.text.Texts;

/** The first page after signing in: what waits for this visitor, by role. */
@Named
@RequestScoped
public class HomePage {
    @EJB
    BillingRunAdministration billingRuns;

    @EJB
    OperatorAccounts accounts;

    @Inject
    Visitor visitor;

    @Inject
    Languages languages;

    @Inject
    ClockFace clock;

    private final List<Todo> todos = new ArrayList<>();
    private Texts texts;
    private RunPanel run;
    private PlatformPanel platform;

    @PostConstruct
    void look() {
        texts = languages.texts();
        if (visitor.has(UserRole.PLATFORM_OPERATOR)) {
            platform = PlatformPanel.of(accounts.organizations(""), accounts.currencies(), texts);
            billingRuns.newestRun().ifPresent(newest -> {
                run = RunPanel.of(newest, texts, clock.texts());
                todos.add(RunPanel.todo(newest, texts, clock.texts()));
            });
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
}
