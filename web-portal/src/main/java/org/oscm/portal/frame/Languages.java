package org.oscm.portal.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.oscm.portal.text.Texts;

/**
 * The language of this answer: what the visitor chose here, else what the account says, else what the browser asks for, else
 * English.
 */
@Named
@RequestScoped
public class Languages {
    /** The cookie that remembers the choice; it needs no session. */
    static final String COOKIE = "__Host-oscm-language";

    /** The languages with texts, the first one for everybody else. */
    static final List<Locale> OFFERED = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.JAPANESE);

    private final HttpServletRequest request;
    private final Visitor visitor;
    private Locale locale;

    @Inject
    public Languages(HttpServletRequest request, Visitor visitor) {
        this.request = request;
        this.visitor = visitor;
    }

    /** For the proxy of the container only. */
    protected Languages() {
        this(null, null);
    }

    public Locale getLocale() {
        if (locale == null) {
            locale = Stream.of(chosen(), account(), browser())
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse(OFFERED.get(0));
        }
        return locale;
    }

    /** The language as BCP 47 code, for the {@code lang} attribute. */
    public String getCode() {
        return getLocale().toLanguageTag();
    }

    public Texts texts() {
        return new Texts(getLocale());
    }

    /** The address of this page with its query, to come back to. */
    public String getHere() {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + '?' + query;
    }

    public List<Offer> getOffered() {
        return OFFERED.stream()
                .map(each -> new Offer(each.toLanguageTag(), each.getDisplayLanguage(each), each.equals(getLocale())))
                .toList();
    }

    /** A language with texts for a code such as {@code de} or {@code de-AT}; empty if there is none. */
    static Optional<Locale> offered(String code) {
        if (code == null || code.isBlank()) {
            return Optional.empty();
        }
        String language = Locale.forLanguageTag(code.replace('_', '-')).getLanguage();
        return OFFERED.stream()
                .filter(each -> each.getLanguage().equals(language))
                .findFirst();
    }

    private Optional<Locale> chosen() {
        return LastingCookie.value(request.getCookies(), COOKIE).flatMap(Languages::offered);
    }

    private Optional<Locale> account() {
        return offered(visitor.getLocale());
    }

    private Optional<Locale> browser() {
        return request.getHeader("Accept-Language") == null
                ? Optional.empty()
                : Collections.list(request.getLocales()).stream()
                        .flatMap(wish -> offered(wish.toLanguageTag()).stream())
                        .findFirst();
    }

    /** A line of the language switch. */
    public record Offer(String code, String name, boolean current) {}
}
