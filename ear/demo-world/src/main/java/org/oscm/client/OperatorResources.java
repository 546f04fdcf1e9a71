package org.oscm.client;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What an operator does over REST. Every refusal is a {@link RestProblem}. */
public final class OperatorResources {

    private static final String ROOT = "oscm-rest/operator/v1/";

    private final JsonCalls calls;

    OperatorResources(JsonCalls calls) {
        this.calls = calls;
    }

    /** Registers an organization; its administrator is mailed his password. */
    public RegisteredOrganization register(NewOrganization organization) {
        JsonObject answer =
                calls.post(ROOT + "organizations", json(organization)).asJsonObject();
        JsonObject administrator = answer.getJsonObject("administrator");
        return new RegisteredOrganization(
                answer.getJsonNumber("key").longValueExact(),
                answer.getString("organizationId"),
                administrator.getJsonNumber("key").longValueExact(),
                administrator.getString("userId"));
    }

    /** The id of the organization of exactly that name; empty if there is none. */
    public Optional<String> organizationId(String name) {
        return calls
                .get(ROOT + "organizations?name=" + encoded(name))
                .asJsonArray()
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(organization -> organization.getString("name").equals(name))
                .map(organization -> organization.getString("organizationId"))
                .findFirst();
    }

    private static JsonObject json(NewOrganization organization) {
        NewOrganization.Administrator first = organization.administrator();
        JsonObjectBuilder administrator = Json.createObjectBuilder()
                .add("userId", first.userId())
                .add("email", first.email())
                .add("locale", first.locale())
                .add("firstName", first.firstName())
                .add("lastName", first.lastName());
        return Json.createObjectBuilder()
                .add("name", organization.name())
                .add("email", organization.email())
                .add("phone", organization.phone())
                .add("url", organization.url())
                .add("address", organization.address())
                .add("locale", organization.locale())
                .add("country", organization.country())
                .add("roles", array(organization.roles()))
                .add("administrator", administrator)
                .build();
    }

    private static JsonArray array(Collection<String> values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(array::add);
        return array.build();
    }

    /** @param code ISO 4217 */
    public void addCurrency(String code) {
        calls.post(
                ROOT + "currencies",
                Json.createObjectBuilder().add("code", code).build());
    }

    /** Says with which payment types an organization may let its customers pay. */
    public void setPaymentTypes(String organizationId, Collection<String> paymentTypeIds) {
        calls.put(ROOT + "organizations/" + encoded(organizationId) + "/payment-types", array(paymentTypeIds));
    }

    public String setting(String key) {
        return calls.get(ROOT + "settings/" + encoded(key)).asJsonObject().getString("value");
    }

    public void changeSetting(String key, String value) {
        calls.put(
                ROOT + "settings/" + encoded(key),
                Json.createObjectBuilder().add("value", value).build());
    }

    /**
     * The mails of a sandbox, oldest first.
     *
     * @param to an e-mail address
     */
    public List<SandboxMail> mails(String to) {
        return calls.get(ROOT + "mails?to=" + encoded(to)).asJsonArray().getValuesAs(JsonObject.class).stream()
                .map(mail -> new SandboxMail(
                        mail.getJsonNumber("id").longValueExact(),
                        Instant.parse(mail.getString("at")),
                        mail.getString("to"),
                        mail.getString("subject"),
                        mail.getString("text")))
                .toList();
    }

    /**
     * What the platform mailed to a new user of a sandbox; of several mails the newest.
     *
     * @param email where to
     * @throws IllegalStateException if there is no such mail
     */
    public FirstPassword firstPassword(String email, String userId) {
        return mails(email).stream()
                .flatMap(mail -> FirstPassword.in(mail).stream())
                .filter(first -> first.userId().equals(userId))
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new IllegalStateException("no password was mailed to " + email));
    }

    /** The platform's time. */
    public Instant now() {
        return Instant.parse(calls.get(ROOT + "clock").asJsonObject().getString("now"));
    }

    /** Moves the clock of a sandbox, and lets it stand still there. */
    public void holdClockAt(Instant now) {
        setClock(now, false);
    }

    /** Moves the clock of a sandbox, and lets it go on from there. */
    public void runClockFrom(Instant now) {
        setClock(now, true);
    }

    private void setClock(Instant now, boolean running) {
        calls.put(
                ROOT + "clock",
                Json.createObjectBuilder()
                        .add("now", now.toString())
                        .add("running", running)
                        .build());
    }

    /** Gives a sandbox the real time back. */
    public void resetClock() {
        calls.delete(ROOT + "clock");
    }

    /** Starts a billing run in the background. */
    public BillingRun startBillingRun() {
        URI run = calls.postForLocation(ROOT + "billing-runs");
        return billingRun(Long.parseLong(run.getPath().substring(run.getPath().lastIndexOf('/') + 1)));
    }

    public BillingRun billingRun(long id) {
        JsonObject run = calls.get(ROOT + "billing-runs/" + id).asJsonObject();
        JsonValue end = run.getOrDefault("effectiveEnd", JsonValue.NULL);
        return new BillingRun(
                id,
                run.getString("state"),
                run.getInt("done"),
                run.getInt("total"),
                run.getInt("failed"),
                end == JsonValue.NULL ? null : Instant.parse(run.getString("effectiveEnd")));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
