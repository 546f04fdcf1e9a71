package org.oscm.core.subscriptions.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.storage.VersionedRow;
import org.oscm.core.subscriptions.BillingCandidate;
import org.oscm.core.subscriptions.SubscriptionChanged;
import org.oscm.core.subscriptions.SubscriptionError;
import org.oscm.core.subscriptions.SubscriptionStatus;
import org.oscm.core.subscriptions.SubscriptionView;
import org.oscm.core.subscriptions.SubscriptionView.Instance;

/**
 * A customer's use of a service under a name of his own. Ordered it is PENDING; ACTIVE when the application has made the
 * instance; SUSPENDED as long as something that costs money lacks valid payment; EXPIRED when its time is used up;
 * DEACTIVATED at the end, when its name becomes free for another one. If the application refuses to make the instance, the
 * subscription is INVALID and goes away without a trace for the customer.
 */
@Entity
@Table(name = "subscription")
public class Subscription extends VersionedRow {

    private static final int PURCHASE_ORDER_NUMBER = 255;

    private String subscriptionId;

    @Enumerated(EnumType.STRING)
    private SubscriptionStatus status;

    private long serviceKey;
    private long templateServiceKey;
    private long technicalServiceKey;
    private long customerKey;
    private long vendorKey;
    private long chargingOrganizationKey;
    private long marketplaceKey;
    private Long ownerKey;
    private Long unitKey;
    private Instant createdAt;
    private Instant activatedAt;
    private Instant deactivatedAt;
    private int cutOffDay;
    private String purchaseOrderNumber;
    private Long paymentInfoKey;
    private Long billingContactKey;
    private String instanceId;
    private String accessInfo;
    private String baseUrl;
    private String loginPath;

    /** Taken once in the database: names customer and application if he may have only one subscription to it. */
    private String soleUse;

    protected Subscription() {}

    /** A PENDING subscription; its private copy of the service is made when its key is known. */
    public Subscription(String subscriptionId, String purchaseOrderNumber, Parties parties, Instant createdAt) {
        this.subscriptionId = Check.id("subscriptionId", subscriptionId);
        this.purchaseOrderNumber = Check.length("purchaseOrderNumber", purchaseOrderNumber, PURCHASE_ORDER_NUMBER);
        this.status = SubscriptionStatus.PENDING;
        this.customerKey = parties.customerKey();
        this.vendorKey = parties.vendorKey();
        this.chargingOrganizationKey = parties.chargingOrganizationKey();
        this.marketplaceKey = parties.marketplaceKey();
        this.ownerKey = parties.ownerKey();
        this.createdAt = createdAt;
    }

    /** Who is in the deal, and where it was made. */
    public record Parties(
            long customerKey, long vendorKey, long chargingOrganizationKey, long marketplaceKey, Long ownerKey) {}

    /** What is subscribed to: the private copy, the service copied, the application. */
    public void uses(long privateServiceKey, long copiedServiceKey, long applicationKey) {
        serviceKey = privateServiceKey;
        templateServiceKey = copiedServiceKey;
        technicalServiceKey = applicationKey;
    }

    /** The customer may have no other subscription to this application as long as this one lives. */
    public void isTheOnlyOne(long applicationKey) {
        soleUse = applicationKey + ":" + customerKey;
    }

    /** @param unit the organizational unit it belongs to, null for none */
    public void belongsTo(Long unit) {
        unitKey = unit;
    }

    public void paidWith(Long paymentInfo, Long billingContact) {
        paymentInfoKey = paymentInfo;
        billingContactKey = billingContact;
    }

    /** @param instance null for an application outside that makes none */
    public void activate(Instance instance, int chargingCutOffDay, Instant at) {
        status = SubscriptionStatus.ACTIVE;
        activatedAt = at;
        cutOffDay = chargingCutOffDay;
        if (instance != null) {
            instanceId = instance.id();
            accessInfo = instance.accessInfo();
            baseUrl = instance.baseUrl();
            loginPath = instance.loginPath();
        }
    }

    /** Nobody can be made to pay for it: it is closed until somebody can. */
    public void suspend() {
        status = status == SubscriptionStatus.PENDING_UPD
                ? SubscriptionStatus.SUSPENDED_UPD
                : SubscriptionStatus.SUSPENDED;
    }

    /** It is paid for again. */
    public void resume() {
        status =
                status == SubscriptionStatus.SUSPENDED_UPD ? SubscriptionStatus.PENDING_UPD : SubscriptionStatus.ACTIVE;
    }

    /** Its time is used up. */
    public void expire() {
        status = SubscriptionStatus.EXPIRED;
    }

    /** @throws Refusal if it was changed since this version was read */
    public void mustBeAsRead(int readVersion) {
        if (readVersion != version()) {
            throw Refusal.of(SubscriptionError.SUBSCRIPTION_CHANGED_MEANWHILE, subscriptionId);
        }
    }

    /** The application could not make the instance. */
    public void invalidate() {
        status = SubscriptionStatus.INVALID;
    }

    /**
     * Ends it; its name becomes free.
     *
     * @param freeId the name from now on: a timestamp
     */
    public void deactivate(String freeId, Instant at) {
        status = SubscriptionStatus.DEACTIVATED;
        deactivatedAt = at;
        unitKey = null;
        soleUse = null;
        subscriptionId = freeId;
    }

    /** Whoever managed it is gone; administrators still can. */
    public void loseOwner() {
        ownerKey = null;
    }

    public String subscriptionId() {
        return subscriptionId;
    }

    public SubscriptionStatus status() {
        return status;
    }

    /** Null as long as there is no instance. */
    public Instant activatedAt() {
        return activatedAt;
    }

    public long customerKey() {
        return customerKey;
    }

    public long serviceKey() {
        return serviceKey;
    }

    public long technicalServiceKey() {
        return technicalServiceKey;
    }

    public long chargingOrganizationKey() {
        return chargingOrganizationKey;
    }

    /** Null if the customer may have more subscriptions to the application. */
    public String soleUse() {
        return soleUse;
    }

    public long vendorKey() {
        return vendorKey;
    }

    /** Null if none was named, or it was deleted. */
    public Long paymentInfoKey() {
        return paymentInfoKey;
    }

    /** Null if none was named, or it was deleted. */
    public Long billingContactKey() {
        return billingContactKey;
    }

    /** The service that was copied. */
    public long templateServiceKey() {
        return templateServiceKey;
    }

    public Long ownerKey() {
        return ownerKey;
    }

    /** The organizational unit it belongs to; null for none. */
    public Long unitKey() {
        return unitKey;
    }

    /** What the application made; members null as long as there is nothing. */
    public Instance instance() {
        return new Instance(instanceId, accessInfo, baseUrl, loginPath);
    }

    public boolean hasInstance() {
        return instanceId != null;
    }

    public SubscriptionView view(int assignedUsers) {
        return new SubscriptionView(
                key(),
                version(),
                subscriptionId,
                status,
                serviceKey,
                templateServiceKey,
                technicalServiceKey,
                customerKey,
                vendorKey,
                chargingOrganizationKey,
                marketplaceKey,
                ownerKey,
                unitKey,
                createdAt,
                activatedAt,
                deactivatedAt,
                cutOffDay,
                purchaseOrderNumber,
                paymentInfoKey,
                billingContactKey,
                instance(),
                assignedUsers);
    }

    public BillingCandidate candidate() {
        return new BillingCandidate(key(), activatedAt, deactivatedAt, cutOffDay);
    }

    public SubscriptionChanged fact() {
        return new SubscriptionChanged(
                subscriptionId,
                status,
                activatedAt,
                deactivatedAt,
                cutOffDay,
                serviceKey,
                templateServiceKey,
                customerKey,
                vendorKey,
                chargingOrganizationKey,
                marketplaceKey,
                unitKey,
                purchaseOrderNumber,
                paymentInfoKey,
                billingContactKey);
    }
}
