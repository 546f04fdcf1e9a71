package org.oscm.core.timers;

import static org.oscm.core.timers.TimerSchedule.dailyAt;
import static org.oscm.core.timers.TimerSchedule.every;
import static org.oscm.core.timers.TimerSchedule.onEveryServerEvery;
import static org.oscm.core.timers.TimerSchedule.onOneServerEvery;

import org.oscm.core.configuration.SettingKey;
import org.oscm.core.timers.TimerSchedule.Round;

/**
 * All timers of the platform, those of the released product under their published names. Each has exactly one
 * {@link TimerJob}; the comment is what the operator reads about it.
 */
public enum PlatformTimer {
    /** Removes organizations that registered themselves and were not confirmed in time. */
    ORGANIZATION_UNCONFIRMED(
            every(SettingKey.TIMER_INTERVAL_ORGANIZATION, SettingKey.TIMER_INTERVAL_ORGANIZATION_OFFSET)),
    /** Removes accounts with which nobody has acted on behalf of a customer for a while. */
    INACTIVE_ON_BEHALF_USERS_REMOVAL(every(
            SettingKey.TIMER_INTERVAL_INACTIVE_ON_BEHALF_USERS,
            SettingKey.TIMER_INTERVAL_INACTIVE_ON_BEHALF_USERS_OFFSET)),
    /** Counts the registered users; operators get a mail when there are more than MAX_NUMBER_ALLOWED_USERS. */
    USER_NUM_CHECK(every(SettingKey.TIMER_INTERVAL_USER_COUNT)),
    /** Tells customers a week before a discount ends. */
    DISCOUNT_END_CHECK(dailyAt(SettingKey.TIMER_INTERVAL_DISCOUNT_END_NOTIFICATION_OFFSET)),
    /** Closes subscriptions whose time is used up. */
    RESTRICTED_SUBSCRIPTION_USAGE_PERIOD(every(
            SettingKey.TIMER_INTERVAL_SUBSCRIPTION_EXPIRATION,
            SettingKey.TIMER_INTERVAL_SUBSCRIPTION_EXPIRATION_OFFSET)),
    /** Starts the daily billing run. */
    BILLING_INVOCATION(dailyAt(SettingKey.TIMER_INTERVAL_BILLING_OFFSET)),
    /** Makes the bills of runs that were started, or left behind by a dead server. */
    BILLING_WORK(onEveryServerEvery(10)),
    /** Shares the revenue of months that wait for it. */
    REVENUE_SHARING(onEveryServerEvery(5)),
    /** Says that this server still works on the orders it holds. */
    ORDER_LEASES(onEveryServerEvery(10)),
    /** Carries on with provisioning orders that nobody works on. */
    ORDER_COMPLETION(onEveryServerEvery(10)),
    /** Tells applications which instances are closed and open. */
    INSTANCE_NOTICES(onEveryServerEvery(10)),
    /** Tells applications of users whose profile has changed. */
    USER_PROFILES(onEveryServerEvery(10)),
    /** Makes the users of imported files. */
    USER_IMPORT(onEveryServerEvery(5)),
    /** Sends the mails that wait; in a sandbox they stay in the mailbox. */
    MAIL_DELIVERY(onEveryServerEvery(30)),
    /** Seals new lines of the audit log. */
    AUDIT_LOG_SEALING(onEveryServerEvery(10)),
    /** Removes answers of requests with an idempotency key that are given no more. */
    IDEMPOTENCY_KEYS(onOneServerEvery(3600));

    private final TimerSchedule schedule;

    PlatformTimer(TimerSchedule schedule) {
        this.schedule = schedule;
    }

    public TimerSchedule schedule() {
        return schedule;
    }

    /** Whether every server makes rounds of its own, so that one more can do no harm. */
    public boolean isRoundOfEveryServer() {
        return schedule instanceof Round round && round.everywhere();
    }
}
