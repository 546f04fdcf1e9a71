package org.oscm.core.accounts.usecase.attributes;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.oscm.core.accounts.UdaDefinitionView;
import org.oscm.core.accounts.UdaTarget;
import org.oscm.core.accounts.UdaView;
import org.oscm.core.accounts.model.Uda;
import org.oscm.core.accounts.model.UdaDefinition;
import org.oscm.core.accounts.repository.Udas;

/** Looks custom attributes and their values up. */
@Dependent
public class FindUdas {

    private final Udas udas;
    private final UdaAccess access;

    @Inject
    FindUdas(Udas udas, UdaAccess access) {
        this.udas = udas;
        this.access = access;
    }

    /** Ordered by target and id. */
    public List<UdaDefinitionView> definitions(long supplierKey) {
        return udas.definitions(supplierKey).stream().map(UdaDefinition::view).toList();
    }

    /** Those that customers see, ordered by target and id. */
    public List<UdaDefinitionView> definitionsForCustomers(long supplierKey) {
        return definitions(supplierKey).stream()
                .filter(definition -> definition.configuration().isForCustomers())
                .toList();
    }

    /** Ordered by id. @throws Refusal if the target has nothing to do with the supplier */
    public List<UdaView> toSupplier(long supplierKey, UdaTarget target, long targetKey) {
        access.asSupplier(supplierKey, target, targetKey);
        return udas.at(target, targetKey, supplierKey).stream().map(Uda::view).toList();
    }

    /** Ordered by id. @throws Refusal if the target is not the customer's, or has nothing to do with the supplier */
    public List<UdaView> toCustomer(long customerKey, long supplierKey, UdaTarget target, long targetKey) {
        access.asCustomer(customerKey, supplierKey, target, targetKey);
        return udas.at(target, targetKey, supplierKey).stream()
                .map(Uda::view)
                .filter(uda -> uda.definition().configuration().isForCustomers())
                .toList();
    }
}
