package org.oscm.psp.data;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

public class RequestData implements Serializable {
    private static final long serialVersionUID = 1L;

    private String currentUserLocale;
    private String externalIdentifier;
    private String organizationEmail;
    private String organizationId;
    private Long organizationKey;
    private String organizationName;
    private String paymentInfoId;
    private Long paymentInfoKey;
    private String paymentTypeId;
    private Long paymentTypeKey;
    private List<Property> properties = new ArrayList<>();
    private String pspIdentifier;

    public String getCurrentUserLocale() {
        return currentUserLocale;
    }

    public void setCurrentUserLocale(String currentUserLocale) {
        this.currentUserLocale = currentUserLocale;
    }

    public String getExternalIdentifier() {
        return externalIdentifier;
    }

    public void setExternalIdentifier(String externalIdentifier) {
        this.externalIdentifier = externalIdentifier;
    }

    public String getOrganizationEmail() {
        return organizationEmail;
    }

    public void setOrganizationEmail(String organizationEmail) {
        this.organizationEmail = organizationEmail;
    }

    public String getOrganizationId() {
        return organizationId;
    }

    public void setOrganizationId(String organizationId) {
        this.organizationId = organizationId;
    }

    public Long getOrganizationKey() {
        return organizationKey;
    }

    public void setOrganizationKey(Long organizationKey) {
        this.organizationKey = organizationKey;
    }

    public String getOrganizationName() {
        return organizationName;
    }

    public void setOrganizationName(String organizationName) {
        this.organizationName = organizationName;
    }

    public String getPaymentInfoId() {
        return paymentInfoId;
    }

    public void setPaymentInfoId(String paymentInfoId) {
        this.paymentInfoId = paymentInfoId;
    }

    public Long getPaymentInfoKey() {
        return paymentInfoKey;
    }

    public void setPaymentInfoKey(Long paymentInfoKey) {
        this.paymentInfoKey = paymentInfoKey;
    }

    public String getPaymentTypeId() {
        return paymentTypeId;
    }

    public void setPaymentTypeId(String paymentTypeId) {
        this.paymentTypeId = paymentTypeId;
    }

    public Long getPaymentTypeKey() {
        return paymentTypeKey;
    }

    public void setPaymentTypeKey(Long paymentTypeKey) {
        this.paymentTypeKey = paymentTypeKey;
    }

    public List<Property> getProperties() {
        return properties;
    }

    public void setProperties(List<Property> properties) {
        this.properties = properties == null ? new ArrayList<>() : properties;
    }

    public String getPspIdentifier() {
        return pspIdentifier;
    }

    public void setPspIdentifier(String pspIdentifier) {
        this.pspIdentifier = pspIdentifier;
    }
}
