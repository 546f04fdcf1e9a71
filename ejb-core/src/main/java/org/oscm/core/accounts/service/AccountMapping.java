package org.oscm.core.accounts.service;

import java.util.List;
import java.util.Locale;
import org.mapstruct.Context;
import org.mapstruct.InheritConfiguration;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants.ComponentModel;
import org.mapstruct.ReportingPolicy;
import org.oscm.core.accounts.BillingContactData;
import org.oscm.core.accounts.BillingContactView;
import org.oscm.core.accounts.PaymentTypeNames;
import org.oscm.core.accounts.PaymentTypeView;
import org.oscm.core.accounts.PaymentView;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.LogoData;
import org.oscm.core.identity.OrganizationData;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.UserData;
import org.oscm.core.identity.UserReference;
import org.oscm.core.identity.usecase.UpdateAccount;
import org.oscm.core.kernel.Refusal;
import org.oscm.types.enumtypes.ImageType;
import org.oscm.vo.VOBillingContact;
import org.oscm.vo.VOImageResource;
import org.oscm.vo.VOOrganization;
import org.oscm.vo.VOPaymentInfo;
import org.oscm.vo.VOPaymentType;
import org.oscm.vo.VOUserDetails;

/** Organizations, payments and billing contacts between the core and the wire. */
@Mapper(componentModel = ComponentModel.JAKARTA_CDI, unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface AccountMapping {

    @Mapping(target = "country", source = "domicileCountry")
    OrganizationData data(VOOrganization organization);

    @Mapping(target = "organizationKey", source = "organizationKey")
    @Mapping(target = "readVersion", source = "organization.version")
    @Mapping(target = "data", source = "organization")
    UpdateAccount.Profile profile(VOOrganization organization, long organizationKey);

    @Mapping(target = "reference", source = "user")
    @Mapping(target = "data", source = "user")
    UpdateAccount.Person person(VOUserDetails user);

    UserReference reference(VOUserDetails user);

    /**
     * The file, which may be empty.
     *
     * @throws Refusal if the picture is meant for something else
     */
    default byte[] logo(VOImageResource image) {
        if (image == null) {
            return null;
        }
        if (image.getImageType() != null && image.getImageType() != ImageType.ORGANIZATION_IMAGE) {
            throw Refusal.ofMember(IdentityError.LOGO_TYPE_WRONG, "imageResource");
        }
        return image.getBuffer() == null ? new byte[0] : image.getBuffer();
    }

    @Mapping(target = "email", source = "EMail")
    @Mapping(target = "roles", expression = "java(java.util.Set.of())")
    UserData data(VOUserDetails user);

    /** What nobody can say about an organization yet stays empty. */
    @Mapping(target = "domicileCountry", source = "country")
    @Mapping(target = "discount", ignore = true)
    @Mapping(target = "imageDefined", source = "hasLogo")
    @Mapping(target = "nameSpace", ignore = true)
    VOOrganization published(OrganizationView organization);

    /** The name of a certificate is the organization's own business. */
    @InheritConfiguration(name = "published")
    @Mapping(target = "distinguishedName", ignore = true)
    VOOrganization toOthers(OrganizationView organization);

    @Mapping(target = "buffer", source = "content")
    @Mapping(target = "imageType", constant = "ORGANIZATION_IMAGE")
    VOImageResource published(LogoData logo);

    @Mapping(target = "collectionType", source = "collectedBy")
    @Mapping(target = "name", source = ".")
    @Mapping(target = "version", ignore = true)
    VOPaymentType published(PaymentTypeView type, @Context Locale language);

    default String name(PaymentTypeView type, @Context Locale language) {
        return PaymentTypeNames.of(type.paymentTypeId(), language);
    }

    /** Account number and provider are known for what payment service providers collect only. */
    @Mapping(target = "id", source = "paymentInfoId")
    @Mapping(target = "accountNumber", ignore = true)
    @Mapping(target = "providerName", ignore = true)
    VOPaymentInfo published(PaymentView payment, @Context Locale language);

    List<VOPaymentInfo> published(List<PaymentView> payments, @Context Locale language);

    @Mapping(target = "contactId", source = "id")
    BillingContactData data(VOBillingContact contact);

    @Mapping(target = "id", source = "contactId")
    VOBillingContact published(BillingContactView contact);

    default String tag(Locale locale) {
        return locale.toLanguageTag();
    }
}
