package org.oscm.core.catalog.model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.oscm.core.catalog.ServiceParameterView;

/** The value a service has for a declared or platform parameter, and whether customers may set it. */
@Entity
@Table(name = "service_parameter")
public class ServiceParameter {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "keys")
    @SequenceGenerator(name = "keys", sequenceName = "keys", allocationSize = 50)
    private long tkey;

    @Version
    private int version;

    @ManyToOne
    @JoinColumn(name = "serviceKey")
    private Service service;

    private String parameterId;
    private String content;
    private boolean configurable;

    protected ServiceParameter() {}

    ServiceParameter(Service service, String parameterId) {
        this.service = service;
        this.parameterId = parameterId;
    }

    String parameterId() {
        return parameterId;
    }

    void set(String value, boolean mayBeConfigured) {
        content = value;
        configurable = mayBeConfigured;
    }

    ServiceParameterView view() {
        return new ServiceParameterView(tkey, version, parameterId, content, configurable);
    }
}
