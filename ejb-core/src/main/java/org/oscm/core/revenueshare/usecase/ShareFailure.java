package org.oscm.core.revenueshare.usecase;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.revenueshare.ShareType;

/**
 * That revenue could not be shared, as operators read it; the log tells more.
 *
 * @param who whose share is missing; null for everybody's
 * @param why in English, as the platform's faults are told
 * @param logId under which the log tells more
 */
record ShareFailure(String who, String why, String logId) {

    private static final Logger LOG = System.getLogger(ShareFailure.class.getName());

    /** Nobody's share could be computed. */
    static ShareFailure ofMonth(RuntimeException fault) {
        return logged(null, fault);
    }

    static ShareFailure of(ShareType type, OrganizationView organization, RuntimeException fault) {
        return logged(type + " " + organization.organizationId() + " (" + organization.name() + ")", fault);
    }

    private static ShareFailure logged(String who, RuntimeException fault) {
        String id = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, "Revenue could not be shared with " + (who == null ? "anybody" : who) + ": " + id, fault);
        return new ShareFailure(who, String.valueOf(fault.getMessage()), id);
    }

    /** One line of a mail. */
    String line() {
        return (who == null ? "*" : who) + ": " + why + " [" + logId + "]";
    }
}
