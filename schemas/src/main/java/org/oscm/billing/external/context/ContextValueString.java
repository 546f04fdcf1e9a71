package org.oscm.billing.external.context;

/** A text of the context, such as an id. */
public class ContextValueString extends ContextValue<String> {
    private static final long serialVersionUID = 1L;

    public ContextValueString(String value) {
        super(value);
    }
}
