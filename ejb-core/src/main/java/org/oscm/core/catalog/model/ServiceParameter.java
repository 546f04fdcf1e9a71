package org.oscm.core.catalog.model;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.oscm.core.catalog.ServiceParameterView;
import org.oscm.core.storage.EncryptedText;
import org.oscm.core.storage.VersionedRow;

/** The value a service has for a declared or platform parameter, and whether customers may set it. */
@Entity
@Table(name = "service_parameter")
public class ServiceParameter extends VersionedRow {

    @ManyToOne
    @JoinColumn(name = "serviceKey")
    private Service service;

    private String parameterId;
    private String content;

    /** The value of a secret parameter, which has no content. */
    @Convert(converter = EncryptedText.class)
    private String secret;

    private boolean configurable;

    protected ServiceParameter() {}

    ServiceParameter(Service service, String parameterId) {
        this.service = service;
        this.parameterId = parameterId;
    }

    String parameterId() {
        return parameterId;
    }

    void set(String value, boolean isSecret, boolean mayBeConfigured) {
        content = isSecret ? null : value;
        secret = isSecret ? value : null;
        configurable = mayBeConfigured;
    }

    ServiceParameterView view() {
        return new ServiceParameterView(key(), version(), parameterId, secret == null ? content : secret, configurable);
    }
}
