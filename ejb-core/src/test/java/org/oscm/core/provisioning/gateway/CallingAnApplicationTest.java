package org.oscm.core.provisioning.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.BasicAuthenticator;
import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpServer;
import jakarta.xml.ws.Endpoint;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.oscm.core.configuration.SettingKey;
import org.oscm.core.configuration.repository.StoredSettings;
import org.oscm.core.configuration.usecase.Settings;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.provisioning.Application;
import org.oscm.core.provisioning.ApplicationInstance;
import org.oscm.core.provisioning.ApplicationUser;
import org.oscm.core.provisioning.InstanceOrder;
import org.oscm.core.provisioning.ProvisioningError;

class CallingAnApplicationTest {

    private static final ApplicationUser ADA =
            new ApplicationUser("ada", "ada@example.org", "Ada", "L.", "en", "ADMIN", null);
    private static final ApplicationUser BOB =
            new ApplicationUser("bob", "bob@example.org", null, null, "de", null, null);
    private static final InstanceOrder ORDER =
            new InstanceOrder("c0ffee00", "Customer", "my crm", "en", null, Map.of("SIZE", "5", "COLOR", "red"));
    private static final int TIMEOUT_MILLIS = 1500;
    private static final String WSDL =
            "<definitions xmlns='http://schemas.xmlsoap.org/wsdl/' targetNamespace='http://oscm.org/xsd'>"
                    + "<documentation>v1.7</documentation><portType name='ProvisioningService'/><service><port>"
                    + "<address xmlns='http://schemas.xmlsoap.org/wsdl/soap/' location='%s'/>"
                    + "</port></service></definitions>";

    private final SampleApplication sample = new SampleApplication();
    private final SoapApplicationProvisioner provisioner =
            new SoapApplicationProvisioner(new ProvisioningCalls(new Settings(new FixedTimeout())));
    private Endpoint endpoint;
    private int port;
    private HttpServer http;

    private static final class FixedTimeout extends StoredSettings {
        @Override
        public Optional<String> find(String name) {
            assertThat(name).isEqualTo(SettingKey.WS_TIMEOUT.name());
            return Optional.of(String.valueOf(TIMEOUT_MILLIS));
        }
    }

    @BeforeEach
    void start() throws IOException {
        port = freePort();
        endpoint = SampleApplication.publish(sample, port);
    }

    @AfterEach
    void stop() {
        endpoint.stop();
        if (http != null) {
            http.stop(0);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private Application application() {
        return new Application("http://localhost:" + port + "/sample/ProvisioningService?wsdl", null, null);
    }

    private static Refusal refusalOf(ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call);
    }

    @Test
    void makesAnInstanceWithTheParametersOfTheOrder() {
        sample.baseUrl = "http://tenant1.example.org/crm";

        ApplicationInstance instance = provisioner.createInstance(application(), ORDER, ADA);

        assertThat(instance).isEqualTo(new ApplicationInstance("i-1", null, "http://tenant1.example.org/crm", null));
        assertThat(sample.asked).containsExactly("createInstance my crm of c0ffee00 by ada COLOR=red SIZE=5");
    }

    @Test
    void makesChangesAndRemovesUsersAndInstance() {
        Map<String, String> ids = provisioner.createUsers(application(), "i-1", List.of(ADA, BOB), ADA);
        provisioner.updateUsers(application(), "i-1", List.of(ADA), ADA);
        provisioner.deleteUsers(application(), "i-1", List.of(BOB), ADA);
        provisioner.deleteInstance(application(), "i-1", "c0ffee00", "my crm", null);

        assertThat(ids).isEqualTo(Map.of("ada", "app-ada", "bob", "app-bob"));
        assertThat(sample.asked)
                .containsExactly(
                        "createUsers i-1 ada:ADMIN bob:null",
                        "updateUsers i-1 ada:ADMIN",
                        "deleteUsers i-1 bob:null",
                        "deleteInstance i-1 my crm of c0ffee00");
    }

    @Test
    void closesAnInstanceAndOpensItAgain() {
        provisioner.deactivateInstance(application(), "i-1", ADA);
        provisioner.activateInstance(application(), "i-1", ADA);

        assertThat(sample.asked).containsExactly("deactivateInstance i-1 by ada", "activateInstance i-1 by ada");
    }

    @Test
    void findsTheWsdlWithoutTheQuery() {
        provisioner.ping(new Application("http://localhost:" + port + "/sample/ProvisioningService", null, null));

        assertThat(sample.asked).containsExactly("sendPing");
    }

    @Test
    void passesOnWhyTheApplicationCouldNotDoIt() {
        sample.returnCode = 7;
        sample.description = "no licence left";

        Refusal refusal = refusalOf(() -> provisioner.createInstance(application(), ORDER, ADA));

        assertThat(refusal.code()).isEqualTo(ProvisioningError.APPLICATION_OPERATION_FAILED);
        assertThat(refusal.parameters()).contains("no licence left");
    }

    @Test
    void takesAFaultForAFailure() {
        sample.breaksWith = new IllegalStateException("disk full");

        Refusal refusal = refusalOf(() -> provisioner.createUsers(application(), "i-1", List.of(ADA), ADA));

        assertThat(refusal.code()).isEqualTo(ProvisioningError.APPLICATION_OPERATION_FAILED);
        assertThat(refusal.parameters()).contains("disk full");
    }

    @Test
    void refusesAnInstanceWithoutIdOrWithAnInvalidAddress() {
        sample.instanceId = "";
        assertThat(refusalOf(() -> provisioner.createInstance(application(), ORDER, ADA))
                        .parameters())
                .contains("an invalid instanceId");

        sample.instanceId = "i-1";
        sample.baseUrl = "javascript:alert(1)";
        assertThat(refusalOf(() -> provisioner.createInstance(application(), ORDER, ADA))
                        .parameters())
                .contains("an invalid baseUrl");
    }

    @Test
    void givesUpWhenTheAnswerTakesTooLong() {
        provisioner.ping(application());
        sample.answersAfterMillis = TIMEOUT_MILLIS + 1000;

        Refusal refusal = refusalOf(() -> provisioner.createInstance(application(), ORDER, ADA));

        assertThat(refusal.code()).isEqualTo(ProvisioningError.APPLICATION_TIMED_OUT);
        assertThat(sample.asked).as("a call that timed out is not repeated").hasSize(2);
    }

    @Test
    void saysThatNobodyListens() {
        endpoint.stop();

        assertThat(refusalOf(() -> provisioner.ping(application())).code())
                .isEqualTo(ProvisioningError.APPLICATION_NOT_LISTENING);
    }

    @Test
    void saysThatNobodyListensAnyMoreAndRecoversWhenTheApplicationIsBack() {
        provisioner.ping(application());
        endpoint.stop();
        assertThat(refusalOf(() -> provisioner.ping(application())).code())
                .isEqualTo(ProvisioningError.APPLICATION_NOT_LISTENING);

        endpoint = SampleApplication.publish(sample, port);
        provisioner.ping(application());

        assertThat(sample.asked).hasSize(2);
    }

    @Test
    void followsAnApplicationThatMovedToAnotherPort() throws IOException {
        int[] current = {port};
        Application moving =
                serving(200, () -> WSDL.formatted("http://localhost:" + current[0] + "/sample/ProvisioningService"));
        provisioner.ping(moving);

        endpoint.stop();
        current[0] = freePort();
        endpoint = SampleApplication.publish(sample, current[0]);
        provisioner.ping(moving);

        assertThat(sample.asked).hasSize(2);
    }

    @Test
    void saysThatTheAddressIsWrong() throws IOException {
        assertThat(refusalOf(() -> provisioner.ping(serving(404, () -> "nothing here")))
                        .parameters())
                .contains("HTTP 404");
        assertThat(refusalOf(() -> provisioner.ping(new Application("file:///etc/passwd", null, null)))
                        .code())
                .isEqualTo(ProvisioningError.APPLICATION_ENDPOINT_WRONG);
        assertThat(refusalOf(() -> provisioner.ping(new Application("not a URL", null, null)))
                        .code())
                .isEqualTo(ProvisioningError.APPLICATION_ENDPOINT_WRONG);
    }

    @Test
    void refusesWhatIsNoWsdl() throws IOException {
        assertThat(refusalOf(() -> provisioner.ping(serving(200, () -> "<html><body>Welcome</body>")))
                        .code())
                .isEqualTo(ProvisioningError.APPLICATION_ENDPOINT_WRONG);
        assertThat(refusalOf(() -> provisioner.ping(
                                serving(200, () -> "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>")))
                        .code())
                .isEqualTo(ProvisioningError.APPLICATION_ENDPOINT_WRONG);
    }

    @Test
    void refusesTheWsdlOfAnotherService() throws IOException {
        String other = "<definitions xmlns='http://schemas.xmlsoap.org/wsdl/' targetNamespace='http://example.org/x'>"
                + "<portType name='ProvisioningService'/></definitions>";

        assertThat(refusalOf(() -> provisioner.ping(serving(200, () -> other))).code())
                .isEqualTo(ProvisioningError.APPLICATION_SERVICE_WRONG);
    }

    @Test
    void refusesAnAnswerWithADoctype() throws IOException {
        String answer =
                "<!DOCTYPE x [<!ENTITY e 'ping'>]><S:Envelope xmlns:S='http://schemas.xmlsoap.org/soap/envelope/'>"
                        + "<S:Body><n:sendPingResponse xmlns:n='http://oscm.org/xsd'><return>&e;</return>"
                        + "</n:sendPingResponse></S:Body></S:Envelope>";
        Application hostile = serving(200, () -> answer);
        String wsdl = WSDL.formatted(hostile.provisioningUrl());
        http.createContext("/wsdl", exchange -> {
            exchange.sendResponseHeaders(200, wsdl.length());
            exchange.getResponseBody().write(wsdl.getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });

        Refusal refusal = refusalOf(() -> provisioner.ping(
                new Application("http://localhost:" + http.getAddress().getPort() + "/wsdl", null, null)));

        assertThat(refusal.code()).isEqualTo(ProvisioningError.APPLICATION_ENDPOINT_WRONG);
    }

    @Test
    void sendsTheCredentialsOfTheTechnicalService() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        HttpContext context = http.createContext("/locked");
        context.setAuthenticator(new BasicAuthenticator("application") {
            @Override
            public boolean checkCredentials(String user, String password) {
                return "platform".equals(user) && "sesame".equals(password);
            }
        });
        Endpoint locked = Endpoint.create(sample);
        endpoint.stop();
        http.start();
        locked.publish(context);
        endpoint = locked;
        String url = "http://localhost:" + http.getAddress().getPort() + "/locked";

        provisioner.ping(new Application(url, "platform", "sesame"));

        assertThat(sample.asked).containsExactly("sendPing");
        assertThat(refusalOf(() -> new SoapApplicationProvisioner(
                                        new ProvisioningCalls(new Settings(new FixedTimeout())))
                                .ping(new Application(url, "platform", "wrong")))
                        .parameters())
                .contains("HTTP 401");
    }

    private interface Body {
        String text();
    }

    private Application serving(int status, Body body) throws IOException {
        if (http == null) {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            http.start();
        } else {
            http.removeContext("/app");
        }
        http.createContext("/app", exchange -> {
            byte[] bytes = body.text().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        return new Application("http://localhost:" + http.getAddress().getPort() + "/app?wsdl", null, null);
    }
}
