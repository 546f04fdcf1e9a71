package org.oscm.core.revenueshare.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.oscm.core.kernel.Period;
import org.oscm.core.revenueshare.ShareType;
import org.oscm.core.revenueshare.engine.xml.RevenueShareFileXml;
import org.oscm.core.storage.KeyedRow;
import org.oscm.core.storage.NotAudited;

/** What an organization gets of one month's revenue. It never changes. */
@Entity
@NotAudited
@Table(name = "revenue_share")
public class RevenueShare extends KeyedRow {

    private long organizationKey;

    @Enumerated(EnumType.STRING)
    private ShareType type;

    private Instant monthStart;
    private Instant monthEnd;
    private Instant createdAt;

    @Lob
    private String document;

    protected RevenueShare() {}

    /** @param document the result element of the published revenue share data */
    public RevenueShare(long organizationKey, ShareType type, Period month, Instant createdAt, String document) {
        this.organizationKey = organizationKey;
        this.type = type;
        this.monthStart = month.start();
        this.monthEnd = month.end();
        this.createdAt = createdAt;
        this.document = document;
    }

    public RevenueShareFileXml.Result asPartOfFile() {
        return new RevenueShareFileXml.Result(monthEnd, organizationKey, document);
    }
}
