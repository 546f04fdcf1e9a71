package org.oscm.core.accounts.usecase.attributes;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.accounts.SubscriptionParties.Parties;
import org.oscm.core.accounts.UdaConfiguration;
import org.oscm.core.accounts.UdaData;
import org.oscm.core.accounts.UdaTarget;
import org.oscm.core.accounts.model.UdaDefinition;
import org.oscm.core.accounts.repository.Udas;
import org.oscm.core.kernel.Caller;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.kernel.UserRole;

/**
 * Fills in the custom attributes with which a subscription begins: those of the subscription and those of the customer
 * himself. What has no value then gets its default; what is mandatory must have a value.
 */
@Dependent
public class CompleteUdas {

    private final Udas udas;
    private final StoreUda storeUda;
    private final CurrentCaller caller;

    @Inject
    CompleteUdas(Udas udas, StoreUda storeUda, CurrentCaller caller) {
        this.udas = udas;
        this.storeUda = storeUda;
        this.caller = caller;
    }

    /**
     * @param wanted values; their targets are this subscription and this customer, whatever they name. Only administrators
     *     of the customer fill in what is noted about him
     * @throws Refusal if an attribute is not there, not the supplier's or not the caller's to fill in, is named twice or
     *     too long, was changed since it was read, or a mandatory one has no value
     */
    public void complete(Parties parties, long subscriptionKey, List<UdaData> wanted, Instant now) {
        Map<Long, UdaData> byDefinition = new HashMap<>();
        for (UdaData value : wanted) {
            UdaDefinition definition = udas.definition(value.definitionKey());
            requireEntitled(definition, parties.supplierKey());
            if (byDefinition.put(definition.key(), value) != null) {
                throw Refusal.of(AccountsError.UDA_TAKEN, definition.udaId());
            }
        }
        for (UdaDefinition definition : udas.definitions(parties.supplierKey())) {
            long target = definition.target() == UdaTarget.CUSTOMER ? parties.customerKey() : subscriptionKey;
            complete(definition, target, byDefinition.get(definition.key()), now);
        }
    }

    /** Takes the values of a subscription away that did not begin. */
    public void forget(long subscriptionKey, Instant now) {
        udas.at(UdaTarget.CUSTOMER_SUBSCRIPTION, subscriptionKey).forEach(uda -> storeUda.remove(uda, now));
    }

    private void requireEntitled(UdaDefinition definition, long supplierKey) {
        Caller who = caller.get();
        boolean entitled = definition.supplierKey() == supplierKey
                && definition.configuration().isForCustomers()
                && (definition.target() == UdaTarget.CUSTOMER_SUBSCRIPTION || who.has(UserRole.ORGANIZATION_ADMIN));
        if (!entitled) {
            throw Refusal.of(AccountsError.UDA_NOT_YOURS);
        }
    }

    private void complete(UdaDefinition definition, long targetKey, UdaData wanted, Instant now) {
        if (wanted != null && !StoreUda.isEmpty(wanted.value())) {
            storeUda.store(definition, targetKey, wanted, now);
        } else if (udas.find(definition, targetKey).isEmpty()) {
            setDefault(definition, targetKey, now);
        }
    }

    private void setDefault(UdaDefinition definition, long targetKey, Instant now) {
        String value = definition.view().defaultValue();
        if (!StoreUda.isEmpty(value)) {
            storeUda.store(definition, targetKey, new UdaData(0, 0, definition.key(), targetKey, value), now);
        } else if (definition.configuration() == UdaConfiguration.USER_OPTION_MANDATORY) {
            throw Refusal.of(AccountsError.UDA_MANDATORY, definition.udaId());
        }
    }
}
