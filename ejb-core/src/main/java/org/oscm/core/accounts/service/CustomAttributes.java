package org.oscm.core.accounts.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.accounts.UdaDefinitionView;
import org.oscm.core.accounts.usecase.attributes.DefineUdas;
import org.oscm.core.accounts.usecase.attributes.FindUdas;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.Refusal;

/** The custom attributes that the caller's organization defines, with what the published API has no word for. */
@Stateless
@RolesAllowed("SERVICE_MANAGER")
public class CustomAttributes {

    @Inject
    private DefineUdas defineUdas;

    @Inject
    private FindUdas findUdas;

    @Inject
    private CurrentCaller caller;

    /** Ordered by target and id. */
    public List<UdaDefinitionView> all() {
        return findUdas.definitions(caller.get().organizationKey());
    }

    /** @throws Refusal if the caller's organization has none of this key */
    public UdaDefinitionView get(long key) {
        return all().stream()
                .filter(definition -> definition.key() == key)
                .findAny()
                .orElseThrow(() -> Refusal.of(AccountsError.UDA_DEFINITION_NOT_FOUND, key));
    }

    /** As {@link DefineUdas#define}, for one that is new or changed. */
    public UdaDefinitionView save(UdaDefinitionView wanted) {
        defineUdas.define(List.of(wanted), List.of());
        return all().stream()
                .filter(definition -> definition.target() == wanted.target()
                        && definition.udaId().equals(wanted.udaId().strip()))
                .findAny()
                .orElseThrow(() -> Refusal.of(AccountsError.UDA_DEFINITION_NOT_FOUND, wanted.key()));
    }

    /** Takes it away with all its values. @throws Refusal if the caller's organization has none of this key */
    public void delete(long key) {
        defineUdas.define(List.of(), List.of(get(key)));
    }
}
