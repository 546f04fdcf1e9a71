package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.OrganizationData;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.UserData;
import org.oscm.core.identity.UserReference;
import org.oscm.core.kernel.Caller;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.PlatformError;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.notifications.MailTemplate;

/**
 * Changes what the caller says about himself, and as administrator what his organization says about itself, all at once or
 * not at all.
 */
@Dependent
public class UpdateAccount {

    private final ChangeOrganization changeOrganization;
    private final SellerLogos logos;
    private final OwnUsers ownUsers;
    private final UpdateUser updateUser;
    private final FindParties parties;
    private final PortalEntrance entrance;
    private final MailAdministrators mailAdministrators;
    private final CurrentCaller caller;

    @Inject
    public UpdateAccount(
            ChangeOrganization changeOrganization,
            SellerLogos logos,
            OwnUsers ownUsers,
            UpdateUser updateUser,
            FindParties parties,
            PortalEntrance entrance,
            MailAdministrators mailAdministrators,
            CurrentCaller caller) {
        this.changeOrganization = changeOrganization;
        this.logos = logos;
        this.ownUsers = ownUsers;
        this.updateUser = updateUser;
        this.parties = parties;
        this.entrance = entrance;
        this.mailAdministrators = mailAdministrators;
        this.caller = caller;
    }

    /**
     * What an organization is to be like.
     *
     * @param readVersion that of the state which the caller has seen
     * @param supportEmail who helps its customers; null for nobody but itself
     * @param distinguishedName of the certificate of its programs; null leaves it, empty takes it away
     */
    public record Profile(
            long organizationKey,
            int readVersion,
            OrganizationData data,
            String supportEmail,
            String distinguishedName) {}

    /** What a user is to be like. */
    public record Person(UserReference reference, UserData data) {}

    /**
     * @param organization null leaves it as it is
     * @param user null leaves him as he is
     * @param marketplaceId the marketplace that mails refer to; null for none
     * @param logo the file; null leaves the old one
     * @throws Refusal if it is not the caller's to change, was changed meanwhile, or a value is not valid or taken
     */
    public void update(Profile organization, Person user, String marketplaceId, byte... logo) {
        String address = entrance.of(marketplaceId);
        if (organization != null || logo != null) {
            updateOrganization(organization, address, logo);
        }
        if (user != null) {
            if (!ownUsers.isCaller(ownUsers.get(user.reference()))) {
                throw Refusal.of(IdentityError.ONLY_YOUR_ACCOUNT);
            }
            updateUser.update(user.reference(), user.data());
        }
    }

    private void updateOrganization(Profile organization, String address, byte... logo) {
        Caller who = caller.get();
        if (!who.has(UserRole.ORGANIZATION_ADMIN)) {
            throw Refusal.of(PlatformError.ROLE_MISSING, "updateAccountInformation");
        }
        OrganizationView before = parties.organization(who.organizationKey());
        if (organization != null) {
            describe(organization, who);
        }
        if (logo != null) {
            logos.put(who.organizationKey(), logo);
        }
        if (logo != null || !parties.organization(who.organizationKey()).equals(before)) {
            mailAdministrators.write(
                    who.organizationKey(),
                    MailTemplate.ORGANIZATION_UPDATED,
                    who.organizationId(),
                    who.userId(),
                    address);
        }
    }

    private void describe(Profile organization, Caller who) {
        if (organization.organizationKey() != who.organizationKey()) {
            throw Refusal.of(IdentityError.NOT_YOUR_ORGANIZATION);
        }
        changeOrganization.describe(who.organizationKey(), organization.readVersion(), organization.data());
        changeOrganization.helpsAt(who.organizationKey(), organization.supportEmail());
        if (organization.distinguishedName() != null) {
            changeOrganization.certifyAs(who.organizationKey(), organization.distinguishedName());
        }
    }
}
