package org.oscm.core.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A parameter every application has without declaring it: the platform itself watches over it. Its value is a whole
 * number of at least 1; without one there is no limit.
 */
public enum PlatformParameter {
    /** Most service sessions open at a time. */
    CONCURRENT_USER(101, ParameterValueType.LONG),
    /** Most users assigned to a subscription. */
    NAMED_USER(102, ParameterValueType.LONG),
    /** Milliseconds after its activation at which a subscription expires. */
    PERIOD(103, ParameterValueType.DURATION);

    private final long key;
    private final ParameterValueType valueType;

    PlatformParameter(long key, ParameterValueType valueType) {
        this.key = key;
        this.valueType = valueType;
    }

    /** The key under which the API knows it, on every installation. */
    public long key() {
        return key;
    }

    public ParameterValueType valueType() {
        return valueType;
    }

    /** What it means, in every language of the product. */
    public Texts descriptions() {
        return PlatformTexts.of(this);
    }

    /** Those that mean something for an application: sessions need a login, named users need accounts. */
    public static List<PlatformParameter> of(AccessType accessType) {
        return switch (accessType) {
            case LOGIN -> List.of(CONCURRENT_USER, NAMED_USER, PERIOD);
            case USER, DIRECT -> List.of(NAMED_USER, PERIOD);
            case EXTERNAL -> List.of();
        };
    }

    public static Optional<PlatformParameter> named(String id) {
        return Arrays.stream(values()).filter(p -> p.name().equals(id)).findAny();
    }
}
