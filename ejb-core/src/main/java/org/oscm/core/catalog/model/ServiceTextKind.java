package org.oscm.core.catalog.model;

/** The localized texts of a marketable service. */
public enum ServiceTextKind {
    NAME,
    SHORT_DESCRIPTION,
    DESCRIPTION
}
