package org.oscm.billing.external.context;

import java.io.Serializable;

/**
 * A value of the context.
 *
 * @param <T> its type, which has to be serializable
 */
public abstract class ContextValue<T> implements Serializable {
    private static final long serialVersionUID = 1L;

    private T value;

    protected ContextValue(T value) {
        this.value = value;
    }

    public T getValue() {
        return value;
    }

    public void setValue(T value) {
        this.value = value;
    }
}
