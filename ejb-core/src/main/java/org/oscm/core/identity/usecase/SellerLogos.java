package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.LogoData;
import org.oscm.core.identity.model.Logo;
import org.oscm.core.identity.model.Organization;
import org.oscm.core.identity.repository.Logos;
import org.oscm.core.identity.repository.Organizations;
import org.oscm.core.kernel.Refusal;

/** Keeps and shows the logos of sellers. */
@Dependent
public class SellerLogos {

    private final Organizations organizations;
    private final Logos logos;

    @Inject
    public SellerLogos(Organizations organizations, Logos logos) {
        this.organizations = organizations;
        this.logos = logos;
    }

    /** @throws Refusal if the organization sells nothing, or the file is no usable picture */
    public void put(long organizationKey, byte... file) {
        Organization organization = organizations.get(organizationKey);
        if (!organization.isSeller()) {
            throw Refusal.of(IdentityError.LOGO_WITHOUT_SELLER, organization.organizationId());
        }
        Logo logo = logos.find(organizationKey).orElseGet(() -> new Logo(organizationKey));
        logo.show(file);
        logos.save(logo);
        organization.showsLogo();
    }

    /** Empty if there is none, or no such organization. */
    public Optional<LogoData> get(long organizationKey) {
        return logos.find(organizationKey).map(Logo::data);
    }
}
