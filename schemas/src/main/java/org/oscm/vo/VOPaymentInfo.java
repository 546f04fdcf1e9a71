package org.oscm.vo;

public class VOPaymentInfo extends BaseVO {
    private static final long serialVersionUID = 1L;

    private String accountNumber;
    private String id;
    private VOPaymentType paymentType;
    private String providerName;

    public String getAccountNumber() {
        return accountNumber;
    }

    public void setAccountNumber(String accountNumber) {
        this.accountNumber = accountNumber;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public VOPaymentType getPaymentType() {
        return paymentType;
    }

    public void setPaymentType(VOPaymentType paymentType) {
        this.paymentType = paymentType;
    }

    public String getProviderName() {
        return providerName;
    }

    public void setProviderName(String providerName) {
        this.providerName = providerName;
    }
}
