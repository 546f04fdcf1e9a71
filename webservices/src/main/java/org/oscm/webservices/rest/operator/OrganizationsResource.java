package org.oscm.webservices.rest.operator;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.oscm.core.accounts.RegisteredOrganization;
import org.oscm.core.accounts.service.OperatorAccounts;
import org.oscm.core.identity.OrganizationData;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.UserData;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.webservices.rest.Answers;

/** The organizations of the platform. */
@Path("operator/v1/organizations")
public class OrganizationsResource {

    /**
     * An organization to be registered. Sellers need name, address, email, phone and URL.
     *
     * @param roles none for a mere customer
     * @param marketplaceId the marketplace that the administrator's mail refers to
     * @param operatorShare the operator's part of what a supplier's services earn, 0 to 100 percent
     */
    public record NewOrganization(
            String name,
            String email,
            String phone,
            String url,
            String address,
            String description,
            String locale,
            String country,
            Set<OrganizationRole> roles,
            String marketplaceId,
            BigDecimal operatorShare,
            NewAdministrator administrator) {

        OrganizationData data() {
            return new OrganizationData(name, address, email, phone, url, description, locale, country);
        }
    }

    /** The first administrator of an organization; the password goes to the email address. */
    public record NewAdministrator(String userId, String email, String locale, String firstName, String lastName) {

        UserData data() {
            return new UserData(userId, email, locale, null, firstName, lastName, null, null, null, Set.of());
        }
    }

    /** What a registration made. */
    public record Registered(long key, String organizationId, Administrator administrator) {}

    /** The key and id with which an administrator signs in. */
    public record Administrator(long key, String userId) {}

    /**
     * A registered organization.
     *
     * @param version grows with every change; to be sent back with the next one
     * @param distinguishedName how the certificate is called with which its programs sign in
     */
    public record Organization(
            long key,
            int version,
            String organizationId,
            String name,
            String email,
            String phone,
            String url,
            String address,
            String description,
            String locale,
            String country,
            List<OrganizationRole> roles,
            String distinguishedName,
            BigDecimal operatorShare,
            List<String> paymentTypes) {}

    /**
     * What an organization is to say about itself from now on; what is not named is empty then. Sellers need name, address,
     * email, phone and URL.
     *
     * @param version that of the organization as it was read
     * @param operatorShare the operator's part of what a supplier's services earn, 0 to 100 percent; as it was if not named
     */
    public record ChangedOrganization(
            Integer version,
            String name,
            String email,
            String phone,
            String url,
            String address,
            String description,
            String locale,
            String country,
            BigDecimal operatorShare) {

        OrganizationData data() {
            return new OrganizationData(name, address, email, phone, url, description, locale, country);
        }
    }

    /** The name of a certificate such as CN=shop,O=Harbor,C=DE; an empty one stands for none. */
    public record Certificate(String distinguishedName) {}

    @EJB
    private OperatorAccounts accounts;

    /** Registers an organization with its first administrator; nothing is stored if anything is wrong. */
    @POST
    @Answers(status = 201, body = Registered.class, location = true)
    public Response post(NewOrganization organization, @Context UriInfo uri) {
        NewAdministrator administrator = Check.required("administrator", organization.administrator());
        RegisteredOrganization made = accounts.register(
                organization.data(),
                organization.roles() == null ? Set.of() : organization.roles(),
                organization.operatorShare(),
                administrator.data(),
                organization.marketplaceId());
        String id = made.organization().organizationId();
        Registered registered = new Registered(
                made.organization().key(),
                id,
                new Administrator(
                        made.administrator().key(), made.administrator().userId()));
        return Response.created(uri.getAbsolutePathBuilder().path(id).build())
                .entity(registered)
                .build();
    }

    /** Those whose name or id holds the text, ordered by name, at most 500. */
    @GET
    public List<Organization> get(@QueryParam("name") String name) {
        return accounts.organizations(name == null ? "" : name).stream()
                .map(this::body)
                .toList();
    }

    /** One organization. */
    @GET
    @Path("{organizationId}")
    public Organization getOne(@PathParam("organizationId") String organizationId) {
        return body(accounts.organization(organizationId));
    }

    /** Changes what an organization says about itself. */
    @PUT
    @Path("{organizationId}")
    public Organization put(@PathParam("organizationId") String organizationId, ChangedOrganization changed) {
        return body(accounts.change(
                organizationId, Check.required("version", changed.version()), changed.data(), changed.operatorShare()));
    }

    /** Gives the organization this role, too, and its administrators the user role that goes with it. */
    @PUT
    @Path("{organizationId}/roles/{role}")
    public Organization putRole(@PathParam("organizationId") String organizationId, @PathParam("role") String role) {
        return body(accounts.give(organizationId, Check.oneOf("role", role, OrganizationRole.class)));
    }

    /** Says with which certificate the organization's programs sign in. */
    @PUT
    @Path("{organizationId}/distinguished-name")
    public Organization putDistinguishedName(
            @PathParam("organizationId") String organizationId, Certificate certificate) {
        return body(accounts.certifyAs(organizationId, certificate.distinguishedName()));
    }

    /** The payment types that a supplier or reseller may hand on to customers and services. */
    @GET
    @Path("{organizationId}/payment-types")
    public List<String> getPaymentTypes(@PathParam("organizationId") String organizationId) {
        return accounts.paymentTypes(organizationId);
    }

    /** The supplier or reseller has exactly these payment types from now on. */
    @PUT
    @Path("{organizationId}/payment-types")
    public List<String> putPaymentTypes(
            @PathParam("organizationId") String organizationId, List<String> paymentTypeIds) {
        accounts.assignPaymentTypes(organizationId, paymentTypeIds);
        return getPaymentTypes(organizationId);
    }

    private Organization body(OrganizationView organization) {
        return new Organization(
                organization.key(),
                organization.version(),
                organization.organizationId(),
                organization.name(),
                organization.email(),
                organization.phone(),
                organization.url(),
                organization.address(),
                organization.description(),
                organization.locale().toLanguageTag(),
                organization.country(),
                organization.roles().stream().sorted().toList(),
                organization.distinguishedName(),
                organization.actsAs(OrganizationRole.SUPPLIER) ? accounts.operatorShare(organization.key()) : null,
                accounts.paymentTypes(organization.organizationId()));
    }
}
