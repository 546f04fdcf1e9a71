package org.oscm.psp.data;

import jakarta.xml.bind.annotation.XmlEnumValue;
import java.io.Serializable;

/** The outcome of a registration of payment data. */
public class RegistrationData implements Serializable {
    private static final long serialVersionUID = 1L;

    private String accountNumber;
    private String identification;
    private long organizationKey;
    private String paymentInfoId;
    private long paymentInfoKey;
    private long paymentTypeKey;
    private String provider;
    private RegistrationData.Status status;

    /** Account or card number, masked. */
    public String getAccountNumber() {
        return accountNumber;
    }

    public void setAccountNumber(String accountNumber) {
        this.accountNumber = accountNumber;
    }

    /** Id of the payment data at the payment service provider. */
    public String getIdentification() {
        return identification;
    }

    public void setIdentification(String identification) {
        this.identification = identification;
    }

    /** Key of the customer's organization. */
    public long getOrganizationKey() {
        return organizationKey;
    }

    public void setOrganizationKey(long organizationKey) {
        this.organizationKey = organizationKey;
    }

    /** Name the customer gave to the payment information. */
    public String getPaymentInfoId() {
        return paymentInfoId;
    }

    public void setPaymentInfoId(String paymentInfoId) {
        this.paymentInfoId = paymentInfoId;
    }

    /** Key of the payment information; zero or null for a new one. */
    public long getPaymentInfoKey() {
        return paymentInfoKey;
    }

    public void setPaymentInfoKey(long paymentInfoKey) {
        this.paymentInfoKey = paymentInfoKey;
    }

    /** Key of the payment type. */
    public long getPaymentTypeKey() {
        return paymentTypeKey;
    }

    public void setPaymentTypeKey(long paymentTypeKey) {
        this.paymentTypeKey = paymentTypeKey;
    }

    /** Name of the bank or card company. */
    public String getProvider() {
        return provider;
    }

    public void setProvider(String provider) {
        this.provider = provider;
    }

    /** How the registration ended. */
    public RegistrationData.Status getStatus() {
        return status;
    }

    public void setStatus(RegistrationData.Status status) {
        this.status = status;
    }

    /** How a registration ended. */
    public enum Status {
        @XmlEnumValue("Success")
        SUCCESS,
        @XmlEnumValue("Failure")
        FAILURE,
        @XmlEnumValue("Canceled")
        CANCELED
    }
}
