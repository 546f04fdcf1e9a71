package org.oscm.core.configuration;

import java.time.ZoneId;
import java.util.List;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.InputError;
import org.oscm.core.kernel.Refusal;

/**
 * Which values a setting may have.
 *
 * @param kind how values are written
 * @param standard the value where the operator set none; never null
 * @param least of numbers the least value, of texts the least length
 * @param greatest of numbers the greatest value, of texts the greatest length
 * @param allowed the only values of a choice; empty for other kinds
 * @param mandatory whether the operator may not empty it
 * @param readOnly whether it may not change after the installation
 * @param secret whether its value is never shown
 */
public record SettingRule(
        SettingKind kind,
        String standard,
        long least,
        long greatest,
        List<String> allowed,
        boolean mandatory,
        boolean readOnly,
        boolean secret) {

    /** How values of a setting are written. */
    public enum SettingKind {
        TEXT,
        URL,
        NUMBER,
        FLAG,
        CHOICE,
        TIME_ZONE
    }

    private static final long LONGEST = 255;

    static SettingRule text(String standard) {
        return of(SettingKind.TEXT, standard, 0, LONGEST, List.of());
    }

    static SettingRule text(String standard, int length) {
        return of(SettingKind.TEXT, standard, length, length, List.of());
    }

    static SettingRule url() {
        return of(SettingKind.URL, "", 0, LONGEST, List.of());
    }

    static SettingRule number(String standard, long least, long greatest) {
        return of(SettingKind.NUMBER, standard, least, greatest, List.of());
    }

    static SettingRule flag(boolean standard) {
        return of(SettingKind.FLAG, String.valueOf(standard), 0, LONGEST, List.of("false", "true"));
    }

    static SettingRule choice(String standard, String... allowed) {
        return of(SettingKind.CHOICE, standard, 0, LONGEST, List.of(allowed));
    }

    static SettingRule timeZone() {
        return of(SettingKind.TIME_ZONE, "", 0, LONGEST, List.of());
    }

    private static SettingRule of(SettingKind kind, String standard, long least, long greatest, List<String> allowed) {
        return new SettingRule(kind, standard, least, greatest, allowed, false, false, false);
    }

    SettingRule asMandatory() {
        return new SettingRule(kind, standard, least, greatest, allowed, true, readOnly, secret);
    }

    SettingRule asReadOnly() {
        return new SettingRule(kind, standard, least, greatest, allowed, mandatory, true, secret);
    }

    SettingRule asSecret() {
        return new SettingRule(kind, standard, least, greatest, allowed, mandatory, readOnly, true);
    }

    /** @throws Refusal if the value is not allowed; empty means the standard, which a mandatory setting does not accept */
    void check(String name, String value) {
        if (value == null || value.isEmpty() && mandatory) {
            throw Refusal.ofMember(InputError.REQUIRED, name);
        }
        if (!value.isEmpty()) {
            checkFilled(name, value);
        }
    }

    private void checkFilled(String name, String value) {
        switch (kind) {
            case NUMBER -> Check.range(name, wholeNumber(name, value), least, greatest);
            case URL -> checkAddress(name, value);
            case FLAG -> {
                if (!allowed.contains(value)) {
                    throw Refusal.ofMember(InputError.BOOLEAN, name, value);
                }
            }
            case CHOICE -> {
                if (!allowed.contains(value)) {
                    throw Refusal.ofMember(InputError.ONE_OF, name, allowed);
                }
            }
            case TIME_ZONE -> {
                if (!ZoneId.getAvailableZoneIds().contains(value)) {
                    throw Refusal.ofMember(InputError.TIME_ZONE, name, value);
                }
            }
            case TEXT -> Check.length(name, value, (int) least, (int) greatest);
        }
    }

    /** Placeholders such as ${reportname} are filled in later. */
    private static void checkAddress(String name, String value) {
        Check.url(name, value.replaceAll("\\$?\\{[A-Za-z]+}", "x"));
        Check.length(name, value, (int) LONGEST);
    }

    private static long wholeNumber(String name, String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw Refusal.ofMember(InputError.WHOLE_NUMBER, name, value);
        }
    }
}
