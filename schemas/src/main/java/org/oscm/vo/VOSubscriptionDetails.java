package org.oscm.vo;

import java.util.ArrayList;
import java.util.List;

public class VOSubscriptionDetails extends VOSubscription {
    private static final long serialVersionUID = 1L;

    private VOBillingContact billingContact;
    private VOPaymentInfo paymentInfo;
    private VOPriceModel priceModel;
    private VOService subscribedService;
    private List<VOUsageLicense> usageLicenses = new ArrayList<>();

    public VOBillingContact getBillingContact() {
        return billingContact;
    }

    public void setBillingContact(VOBillingContact billingContact) {
        this.billingContact = billingContact;
    }

    public VOPaymentInfo getPaymentInfo() {
        return paymentInfo;
    }

    public void setPaymentInfo(VOPaymentInfo paymentInfo) {
        this.paymentInfo = paymentInfo;
    }

    public VOPriceModel getPriceModel() {
        return priceModel;
    }

    public void setPriceModel(VOPriceModel priceModel) {
        this.priceModel = priceModel;
    }

    public VOService getSubscribedService() {
        return subscribedService;
    }

    public void setSubscribedService(VOService subscribedService) {
        this.subscribedService = subscribedService;
    }

    public List<VOUsageLicense> getUsageLicenses() {
        return usageLicenses;
    }

    public void setUsageLicenses(List<VOUsageLicense> usageLicenses) {
        this.usageLicenses = usageLicenses == null ? new ArrayList<>() : usageLicenses;
    }
}
