package org.oscm.core.accounts.usecase.attributes;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.accounts.UdaData;
import org.oscm.core.accounts.model.UdaDefinition;
import org.oscm.core.accounts.repository.Udas;
import org.oscm.core.kernel.Caller;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.kernel.UserRole;

/** Suppliers fill in all their custom attributes, customers those they are offered. */
@Dependent
public class FillInUdas {

    private final Udas udas;
    private final UdaAccess access;
    private final StoreUda storeUda;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    FillInUdas(Udas udas, UdaAccess access, StoreUda storeUda, CurrentCaller caller, Clock clock) {
        this.udas = udas;
        this.access = access;
        this.storeUda = storeUda;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @throws Refusal if an attribute or its target is not there or not the caller's to fill in, a mandatory one is left
     *     empty, or a value is too long or was changed since it was read
     */
    public void fillIn(List<UdaData> values) {
        Instant now = clock.instant();
        values.forEach(value -> fillIn(value, now));
    }

    private void fillIn(UdaData wanted, Instant now) {
        UdaDefinition definition = udas.definition(wanted.definitionKey());
        check(definition, wanted.targetKey());
        storeUda.store(definition, wanted.targetKey(), wanted, now);
    }

    private void check(UdaDefinition definition, long targetKey) {
        Caller who = caller.get();
        boolean supplier = definition.supplierKey() == who.organizationKey();
        boolean entitled = supplier
                ? who.has(UserRole.SERVICE_MANAGER)
                : who.has(UserRole.ORGANIZATION_ADMIN)
                        && definition.configuration().isForCustomers();
        if (!entitled) {
            throw Refusal.of(AccountsError.UDA_NOT_YOURS);
        }
        if (supplier) {
            access.asSupplier(who.organizationKey(), definition.target(), targetKey);
        } else {
            access.asCustomer(who.organizationKey(), definition.supplierKey(), definition.target(), targetKey);
        }
    }
}
