package org.oscm.demo;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.oscm.client.Session;
import org.oscm.types.exceptions.NonUniqueBusinessKeyException;
import org.oscm.types.exceptions.ObjectNotFoundException;
import org.oscm.vo.VOBillingContact;
import org.oscm.vo.VOMarketplace;
import org.oscm.vo.VOParameter;
import org.oscm.vo.VOPaymentInfo;
import org.oscm.vo.VOPaymentType;
import org.oscm.vo.VORoleDefinition;
import org.oscm.vo.VOService;
import org.oscm.vo.VOServiceEntry;
import org.oscm.vo.VOSubscription;
import org.oscm.vo.VOUsageLicense;
import org.oscm.vo.VOUser;

/** What the administrator of a customer does: add colleagues, say where bills go, subscribe. */
final class Customer {

    private static final String BILLING_CONTACT = "Accounts payable";
    private static final String INVOICE = "INVOICE";

    private final Party party;
    private final Session session;
    private final VOMarketplace marketplace;
    private final Consumer<String> progress;

    /**
     * A subscription that a customer is to have.
     *
     * @param id its name
     * @param serviceId of the offer
     * @param purchaseOrder the customer's own number; null for none
     * @param parameters values by parameter id, where the default does not do
     * @param roles role ids by user id; empty if the application knows no users
     */
    record Wish(
            String id,
            String serviceId,
            String purchaseOrder,
            Map<String, String> parameters,
            Map<String, String> roles) {}

    Customer(Party party, Session session, VOMarketplace marketplace, Consumer<String> progress) {
        this.party = party;
        this.session = session;
        this.marketplace = marketplace;
        this.progress = progress;
    }

    /** Adds a user, unless he is there already. */
    void add(Person colleague) throws Exception {
        if (isNew(colleague)) {
            progress.accept("Added " + colleague.firstName() + " " + colleague.lastName() + " to " + party.name());
        }
    }

    private boolean isNew(Person colleague) throws Exception {
        try {
            session.identity().createUser(colleague.asUser(), List.of(), marketplace.getMarketplaceId());
            return true;
        } catch (NonUniqueBusinessKeyException known) {
            return false;
        }
    }

    void sayWhereBillsGo() throws Exception {
        if (billingContact() == null) {
            VOBillingContact contact = new VOBillingContact();
            contact.setId(BILLING_CONTACT);
            contact.setCompanyName(party.name());
            contact.setAddress(party.address());
            contact.setEmail(party.email());
            session.accounts().saveBillingContact(contact);
        }
    }

    private VOBillingContact billingContact() {
        return session.accounts().getBillingContacts().stream()
                .filter(contact -> contact.getId().equals(BILLING_CONTACT))
                .findFirst()
                .orElse(null);
    }

    /** Subscribes, unless there is such a subscription already. */
    void subscribe(Wish wish) throws Exception {
        if (hasSubscription(wish.id())) {
            return;
        }
        VOSubscription subscription = new VOSubscription();
        subscription.setSubscriptionId(wish.id());
        subscription.setPurchaseOrderNumber(wish.purchaseOrder());
        VOService service = service(wish.serviceId());
        service.getParameters().forEach(parameter -> set(parameter, wish.parameters()));
        session.subscriptions()
                .subscribeToService(subscription, service, List.of(), invoice(service), billingContact(), List.of());
        assign(wish);
        progress.accept("Subscribed: " + wish.id() + " of " + party.name());
    }

    private boolean hasSubscription(String id) throws Exception {
        try {
            session.subscriptions().getSubscriptionDetails(id);
            return true;
        } catch (ObjectNotFoundException e) {
            return false;
        }
    }

    private VOServiceEntry service(String serviceId) throws Exception {
        VOService listed = session.services().getServicesForMarketplace(marketplace.getMarketplaceId()).stream()
                .filter(service -> service.getServiceId().equals(serviceId))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(serviceId + " is not on the marketplace"));
        return session.services()
                .getServiceForMarketplace(listed.getKey(), marketplace.getMarketplaceId(), party.locale());
    }

    private static void set(VOParameter parameter, Map<String, String> wanted) {
        String id = parameter.getParameterDefinition().getParameterId();
        parameter.setValue(wanted.getOrDefault(id, parameter.getValue()));
    }

    /** The customer's own way to pay for the service; he says so if he has not yet. */
    private VOPaymentInfo invoice(VOService service) throws Exception {
        for (VOPaymentInfo known : session.accounts().getPaymentInfos()) {
            if (known.getPaymentType().getPaymentTypeId().equals(INVOICE)) {
                return known;
            }
        }
        VOPaymentType invoice = session.accounts().getAvailablePaymentTypesFromOrganization(service.getKey()).stream()
                .filter(type -> type.getPaymentTypeId().equals(INVOICE))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(service.getName() + " cannot be paid by invoice"));
        VOPaymentInfo info = new VOPaymentInfo();
        info.setId(invoice.getName());
        info.setPaymentType(invoice);
        return session.accounts().savePaymentInfo(info);
    }

    private void assign(Wish wish) throws Exception {
        if (wish.roles().isEmpty()) {
            return;
        }
        Map<String, VORoleDefinition> roles = session.subscriptions().getServiceRolesForSubscription(wish.id()).stream()
                .collect(Collectors.toMap(VORoleDefinition::getRoleId, role -> role));
        List<VOUsageLicense> users = wish.roles().entrySet().stream()
                .map(entry -> license(entry.getKey(), roles.get(entry.getValue())))
                .toList();
        session.subscriptions().addRevokeUser(wish.id(), users, List.of());
    }

    private static VOUsageLicense license(String userId, VORoleDefinition role) {
        VOUser user = new VOUser();
        user.setUserId(userId);
        VOUsageLicense license = new VOUsageLicense();
        license.setUser(user);
        license.setRoleDefinition(role);
        return license;
    }
}
