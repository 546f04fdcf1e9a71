package org.oscm.core.catalog.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.stream.StreamSupport;
import org.oscm.core.catalog.CatalogError;
import org.oscm.core.catalog.PartKind;
import org.oscm.core.catalog.TechnicalPartUse;
import org.oscm.core.catalog.TechnicalServiceDefinition;
import org.oscm.core.catalog.model.ChangedParts;
import org.oscm.core.catalog.model.PartName;
import org.oscm.core.kernel.Refusal;

/** Lets a new definition take nothing away that somebody depends on. */
@Dependent
public class PartsInUse {

    private final Iterable<TechnicalPartUse> users;

    @Inject
    public PartsInUse(@Any Instance<TechnicalPartUse> users) {
        this((Iterable<TechnicalPartUse>) users);
    }

    /** Asks those given instead of all there are. */
    public PartsInUse(Iterable<TechnicalPartUse> users) {
        this.users = users;
    }

    /** @throws Refusal if a part that is used would go, or change in a way its users do not expect */
    public void protect(
            long technicalServiceKey, TechnicalServiceDefinition present, TechnicalServiceDefinition wanted) {
        for (PartName part : ChangedParts.between(present, wanted)) {
            if (isUsed(technicalServiceKey, part.kind(), part.path())) {
                throw Refusal.of(CatalogError.PART_IN_USE, part.kind(), part.path(), present.id());
            }
        }
    }

    private boolean isUsed(long technicalServiceKey, PartKind kind, String path) {
        return StreamSupport.stream(users.spliterator(), false)
                .anyMatch(user -> user.uses(technicalServiceKey, kind, path));
    }
}
