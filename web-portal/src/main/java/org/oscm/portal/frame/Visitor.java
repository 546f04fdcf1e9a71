package org.oscm.portal.frame;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.oscm.core.identity.service.IdentityServiceBean;
import org.oscm.core.kernel.UserRole;
import org.oscm.types.enumtypes.UserAccountStatus;
import org.oscm.vo.VOUserDetails;

/** Who asks for this page. Read anew for every request, so that a changed role or name shows at once. */
@Named
@RequestScoped
public class Visitor {
    @EJB
    IdentityServiceBean identity;

    private final HttpServletRequest request;
    private VOUserDetails details;

    @Inject
    public Visitor(HttpServletRequest request) {
        this.request = request;
    }

    /** For the proxy of the container only. */
    protected Visitor() {
        this(null);
    }

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    public boolean has(UserRole role) {
        return isSignedIn() && request.isUserInRole(role.name());
    }

    /** Whether the visitor offers services, his own or those of others. */
    public boolean sells() {
        return Stream.of(UserRole.SERVICE_MANAGER, UserRole.RESELLER_MANAGER, UserRole.BROKER_MANAGER)
                .anyMatch(this::has);
    }

    /** The name as people write it in the visitor's language, else the user id. */
    public String getName() {
        return PersonName.of(details(), getLocale());
    }

    public String getInitials() {
        return PersonName.initials(details());
    }

    public String getUserId() {
        return details().getUserId();
    }

    /** The number that every sign-in takes as well as the user id. */
    public long getUserKey() {
        return details().getKey();
    }

    public String getEmail() {
        return details().getEMail();
    }

    /** The id of the organization. */
    public String getOrganization() {
        return details().getOrganizationId();
    }

    /** The language of the account as stored there; null for a visitor who is not signed in. */
    public String getLocale() {
        return isSignedIn() ? details().getLocale() : null;
    }

    /** True while the account waits for its user's own password; until then the portal shows nothing else. */
    public boolean isPasswordToBeChanged() {
        return isSignedIn() && details().getStatus() == UserAccountStatus.PASSWORD_MUST_BE_CHANGED;
    }

    /** What the visitor is, in the order of the published list; empty for a plain user. */
    public List<UserRole> getRoles() {
        return Stream.of(UserRole.values()).filter(this::has).toList();
    }

    private VOUserDetails details() {
        if (details == null) {
            details = identity.getCurrentUserDetails();
        }
        return details;
    }
}
