package org.oscm.core.revenueshare.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.oscm.core.kernel.Period;
import org.oscm.core.revenueshare.ShareType;
import org.oscm.core.revenueshare.engine.xml.RevenueShareFileXml;

/** What an organization gets of one month's revenue. It never changes. */
@Entity
@Table(name = "revenue_share")
public class RevenueShare {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "keys")
    @SequenceGenerator(name = "keys", sequenceName = "keys", allocationSize = 50)
    private long tkey;

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
