package org.oscm.portal.identity;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.oscm.core.accounts.Registration;
import org.oscm.core.accounts.service.SelfRegistration;
import org.oscm.core.identity.OrganizationData;
import org.oscm.core.identity.UserData;
import org.oscm.core.kernel.ErrorTexts;
import org.oscm.core.kernel.Refusal;
import org.oscm.portal.frame.FieldProblem;
import org.oscm.portal.frame.Languages;

/** Registering one's own organization as a customer. What comes of it stands in the mail alone. */
@Named
@RequestScoped
public class RegisterPage {
    /** The fields that the core may find fault with, by what it calls them. */
    private static final Map<String, String> FIELDS = Map.of("password", "fresh", "userId", "user", "email", "email");

    private static final String GIVEN = "given";
    private static final String FAMILY = "family";

    @EJB
    SelfRegistration selfRegistration;

    @Inject
    FacesContext faces;

    @Inject
    Languages languages;

    @Inject
    PasswordHelp help;

    private final Map<String, String> names = new HashMap<>();
    private Map<String, String> asked;
    private String company;
    private String country;
    private String email;
    private String user;
    private String fresh;
    private String problem;

    @PostConstruct
    void comeFrom() {
        asked = faces.getExternalContext().getRequestParameterMap();
    }

    /** Says that a mail is on its way, or what is wrong. */
    public void register() throws IOException {
        try {
            selfRegistration.register(registration());
            ExternalContext outside = faces.getExternalContext();
            outside.redirect(outside.getRequestContextPath() + "/public/register.xhtml?sent=1");
        } catch (Refusal refusal) {
            show(refusal);
        }
    }

    private Registration registration() {
        String language = languages.getLocale().getLanguage();
        return new Registration(
                new OrganizationData(company, null, email, null, null, null, language, country),
                new UserData(
                        user, email, language, null, names.get(GIVEN), names.get(FAMILY), null, null, null, Set.of()),
                fresh,
                number(getService()),
                getMarketplace(),
                getSeller());
    }

    private void show(Refusal refusal) {
        String field = refusal.member() == null ? null : FIELDS.get(refusal.member());
        if (field == null) {
            problem = ErrorTexts.of(refusal, languages.getLocale());
        } else if (field.equals("fresh")) {
            FieldProblem.show(faces, field, help.length(refusal));
        } else {
            FieldProblem.show(faces, field, languages.texts().of("register." + field + ".wrong"));
        }
    }

    private static Long number(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    /** Whether the operator lets people register themselves. */
    public boolean isOpen() {
        return selfRegistration.isOpen();
    }

    public boolean isSent() {
        return asked.containsKey("sent");
    }

    /** What stands in the way of the registration as a whole; null for nothing. */
    public String getProblem() {
        return problem;
    }

    /** All countries in the visitor's language, ordered by name. */
    public List<Country> getCountries() {
        Locale language = languages.getLocale();
        Collator order = Collator.getInstance(language);
        return Stream.of(Locale.getISOCountries())
                .map(code -> new Country(code, new Locale("", code).getDisplayCountry(language)))
                .sorted(Comparator.comparing(Country::name, order))
                .toList();
    }

    /** The marketplace where the visitor registers; null for none. */
    public String getMarketplace() {
        return asked.get("mId");
    }

    /** The key of the service that made him come; null for none. */
    public String getService() {
        return asked.get("service");
    }

    /** The id of the seller whose customer he becomes; null for nobody's. */
    public String getSeller() {
        return asked.get("seller");
    }

    public String getCompany() {
        return company;
    }

    public void setCompany(String company) {
        this.company = company;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    /** The parts of a person's name, in the order in which people write them. */
    public List<String> getNameOrder() {
        return languages.getLocale().equals(Locale.JAPANESE) ? List.of(FAMILY, GIVEN) : List.of(GIVEN, FAMILY);
    }

    /** The visitor's name by its parts. */
    public Map<String, String> getNames() {
        return names;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getUser() {
        return user;
    }

    public void setUser(String user) {
        this.user = user;
    }

    /** Never the password: it is not sent back. */
    public String getFresh() {
        return null;
    }

    public void setFresh(String fresh) {
        this.fresh = fresh;
    }

    /** @param code ISO 3166, two letters */
    public record Country(String code, String name) {}
}
