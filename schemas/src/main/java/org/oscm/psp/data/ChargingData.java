package org.oscm.psp.data;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/** One bill to be charged. */
public class ChargingData implements Serializable {
    private static final long serialVersionUID = 1L;

    private String address;
    private String currency;
    private Long customerKey;
    private String email;
    private String externalIdentifier;
    private BigDecimal grossAmount;
    private BigDecimal netAmount;
    private BigDecimal netDiscount;
    private Date periodEndTime;
    private Date periodStartTime;
    private String pon;
    private List<PriceModelData> priceModelData = new ArrayList<>();
    private Long sellerKey;
    private String subscriptionId;
    private long transactionId;
    private String vat;
    private BigDecimal vatAmount;

    /** Postal address. */
    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    /** ISO 4217 code of the currency. */
    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /** Key of the customer's organization. */
    public Long getCustomerKey() {
        return customerKey;
    }

    public void setCustomerKey(Long customerKey) {
        this.customerKey = customerKey;
    }

    /** Mail address of the billing contact. */
    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    /** Id of the payment data at the payment service provider. */
    public String getExternalIdentifier() {
        return externalIdentifier;
    }

    public void setExternalIdentifier(String externalIdentifier) {
        this.externalIdentifier = externalIdentifier;
    }

    /** What is to be charged. */
    public BigDecimal getGrossAmount() {
        return grossAmount;
    }

    public void setGrossAmount(BigDecimal grossAmount) {
        this.grossAmount = grossAmount;
    }

    /** The amount before VAT and after the discount. */
    public BigDecimal getNetAmount() {
        return netAmount;
    }

    public void setNetAmount(BigDecimal netAmount) {
        this.netAmount = netAmount;
    }

    /** The discount, before VAT; null for none. */
    public BigDecimal getNetDiscount() {
        return netDiscount;
    }

    public void setNetDiscount(BigDecimal netDiscount) {
        this.netDiscount = netDiscount;
    }

    /** End of the billed period. */
    public Date getPeriodEndTime() {
        return periodEndTime;
    }

    public void setPeriodEndTime(Date periodEndTime) {
        this.periodEndTime = periodEndTime;
    }

    /** Begin of the billed period. */
    public Date getPeriodStartTime() {
        return periodStartTime;
    }

    public void setPeriodStartTime(Date periodStartTime) {
        this.periodStartTime = periodStartTime;
    }

    /** Purchase order number of the subscription. */
    public String getPon() {
        return pon;
    }

    public void setPon(String pon) {
        this.pon = pon;
    }

    /** The parts the bill consists of. */
    public List<PriceModelData> getPriceModelData() {
        return priceModelData;
    }

    public void setPriceModelData(List<PriceModelData> priceModelData) {
        this.priceModelData = priceModelData == null ? new ArrayList<>() : priceModelData;
    }

    /** Key of the seller's organization. */
    public Long getSellerKey() {
        return sellerKey;
    }

    public void setSellerKey(Long sellerKey) {
        this.sellerKey = sellerKey;
    }

    /** Id of the subscription, unique in the customer's organization. */
    public String getSubscriptionId() {
        return subscriptionId;
    }

    public void setSubscriptionId(String subscriptionId) {
        this.subscriptionId = subscriptionId;
    }

    /** Id of the bill; the same one when a charge is tried again. */
    public long getTransactionId() {
        return transactionId;
    }

    public void setTransactionId(long transactionId) {
        this.transactionId = transactionId;
    }

    /** VAT rate as text, for example {@code 19%}; null for none. */
    public String getVat() {
        return vat;
    }

    public void setVat(String vat) {
        this.vat = vat;
    }

    /** The VAT contained; null for none. */
    public BigDecimal getVatAmount() {
        return vatAmount;
    }

    public void setVatAmount(BigDecimal vatAmount) {
        this.vatAmount = vatAmount;
    }
}
