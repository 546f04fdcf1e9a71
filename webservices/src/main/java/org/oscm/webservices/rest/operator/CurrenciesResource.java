package org.oscm.webservices.rest.operator;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.oscm.core.accounts.service.OperatorAccounts;
import org.oscm.webservices.rest.Answers;

/** The currencies in which prices may be given. */
@Path("operator/v1/currencies")
public class CurrenciesResource {

    /** A currency by its code of ISO 4217. */
    public record Currency(String code) {}

    @EJB
    private OperatorAccounts accounts;

    /** In alphabetical order. */
    @GET
    public List<Currency> get() {
        return accounts.currencies().stream().map(Currency::new).toList();
    }

    /** 201 for a new currency, 200 for one that was supported already. */
    @POST
    @Answers(
            status = {201, 200},
            body = Currency.class)
    public Response post(Currency currency) {
        Status status = accounts.addCurrency(currency.code()) ? Status.CREATED : Status.OK;
        return Response.status(status).entity(currency).build();
    }
}
