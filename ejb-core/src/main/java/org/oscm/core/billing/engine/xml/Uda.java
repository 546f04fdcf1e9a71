package org.oscm.core.billing.engine.xml;

import java.util.Objects;

/**
 * A custom attribute of an organization or subscription: element {@code Uda}.
 *
 * @param id name of the attribute
 * @param value may be empty
 */
public record Uda(String id, String value) {
    public Uda {
        Objects.requireNonNull(id);
        Objects.requireNonNull(value);
    }
}
