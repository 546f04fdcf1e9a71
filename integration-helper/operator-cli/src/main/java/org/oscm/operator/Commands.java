package org.oscm.operator;

import static org.oscm.operator.Actions.post;
import static org.oscm.operator.Actions.put;
import static org.oscm.operator.Option.flag;
import static org.oscm.operator.Option.needed;
import static org.oscm.operator.Option.possible;

import java.util.List;
import java.util.Optional;

/** The operator's commands, named as in the released product: each is declared here once. */
final class Commands {

    private static final Option ORGANIZATION = needed("--organization", "ID", "id of the organization");
    private static final Option USER_ID = needed("--user-id", "ID", "user ID");
    private static final Option EMAIL =
            possible("--email", "ADDRESS", "its email address").as("email");
    private static final Option PHONE =
            possible("--phone", "TEXT", "phone; sellers need it").as("phone");
    private static final Option HOME_PAGE =
            possible("--home-page", "URL", "home page; sellers need it").as("url");
    private static final Option ADDRESS =
            possible("--address", "TEXT", "postal address; sellers need it").as("address");
    private static final Option DESCRIPTION =
            possible("--description", "TEXT", "a description").as("description");
    private static final Option LOCALE = possible("--locale", "en|de|ja", "language");
    private static final Option COUNTRY =
            possible("--country", "CODE", "country such as DE").as("country");
    private static final Option OPERATOR_SHARE = possible(
                    "--operator-share", "PERCENT", "the operator's part of what a supplier earns")
            .asPercentOf("operatorShare");
    private static final Option FROM = possible("--from", "INSTANT", "from here on, such as 2026-05-01T00:00:00Z");
    private static final Option TO = possible("--to", "INSTANT", "until here");

    /** In the order of the help. */
    static final List<Command> ALL = List.of(
            Command.of(
                    "createorganization",
                    "Registers an organization and its first administrator, who gets a password by mail.",
                    post("organizations"),
                    needed("--name", "TEXT", "name of the organization").as("name"),
                    needed("--email", "ADDRESS", "its email address").as("email"),
                    possible("--roles", "LIST", "roles such as SUPPLIER,TECHNOLOGY_PROVIDER; none for a mere customer")
                            .asListOf("roles"),
                    PHONE,
                    HOME_PAGE,
                    ADDRESS,
                    DESCRIPTION,
                    LOCALE.as("locale", "administrator.locale").or("en"),
                    COUNTRY,
                    possible("--marketplace", "ID", "the marketplace that the mail refers to")
                            .as("marketplaceId"),
                    OPERATOR_SHARE,
                    needed("--admin-id", "ID", "user ID of the administrator").as("administrator.userId"),
                    needed("--admin-email", "ADDRESS", "where the password goes")
                            .as("administrator.email"),
                    possible("--admin-first-name", "TEXT", "first name").as("administrator.firstName"),
                    possible("--admin-last-name", "TEXT", "last name").as("administrator.lastName")),
            Command.of(
                    "updateorganization",
                    "Changes the data of an organization; what is not named stays.",
                    Actions::updateOrganization,
                    ORGANIZATION,
                    possible("--name", "TEXT", "its name").as("name"),
                    EMAIL,
                    PHONE,
                    HOME_PAGE,
                    ADDRESS,
                    DESCRIPTION,
                    LOCALE.as("locale"),
                    COUNTRY,
                    OPERATOR_SHARE),
            Command.of(
                    "addorganizationtorole",
                    "Gives an organization one more role.",
                    put("organizations/{organization}/roles/{role}"),
                    ORGANIZATION,
                    needed("--role", "ROLE", "such as SUPPLIER or MARKETPLACE_OWNER")),
            Command.of(
                    "setdistinguishedname",
                    "Sets the name by which an organization's certificate is known.",
                    put("organizations/{organization}/distinguished-name"),
                    ORGANIZATION,
                    needed("--name", "DN", "such as CN=shop,O=Harbor,C=DE; an empty one removes it")
                            .as("distinguishedName")),
            Command.of(
                    "addavailablepaymenttypes",
                    "Adds payment types to those that a supplier or reseller may hand on.",
                    Actions::addPaymentTypes,
                    ORGANIZATION,
                    needed("--payment-types", "LIST", "such as INVOICE,DIRECT_DEBIT")
                            .asListOf("added")),
            Command.of(
                    "setpspaccountfororganization",
                    "Sets the account of an organization at a payment service provider.",
                    put("organizations/{organization}/psp-accounts/{psp}"),
                    ORGANIZATION,
                    needed("--psp", "ID", "id of the payment service provider"),
                    needed("--account", "TEXT", "what the provider knows the organization by")
                            .as("account")),
            Command.of("lockuser", "Locks a user out.", Actions.ofUser("lock"), USER_ID),
            Command.of("unlockuser", "Lets a locked user in again.", Actions.ofUser("unlock"), USER_ID),
            Command.of(
                    "resetpasswordforuser",
                    "Mails a new password to a user.",
                    Actions.ofUser("password-reset"),
                    USER_ID),
            Command.of(
                    "getconfigurationsettings",
                    "Lists the settings of the platform, or shows one.",
                    Actions::settings,
                    possible("--key", "KEY", "only this setting")),
            Command.of(
                    "saveconfigurationsetting",
                    "Changes a setting of the platform.",
                    put("settings/{key}"),
                    needed("--key", "KEY", "the setting"),
                    needed("--value", "VALUE", "its new value; an empty one means the default")
                            .as("value")),
            Command.of(
                    "addcurrency",
                    "Allows prices in one more currency.",
                    post("currencies"),
                    needed("--currency", "CODE", "code of ISO 4217 such as EUR").as("code")),
            Command.of(
                    "retrievetimerexpirations",
                    "Lists the timers, when they ran, how that ended and when they run next.",
                    Actions::timers),
            Command.of(
                    "reinittimers",
                    "Forgets what is overdue: from now on every timer runs at its next time; or runs one timer now.",
                    Actions::startTimers,
                    possible("--run", "TIMER", "instead, run this timer now")),
            Command.of(
                    "startbillingrun",
                    "Bills everything that is due.",
                    Actions::startBillingRun,
                    flag("--wait", "wait until the run is finished; exit code 1 if bills failed")),
            Command.notYet("startpaymentprocessing", "Lets payment service providers collect what is billed."),
            Command.notYet("retryfailedpaymentprocesses", "Tries failed payments again."),
            Command.of(
                    "getbillingdata",
                    "Lists bills, or prints the document of one.",
                    Actions::billingData,
                    possible("--customer", "ID", "only of this customer"),
                    possible("--supplier", "ID", "only of this seller"),
                    FROM,
                    TO,
                    possible("--key", "NUMBER", "the document of this bill, as XML")),
            Command.of(
                    "getrevenuelist",
                    "Lists what sellers have billed for a month.",
                    Actions::revenues,
                    needed("--month", "MONTH", "such as 2026-05")),
            Command.of(
                    "getuseroperationlog",
                    "Exports the audit log as text, a line per change.",
                    Actions::auditLog,
                    FROM,
                    TO,
                    possible("--group", "NAME", "only of this part of the platform, such as subscriptions"),
                    flag("--verify", "instead, tell whether the log is whole; exit code 1 if it is not")));

    private Commands() {}

    static Optional<Command> named(String name) {
        return ALL.stream().filter(command -> command.name().equals(name)).findAny();
    }
}
