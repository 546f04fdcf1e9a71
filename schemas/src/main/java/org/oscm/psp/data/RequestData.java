package org.oscm.psp.data;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Whose payment data a call is about. */
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

    /** Language of the user. */
    public String getCurrentUserLocale() {
        return currentUserLocale;
    }

    public void setCurrentUserLocale(String currentUserLocale) {
        this.currentUserLocale = currentUserLocale;
    }

    /** Id of the payment data at the payment service provider. */
    public String getExternalIdentifier() {
        return externalIdentifier;
    }

    public void setExternalIdentifier(String externalIdentifier) {
        this.externalIdentifier = externalIdentifier;
    }

    /** Mail address of the customer's organization. */
    public String getOrganizationEmail() {
        return organizationEmail;
    }

    public void setOrganizationEmail(String organizationEmail) {
        this.organizationEmail = organizationEmail;
    }

    /** Id of the customer's organization. */
    public String getOrganizationId() {
        return organizationId;
    }

    public void setOrganizationId(String organizationId) {
        this.organizationId = organizationId;
    }

    /** Key of the customer's organization. */
    public Long getOrganizationKey() {
        return organizationKey;
    }

    public void setOrganizationKey(Long organizationKey) {
        this.organizationKey = organizationKey;
    }

    /** Name of the customer's organization. */
    public String getOrganizationName() {
        return organizationName;
    }

    public void setOrganizationName(String organizationName) {
        this.organizationName = organizationName;
    }

    /** Name the customer gave to the payment information. */
    public String getPaymentInfoId() {
        return paymentInfoId;
    }

    public void setPaymentInfoId(String paymentInfoId) {
        this.paymentInfoId = paymentInfoId;
    }

    /** Key of the payment information; zero or null for a new one. */
    public Long getPaymentInfoKey() {
        return paymentInfoKey;
    }

    public void setPaymentInfoKey(Long paymentInfoKey) {
        this.paymentInfoKey = paymentInfoKey;
    }

    /** Id of the payment type. */
    public String getPaymentTypeId() {
        return paymentTypeId;
    }

    public void setPaymentTypeId(String paymentTypeId) {
        this.paymentTypeId = paymentTypeId;
    }

    /** Key of the payment type. */
    public Long getPaymentTypeKey() {
        return paymentTypeKey;
    }

    public void setPaymentTypeKey(Long paymentTypeKey) {
        this.paymentTypeKey = paymentTypeKey;
    }

    /** Settings the operator made for the provider. */
    public List<Property> getProperties() {
        return properties;
    }

    public void setProperties(List<Property> properties) {
        this.properties = properties == null ? new ArrayList<>() : properties;
    }

    /** The seller's id at the provider. */
    public String getPspIdentifier() {
        return pspIdentifier;
    }

    public void setPspIdentifier(String pspIdentifier) {
        this.pspIdentifier = pspIdentifier;
    }
}
