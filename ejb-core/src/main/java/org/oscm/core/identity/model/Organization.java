package org.oscm.core.identity.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.OrganizationChanged;
import org.oscm.core.identity.OrganizationData;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.kernel.WrongValues;
import org.oscm.core.storage.VersionedRow;

/** A legal person or department in the business: operator, provider, seller, customer, or several of these at once. */
@Entity
@Table(name = "organization")
public class Organization extends VersionedRow {

    private String organizationId;
    private String name;
    private String address;
    private String email;
    private String phone;
    private String url;
    private String description;
    private String locale;
    private String country;
    private int cutOffDay = 1;
    private Instant registeredAt;
    private Instant deregisteredAt;
    private String supportEmail;
    private boolean hasLogo;
    private String distinguishedName;
    private String distinguishedNameCanonical;

    @ElementCollection
    @CollectionTable(name = "organization_role", joinColumns = @JoinColumn(name = "organizationKey"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<OrganizationRole> roles = new HashSet<>();

    protected Organization() {}

    /** Every organization is a customer as well. */
    public Organization(String organizationId, Set<OrganizationRole> roles, Instant registeredAt) {
        this.organizationId = Check.id("organizationId", organizationId);
        this.registeredAt = registeredAt;
        this.roles.add(OrganizationRole.CUSTOMER);
        roles.forEach(this::grant);
    }

    /** Changes what the organization says about itself; sellers must say more than customers. */
    public void describe(OrganizationData data) {
        WrongValues wrong = new WrongValues();
        wrong.check(() -> Check.length("name", said("name", data.name()), Check.NAME));
        wrong.check(() -> Check.length("address", said("address", data.address()), Check.DESCRIPTION));
        wrong.check(() -> Check.email("email", said("email", data.email())));
        wrong.check(() -> Check.length("phone", said("phone", data.phone()), Check.NAME));
        wrong.check(() -> Check.url("url", said("url", data.url())));
        wrong.check(() -> Check.length("description", data.description(), Check.DESCRIPTION));
        wrong.check(() -> Check.locale("locale", data.locale()));
        wrong.check(() -> Check.country("country", data.country()));
        wrong.refuse();
        name = data.name();
        address = data.address();
        email = data.email();
        phone = data.phone();
        url = data.url();
        description = data.description();
        locale = data.locale();
        country = data.country();
    }

    /** Of a seller that must be there. */
    private String said(String member, String value) {
        return isSeller() ? Check.required(member, value) : value;
    }

    /** @throws Refusal if what the organization says about itself is not enough for its roles */
    public void mustSayEnough() {
        describe(new OrganizationData(name, address, email, phone, url, description, locale, country));
    }

    /** Says how the certificate is called with which its programs sign in; null for none. */
    public void certifyAs(DistinguishedName certificate) {
        distinguishedName = certificate == null ? null : certificate.shown();
        distinguishedNameCanonical = certificate == null ? null : certificate.canonical();
    }

    /** Who helps its customers; null if the organization itself does. */
    public void helpsAt(String newSupportEmail) {
        supportEmail = Check.email("supportEmail", newSupportEmail);
    }

    public void showsLogo() {
        hasLogo = true;
    }

    /** It has left the platform; bills and history still name it. */
    public void deregister(Instant at) {
        deregisteredAt = at;
    }

    /** @throws Refusal if the role excludes one the organization has */
    public void grant(OrganizationRole role) {
        Set<OrganizationRole> wanted = new HashSet<>(roles);
        wanted.add(role);
        if (sellerRolesIn(wanted) > 1
                || wanted.contains(OrganizationRole.TECHNOLOGY_PROVIDER)
                        && (wanted.contains(OrganizationRole.BROKER) || wanted.contains(OrganizationRole.RESELLER))) {
            throw Refusal.of(IdentityError.ORGANIZATION_ROLES_INCOMPATIBLE, wanted);
        }
        roles.add(role);
    }

    /** Whether it is supplier, broker or reseller. */
    public boolean isSeller() {
        return sellerRolesIn(roles) > 0;
    }

    private static long sellerRolesIn(Set<OrganizationRole> roles) {
        return roles.stream()
                .filter(r -> r == OrganizationRole.SUPPLIER
                        || r == OrganizationRole.BROKER
                        || r == OrganizationRole.RESELLER)
                .count();
    }

    public String organizationId() {
        return organizationId;
    }

    public boolean actsAs(OrganizationRole role) {
        return roles.contains(role);
    }

    public OrganizationView view() {
        return new OrganizationView(
                key(),
                version(),
                organizationId,
                name,
                address,
                email,
                phone,
                url,
                description,
                Locale.forLanguageTag(locale),
                country,
                cutOffDay,
                Set.copyOf(roles),
                supportEmail,
                hasLogo,
                deregisteredAt,
                distinguishedName);
    }

    public OrganizationChanged fact() {
        return new OrganizationChanged(organizationId, name, address, email, country, cutOffDay, Set.copyOf(roles));
    }
}
