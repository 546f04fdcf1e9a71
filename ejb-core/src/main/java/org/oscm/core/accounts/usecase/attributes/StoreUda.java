package org.oscm.core.accounts.usecase.attributes;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.accounts.UdaChanged;
import org.oscm.core.accounts.UdaConfiguration;
import org.oscm.core.accounts.UdaData;
import org.oscm.core.accounts.model.Uda;
import org.oscm.core.accounts.model.UdaDefinition;
import org.oscm.core.accounts.repository.Udas;
import org.oscm.core.history.usecase.RecordFact;
import org.oscm.core.kernel.Refusal;

/** Stores the value of a custom attribute, or takes it away, with its fact. Who may is decided before. */
@Dependent
class StoreUda {

    private final Udas udas;
    private final RecordFact recordFact;

    @Inject
    StoreUda(Udas udas, RecordFact recordFact) {
        this.udas = udas;
        this.recordFact = recordFact;
    }

    static boolean isEmpty(String value) {
        return value == null || value.isBlank();
    }

    /** @throws Refusal if a mandatory value is empty, or a value is too long or was changed since it was read */
    void store(UdaDefinition definition, long targetKey, UdaData wanted, Instant now) {
        boolean empty = isEmpty(wanted.value());
        if (empty && definition.configuration() == UdaConfiguration.USER_OPTION_MANDATORY) {
            throw Refusal.of(AccountsError.UDA_MANDATORY, definition.udaId());
        }
        Optional<Uda> present = udas.find(definition, targetKey);
        present.ifPresent(uda -> uda.expect(wanted.key(), wanted.version()));
        if (present.isEmpty() && wanted.key() != 0) {
            throw Refusal.of(AccountsError.UDA_CHANGED, definition.udaId());
        }
        if (empty) {
            present.ifPresent(uda -> remove(uda, now));
        } else {
            Uda uda = present.orElseGet(() -> new Uda(definition, targetKey, wanted.value()));
            uda.change(wanted.value());
            udas.save(uda);
            record(uda, uda.fact(), now);
        }
    }

    void remove(Uda uda, Instant now) {
        record(uda, uda.removal(), now);
        udas.remove(uda);
    }

    void record(Uda uda, Optional<UdaChanged> fact, Instant now) {
        fact.ifPresent(changed -> recordFact.record(now, uda.key(), uda.ownerKey(), changed));
    }
}
