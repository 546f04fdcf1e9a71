package org.oscm.core.catalog.model;

/** The localized texts of a marketable service. */
public enum ServiceTextKind {
    NAME("name"),
    SHORT_DESCRIPTION("shortDescription"),
    DESCRIPTION("description");

    private final String member;

    ServiceTextKind(String member) {
        this.member = member;
    }

    /** How the API names it. */
    String member() {
        return member;
    }
}
