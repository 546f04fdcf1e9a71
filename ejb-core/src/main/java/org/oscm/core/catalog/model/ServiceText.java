package org.oscm.core.catalog.model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** One text of a service in one language. */
@Embeddable
public class ServiceText {

    @Enumerated(EnumType.STRING)
    private ServiceTextKind kind;

    private String locale;
    private String content;

    protected ServiceText() {}

    ServiceText(ServiceTextKind kind, String locale, String content) {
        this.kind = kind;
        this.locale = locale;
        this.content = content;
    }

    ServiceTextKind kind() {
        return kind;
    }

    String locale() {
        return locale;
    }

    String content() {
        return content;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ServiceText text
                && kind == text.kind
                && Objects.equals(locale, text.locale)
                && Objects.equals(content, text.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, locale, content);
    }
}
