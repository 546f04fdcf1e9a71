package org.oscm.core.configuration;

import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.InputError;
import org.oscm.core.kernel.Refusal;

/** A setting of the platform: its published name, default and allowed values. */
public enum SettingKey {
    /** Login failures in a row after which a user is locked. */
    MAX_NUMBER_LOGIN_ATTEMPTS("3", 1, Integer.MAX_VALUE),
    /** Least length of new passwords. */
    PASSWORD_MIN_LENGTH("12", 6, 100),
    /** Milliseconds: whole days = delay between the end of a billing period and its billing, remainder = time of day. */
    TIMER_INTERVAL_BILLING_OFFSET("345600000", 0, 28L * 86_400_000 + 86_399_999),
    /** Milliseconds an outgoing call may take. */
    WS_TIMEOUT("30000", 1, Integer.MAX_VALUE),
    /** Greatest number of decimal places of a price. */
    DECIMAL_PLACES("2", 2, 6),
    /** Address of the portal in mails; empty: the address of this server. */
    BASE_URL_HTTPS("");

    private final String standard;
    private final boolean number;
    private final long least;
    private final long greatest;

    SettingKey(String standard) {
        this(standard, false, 0, 0);
    }

    SettingKey(String standard, long least, long greatest) {
        this(standard, true, least, greatest);
    }

    SettingKey(String standard, boolean number, long least, long greatest) {
        this.standard = standard;
        this.number = number;
        this.least = least;
        this.greatest = greatest;
    }

    /** The value where the operator set none; never null. */
    public String standard() {
        return standard;
    }

    /** @throws Refusal if the value is not allowed for this setting */
    public void check(String value) {
        if (value == null) {
            throw Refusal.ofMember(InputError.REQUIRED, name());
        }
        if (number) {
            Check.range(name(), wholeNumber(value), least, greatest);
        } else {
            Check.length(name(), value, Check.DESCRIPTION);
        }
    }

    private long wholeNumber(String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw Refusal.ofMember(InputError.WHOLE_NUMBER, name(), value);
        }
    }
}
