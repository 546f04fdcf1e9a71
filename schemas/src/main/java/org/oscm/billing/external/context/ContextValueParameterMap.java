package org.oscm.billing.external.context;

import java.util.Map;

/** Ids of parameters with their values. */
public class ContextValueParameterMap extends ContextValue<Map<String, String>> {
    private static final long serialVersionUID = 1L;

    public ContextValueParameterMap(Map<String, String> value) {
        super(value);
    }
}
