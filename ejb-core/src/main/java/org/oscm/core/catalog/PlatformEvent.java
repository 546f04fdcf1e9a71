package org.oscm.core.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An event the platform itself records: users enter and leave applications through it. */
public enum PlatformEvent {
    USER_LOGIN_TO_SERVICE(111),
    USER_LOGOUT_FROM_SERVICE(112);

    private final long key;

    PlatformEvent(long key) {
        this.key = key;
    }

    /** The key under which the API knows it, on every installation. */
    public long key() {
        return key;
    }

    /** What it means, in every language of the product. */
    public Texts descriptions() {
        return PlatformTexts.of(this);
    }

    /** Those that happen with an application: only LOGIN goes through the platform. */
    public static List<PlatformEvent> of(AccessType accessType) {
        return accessType == AccessType.LOGIN ? List.of(values()) : List.of();
    }

    public static Optional<PlatformEvent> named(String id) {
        return Arrays.stream(values()).filter(e -> e.name().equals(id)).findAny();
    }
}
