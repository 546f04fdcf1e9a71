package org.oscm.vo;

import java.util.ArrayList;
import java.util.List;

/** A subscription with all that belongs to it. */
public class VOSubscriptionDetails extends VOSubscription {
    private static final long serialVersionUID = 1L;

    private VOBillingContact billingContact;
    private VOPaymentInfo paymentInfo;
    private VOPriceModel priceModel;
    private VOService subscribedService;
    private List<VOUsageLicense> usageLicenses = new ArrayList<>();

    /** Who gets the bills; null for a free service. */
    public VOBillingContact getBillingContact() {
        return billingContact;
    }

    public void setBillingContact(VOBillingContact billingContact) {
        this.billingContact = billingContact;
    }

    /** How it is paid; null for a free service. */
    public VOPaymentInfo getPaymentInfo() {
        return paymentInfo;
    }

    public void setPaymentInfo(VOPaymentInfo paymentInfo) {
        this.paymentInfo = paymentInfo;
    }

    /** What it costs. */
    public VOPriceModel getPriceModel() {
        return priceModel;
    }

    public void setPriceModel(VOPriceModel priceModel) {
        this.priceModel = priceModel;
    }

    /** The subscription's own copy of the service. */
    public VOService getSubscribedService() {
        return subscribedService;
    }

    public void setSubscribedService(VOService subscribedService) {
        this.subscribedService = subscribedService;
    }

    /** The assigned users. */
    public List<VOUsageLicense> getUsageLicenses() {
        return usageLicenses;
    }

    public void setUsageLicenses(List<VOUsageLicense> usageLicenses) {
        this.usageLicenses = usageLicenses == null ? new ArrayList<>() : usageLicenses;
    }
}
