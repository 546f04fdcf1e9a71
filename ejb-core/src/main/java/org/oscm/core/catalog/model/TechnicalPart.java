package org.oscm.core.catalog.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.oscm.core.catalog.PartKind;
import org.oscm.core.storage.KeyedRow;

/** The key of a declared part of a technical service; it stays the same as long as the part is declared. */
@Entity
@Table(name = "technical_part")
public class TechnicalPart extends KeyedRow {

    @ManyToOne
    @JoinColumn(name = "serviceKey")
    private TechnicalService service;

    @Enumerated(EnumType.STRING)
    private PartKind kind;

    private String path;

    protected TechnicalPart() {}

    TechnicalPart(TechnicalService service, PartName name) {
        this.service = service;
        this.kind = name.kind();
        this.path = name.path();
    }

    PartName name() {
        return new PartName(kind, path);
    }
}
