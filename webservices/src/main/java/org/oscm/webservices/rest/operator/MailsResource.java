package org.oscm.webservices.rest.operator;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.oscm.core.notifications.MailView;
import org.oscm.core.notifications.service.SandboxMailbox;

/** The mailbox of a sandbox. */
@Path("operator/v1/mails")
public class MailsResource {

    @EJB
    private SandboxMailbox mailbox;

    /** Oldest first. */
    @GET
    public List<MailView> get(@QueryParam("to") String to) {
        return mailbox.mails(to);
    }
}
