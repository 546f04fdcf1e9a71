package org.oscm.notification.vo;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Facts about an event as names and values. */
public class VONotification implements Serializable {
    private static final long serialVersionUID = 1L;

    private List<VOProperty> properties = new ArrayList<>();

    /** The facts. */
    public List<VOProperty> getProperties() {
        return properties;
    }

    public void setProperties(List<VOProperty> properties) {
        this.properties = properties == null ? new ArrayList<>() : properties;
    }
}
