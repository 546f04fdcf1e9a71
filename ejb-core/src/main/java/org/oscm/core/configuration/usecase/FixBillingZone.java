package org.oscm.core.configuration.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Optional;
import org.oscm.core.configuration.Installation;
import org.oscm.core.configuration.repository.StoredSettings;
import org.oscm.core.storage.StartupRefused;

/** Stores the billing time zone at the first start and refuses another one later: bills already made would not fit. */
@Dependent
public class FixBillingZone {

    static final String SETTING = "billing.zone";

    private final StoredSettings settings;

    @Inject
    public FixBillingZone(StoredSettings settings) {
        this.settings = settings;
    }

    protected FixBillingZone() {
        this(null);
    }

    /** @throws StartupRefused if another zone is asked for than the stored one */
    @Transactional
    public void fix() {
        Optional<ZoneId> asked = Installation.zone();
        Optional<ZoneId> stored = settings.find(SETTING).map(ZoneId::of);
        if (stored.isEmpty()) {
            settings.put(SETTING, asked.orElse(ZoneId.systemDefault()).getId());
        } else if (asked.isPresent() && !asked.equals(stored)) {
            throw new StartupRefused("This installation bills in the time zone "
                    + stored.get() + " since its first start; it cannot change to " + asked.get()
                    + ". Start without -Doscm.zone or with -Doscm.zone=" + stored.get() + ".");
        }
    }
}
