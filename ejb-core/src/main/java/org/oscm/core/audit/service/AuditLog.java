package org.oscm.core.audit.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.oscm.core.audit.AuditEntryView;
import org.oscm.core.audit.AuditQuery;
import org.oscm.core.audit.ChainReport;
import org.oscm.core.audit.usecase.ReadAuditLog;

/** The audit log, for the operator. */
@Stateless
@RolesAllowed("PLATFORM_OPERATOR")
public class AuditLog {

    @Inject
    private ReadAuditLog readAuditLog;

    /** As {@link ReadAuditLog#find}. */
    public List<AuditEntryView> entries(AuditQuery query) {
        return readAuditLog.find(query);
    }

    /** As {@link ReadAuditLog#verify}. */
    public ChainReport verify() {
        return readAuditLog.verify();
    }
}
