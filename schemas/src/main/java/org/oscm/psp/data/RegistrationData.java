package org.oscm.psp.data;

import jakarta.xml.bind.annotation.XmlEnumValue;
import java.io.Serializable;

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

    public String getAccountNumber() {
        return accountNumber;
    }

    public void setAccountNumber(String accountNumber) {
        this.accountNumber = accountNumber;
    }

    public String getIdentification() {
        return identification;
    }

    public void setIdentification(String identification) {
        this.identification = identification;
    }

    public long getOrganizationKey() {
        return organizationKey;
    }

    public void setOrganizationKey(long organizationKey) {
        this.organizationKey = organizationKey;
    }

    public String getPaymentInfoId() {
        return paymentInfoId;
    }

    public void setPaymentInfoId(String paymentInfoId) {
        this.paymentInfoId = paymentInfoId;
    }

    public long getPaymentInfoKey() {
        return paymentInfoKey;
    }

    public void setPaymentInfoKey(long paymentInfoKey) {
        this.paymentInfoKey = paymentInfoKey;
    }

    public long getPaymentTypeKey() {
        return paymentTypeKey;
    }

    public void setPaymentTypeKey(long paymentTypeKey) {
        this.paymentTypeKey = paymentTypeKey;
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(String provider) {
        this.provider = provider;
    }

    public RegistrationData.Status getStatus() {
        return status;
    }

    public void setStatus(RegistrationData.Status status) {
        this.status = status;
    }

    public enum Status {
        @XmlEnumValue("Success")
        SUCCESS,
        @XmlEnumValue("Failure")
        FAILURE,
        @XmlEnumValue("Canceled")
        CANCELED
    }
}
