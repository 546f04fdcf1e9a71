package org.oscm.journeys.firstbill;

import java.util.List;
import org.oscm.client.FirstPassword;
import org.oscm.client.NewOrganization;
import org.oscm.client.NewOrganization.Administrator;
import org.oscm.client.OperatorResources;
import org.oscm.client.Platform;
import org.oscm.client.Session;
import org.oscm.journeys.server.ServerUnderTest;
import org.oscm.vo.VOOrganization;
import org.oscm.vo.VOUserDetails;

/**
 * Who takes part in a journey. Journeys share an installation, so each has a name of its own, from which everybody's names
 * are made.
 */
final class People {

    private static final String OPERATOR = "1000";

    /** The password that everybody chooses. */
    static final String OWN_PASSWORD = "chosen-by-myself-1";

    private final String journey;
    private final Platform platform;
    private final String operatorPassword;
    private final Session operator;

    People(String journey, ServerUnderTest server) {
        this.journey = journey;
        this.platform = new Platform(server.baseUrl(), server.trust());
        this.operatorPassword = server.operatorPassword();
        this.operator = platform.signIn(OPERATOR, operatorPassword);
    }

    Platform platform() {
        return platform;
    }

    Session operator() {
        return operator;
    }

    OperatorResources operatorResources() {
        return operator.operator();
    }

    /** On another server of the same installation. */
    OperatorResources operatorResourcesAt(ServerUnderTest other) {
        return new Platform(other.baseUrl(), other.trust())
                .signIn(OPERATOR, operatorPassword)
                .operator();
    }

    String userId(String who) {
        return who + "." + journey;
    }

    private String email(String who) {
        return who + "@" + journey + ".example";
    }

    /** A supplier that is technology provider too, not registered yet. */
    NewOrganization supplier() {
        return new NewOrganization(
                "Supplier of " + journey,
                email("office"),
                "+49 40 555 0100",
                "https://" + journey + ".example",
                "Kontorhaus 1, 20095 Hamburg",
                "en",
                "DE",
                List.of("SUPPLIER", "TECHNOLOGY_PROVIDER"),
                new Administrator(userId("supplier"), email("supplier"), "en", "Sam", "Supplier"));
    }

    /** A customer, not registered yet. */
    VOOrganization customer() {
        VOOrganization customer = new VOOrganization();
        customer.setName("Customer of " + journey);
        customer.setEmail(email("customer"));
        customer.setAddress("Speicherstadt 2, 20457 Hamburg");
        customer.setLocale("de");
        customer.setDomicileCountry("DE");
        return customer;
    }

    /** Somebody without an account yet. */
    VOUserDetails person(String who) {
        VOUserDetails person = new VOUserDetails();
        person.setUserId(userId(who));
        person.setEMail(email(who));
        person.setFirstName(who);
        person.setLastName("of " + journey);
        person.setLocale("de");
        return person;
    }

    /** The password that was mailed to somebody. */
    String firstPassword(String who) {
        return operatorResources().firstPassword(email(who), userId(who)).password();
    }

    /** Takes somebody's first password from the mailbox and chooses another one, as everybody has to. */
    Session signInForTheFirstTime(String who) throws Exception {
        FirstPassword first = operatorResources().firstPassword(email(who), userId(who));
        platform.signIn(first.userKey(), first.password()).identity().changePassword(first.password(), OWN_PASSWORD);
        return signIn(who);
    }

    /** Signs in who has chosen his password. */
    Session signIn(String who) {
        return platform.signIn(userId(who), OWN_PASSWORD);
    }
}
