package org.oscm.core.accounts.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.oscm.core.accounts.PaymentConfiguration;
import org.oscm.core.accounts.PaymentInfoData;
import org.oscm.core.accounts.PaymentTypeView;
import org.oscm.core.accounts.usecase.FindPaymentTypes;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.vo.VOOrganizationPaymentConfiguration;
import org.oscm.vo.VOPaymentInfo;
import org.oscm.vo.VOPaymentType;
import org.oscm.vo.VOService;
import org.oscm.vo.VOServicePaymentConfiguration;

/** Who may pay how, between the core and the wire. Payment types are named in the caller's language. */
@Dependent
class PaymentPresenter {

    private final FindPaymentTypes paymentTypes;
    private final CustomerPresenter customers;
    private final AccountMapping mapping;
    private final CurrentCaller caller;

    @Inject
    PaymentPresenter(
            FindPaymentTypes paymentTypes, CustomerPresenter customers, AccountMapping mapping, CurrentCaller caller) {
        this.paymentTypes = paymentTypes;
        this.customers = customers;
        this.mapping = mapping;
        this.caller = caller;
    }

    Set<VOPaymentType> published(Collection<PaymentTypeView> types) {
        return types.stream()
                .map(type -> mapping.published(type, caller.get().locale()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    VOOrganizationPaymentConfiguration ofCustomer(long sellerKey, OrganizationView customer) {
        VOOrganizationPaymentConfiguration configuration = new VOOrganizationPaymentConfiguration();
        configuration.setOrganization(customers.shown(sellerKey, customer));
        configuration.setEnabledPaymentTypes(published(paymentTypes.ofCustomer(sellerKey, customer.key())));
        return configuration;
    }

    VOServicePaymentConfiguration ofService(long sellerKey, VOService service) {
        VOServicePaymentConfiguration configuration = new VOServicePaymentConfiguration();
        configuration.setService(service);
        configuration.setEnabledPaymentTypes(published(paymentTypes.ofService(sellerKey, service.getKey())));
        return configuration;
    }

    PaymentInfoData data(VOPaymentInfo paymentInfo) {
        return new PaymentInfoData(
                paymentInfo.getKey(),
                paymentInfo.getVersion(),
                paymentInfo.getId(),
                key(Check.required("paymentType", paymentInfo.getPaymentType())));
    }

    PaymentConfiguration configuration(
            Set<VOPaymentType> defaults,
            List<VOOrganizationPaymentConfiguration> byCustomer,
            Set<VOPaymentType> serviceDefaults,
            List<VOServicePaymentConfiguration> byService) {
        return new PaymentConfiguration(
                keys(defaults), byCustomer(byCustomer), keys(serviceDefaults), byService(byService));
    }

    private Map<Long, Set<Long>> byCustomer(List<VOOrganizationPaymentConfiguration> configurations) {
        Map<Long, Set<Long>> types = new LinkedHashMap<>();
        if (configurations != null) {
            configurations.forEach(customer -> types.put(
                    customers.key(Check.required("organization", customer.getOrganization())),
                    keys(customer.getEnabledPaymentTypes())));
        }
        return types;
    }

    private Map<Long, Set<Long>> byService(List<VOServicePaymentConfiguration> configurations) {
        Map<Long, Set<Long>> types = new LinkedHashMap<>();
        if (configurations != null) {
            configurations.forEach(service -> types.put(
                    Check.required("service", service.getService()).getKey(), keys(service.getEnabledPaymentTypes())));
        }
        return types;
    }

    private Set<Long> keys(Set<VOPaymentType> types) {
        return types == null ? null : types.stream().map(this::key).collect(Collectors.toSet());
    }

    private long key(VOPaymentType type) {
        return paymentTypes.named(type.getPaymentTypeId(), type.getKey()).key();
    }
}
