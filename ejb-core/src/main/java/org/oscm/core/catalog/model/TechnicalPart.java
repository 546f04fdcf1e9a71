package org.oscm.core.catalog.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.oscm.core.catalog.PartKind;

/** The key of a declared part of a technical service; it stays the same as long as the part is declared. */
@Entity
@Table(name = "technical_part")
public class TechnicalPart {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "keys")
    @SequenceGenerator(name = "keys", sequenceName = "keys", allocationSize = 50)
    private long tkey;

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

    long key() {
        return tkey;
    }

    PartName name() {
        return new PartName(kind, path);
    }
}
