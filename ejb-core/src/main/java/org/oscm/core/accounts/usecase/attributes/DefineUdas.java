package org.oscm.core.accounts.usecase.attributes;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.accounts.UdaDefinitionView;
import org.oscm.core.accounts.model.UdaDefinition;
import org.oscm.core.accounts.repository.Udas;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.kernel.Refusal;

/** A supplier says which custom attributes there are; with a definition its values go. */
@Dependent
public class DefineUdas {

    private final Udas udas;
    private final StoreUda storeUda;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    DefineUdas(Udas udas, StoreUda storeUda, CurrentCaller caller, Clock clock) {
        this.udas = udas;
        this.storeUda = storeUda;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Deletes first, so that an id can be used anew.
     *
     * @throws Refusal if the caller's organization is no supplier, a definition is not valid, not his, not there or
     *     changed since it was read, or an id is taken
     */
    public void define(List<UdaDefinitionView> saved, List<UdaDefinitionView> deleted) {
        if (!caller.get().actsAs(OrganizationRole.SUPPLIER)) {
            throw Refusal.of(AccountsError.UDA_WITHOUT_SUPPLIER, caller.get().organizationId());
        }
        deleted.forEach(this::delete);
        saved.forEach(this::save);
    }

    private void save(UdaDefinitionView wanted) {
        long supplier = caller.get().organizationKey();
        UdaDefinition definition = wanted.key() == 0 ? new UdaDefinition(supplier, wanted) : changed(wanted);
        udas.definition(supplier, definition.udaId(), definition.target())
                .filter(other -> other.key() != wanted.key())
                .ifPresent(other -> {
                    throw Refusal.of(AccountsError.UDA_DEFINITION_TAKEN, other.udaId());
                });
        if (wanted.key() == 0) {
            udas.add(definition);
        }
    }

    private UdaDefinition changed(UdaDefinitionView wanted) {
        UdaDefinition definition = own(wanted.key());
        String before = definition.udaId();
        definition.change(wanted);
        if (!before.equals(definition.udaId())) {
            Instant now = clock.instant();
            udas.of(definition).forEach(uda -> storeUda.record(uda, uda.fact(), now));
        }
        return definition;
    }

    private void delete(UdaDefinitionView unwanted) {
        UdaDefinition definition = own(unwanted.key());
        definition.expect(unwanted.version());
        Instant now = clock.instant();
        udas.of(definition).forEach(uda -> storeUda.remove(uda, now));
        udas.remove(definition);
    }

    private UdaDefinition own(long key) {
        UdaDefinition definition = udas.definition(key);
        if (definition.supplierKey() != caller.get().organizationKey()) {
            throw Refusal.of(AccountsError.UDA_NOT_YOURS);
        }
        return definition;
    }
}
