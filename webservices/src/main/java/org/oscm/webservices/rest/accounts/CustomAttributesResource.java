package org.oscm.webservices.rest.accounts;

import jakarta.ejb.EJB;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.oscm.core.accounts.UdaConfiguration;
import org.oscm.core.accounts.UdaDefinitionView;
import org.oscm.core.accounts.UdaTarget;
import org.oscm.core.accounts.service.CustomAttributes;
import org.oscm.core.kernel.Check;
import org.oscm.webservices.rest.Answers;

/** What the caller's organization, a supplier, notes about its customers and their subscriptions. */
@Path("accounts/v1/custom-attributes")
public class CustomAttributesResource {

    /**
     * A custom attribute. Its values are filled in over SOAP, and readable there for those who may see them.
     *
     * @param key of one that is there; not heeded in a request
     * @param version that was read; needed for a change
     * @param id unique among those of the same target
     * @param target what it is attached to; stays as it is
     * @param configuration who fills it in
     * @param defaultValue where none is given; null for none
     * @param encrypted whether values are unreadable in the database and left out of bills; stays as it is
     */
    public record CustomAttribute(
            Long key,
            Integer version,
            String id,
            UdaTarget target,
            UdaConfiguration configuration,
            String defaultValue,
            Boolean encrypted) {

        static CustomAttribute of(UdaDefinitionView definition) {
            return new CustomAttribute(
                    definition.key(),
                    definition.version(),
                    definition.udaId(),
                    definition.target(),
                    definition.configuration(),
                    definition.defaultValue(),
                    definition.encrypted());
        }

        UdaDefinitionView definition(long existingKey, int seenVersion) {
            return new UdaDefinitionView(
                    existingKey,
                    seenVersion,
                    Check.required("id", id),
                    Check.required("target", target),
                    Check.required("configuration", configuration),
                    defaultValue,
                    encrypted);
        }
    }

    @EJB
    private CustomAttributes attributes;

    /** Ordered by target and id. */
    @GET
    public List<CustomAttribute> get() {
        return attributes.all().stream().map(CustomAttribute::of).toList();
    }

    /** A new one. */
    @POST
    @Answers(status = 201, body = CustomAttribute.class)
    public Response post(CustomAttribute wanted) {
        UdaDefinitionView made = attributes.save(wanted.definition(0, 0));
        return Response.status(Status.CREATED).entity(CustomAttribute.of(made)).build();
    }

    @GET
    @Path("{key}")
    public CustomAttribute getOne(@PathParam("key") long key) {
        return CustomAttribute.of(attributes.get(key));
    }

    /** Changes all but target and encryption. */
    @PUT
    @Path("{key}")
    public CustomAttribute put(@PathParam("key") long key, CustomAttribute wanted) {
        attributes.get(key);
        int seen = Check.required("version", wanted.version());
        return CustomAttribute.of(attributes.save(wanted.definition(key, seen)));
    }

    /** Takes it away with all its values. */
    @DELETE
    @Path("{key}")
    public void delete(@PathParam("key") long key) {
        attributes.delete(key);
    }
}
