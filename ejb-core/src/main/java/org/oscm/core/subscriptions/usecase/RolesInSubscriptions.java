package org.oscm.core.subscriptions.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.catalog.PartKind;
import org.oscm.core.catalog.TechnicalPartUse;
import org.oscm.core.subscriptions.repository.UsageLicenses;

/** Tells the catalog which roles of an application users have. */
@Dependent
public class RolesInSubscriptions implements TechnicalPartUse {

    private final UsageLicenses licenses;

    @Inject
    public RolesInSubscriptions(UsageLicenses licenses) {
        this.licenses = licenses;
    }

    @Override
    public boolean uses(long technicalServiceKey, PartKind kind, String path) {
        return kind == PartKind.ROLE && licenses.isPlayed(technicalServiceKey, path);
    }
}
