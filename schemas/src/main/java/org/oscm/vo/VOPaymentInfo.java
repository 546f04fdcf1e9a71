package org.oscm.vo;

/** How a customer pays: a name for the payment data that the payment service provider holds. */
public class VOPaymentInfo extends BaseVO {
    private static final long serialVersionUID = 1L;

    private String accountNumber;
    private String id;
    private VOPaymentType paymentType;
    private String providerName;

    /** Account or card number as the provider masks it. */
    public String getAccountNumber() {
        return accountNumber;
    }

    public void setAccountNumber(String accountNumber) {
        this.accountNumber = accountNumber;
    }

    /** Name the customer gave to the payment information, unique in the organization. */
    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** The way to pay. */
    public VOPaymentType getPaymentType() {
        return paymentType;
    }

    public void setPaymentType(VOPaymentType paymentType) {
        this.paymentType = paymentType;
    }

    /** Name of the bank or card company. */
    public String getProviderName() {
        return providerName;
    }

    public void setProviderName(String providerName) {
        this.providerName = providerName;
    }
}
