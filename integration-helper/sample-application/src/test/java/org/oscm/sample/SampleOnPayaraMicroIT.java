package org.oscm.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.Service;
import jakarta.xml.ws.WebServiceException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import javax.xml.namespace.QName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oscm.provisioning.data.InstanceRequest;
import org.oscm.provisioning.data.InstanceResult;
import org.oscm.provisioning.data.ServiceParameter;
import org.oscm.provisioning.data.User;
import org.oscm.provisioning.data.UserResult;
import org.oscm.provisioning.intf.ProvisioningService;

class SampleOnPayaraMicroIT {
    private static final String ENDPOINT = "/sample/ProvisioningService";

    @TempDir
    private Path home;

    @Test
    void aSubscriptionIsServedShownAndRemembered() throws Exception {
        String instanceId;
        try (RunningSample sample = new RunningSample(home)) {
            ProvisioningService service = client(sample);
            assertThat(service.sendPing("hello")).isEqualTo("hello");

            InstanceResult created = service.createInstance(request("FAIL", "false"), user());
            instanceId = created.getInstance().getInstanceId();
            assertThat(created.getRc()).isZero();
            assertThat(created.getInstance().getBaseUrl()).isEqualTo("http://localhost:" + sample.port());

            UserResult users = service.createUsers(instanceId, List.of(user()), null);
            assertThat(users.getUsers()).extracting(User::getApplicationUserId).containsExactly("user-max");

            InstanceResult refused = service.createInstance(request("FAIL", "true"), user());
            assertThat(refused.getRc()).isNotZero();
            assertThat(refused.getDesc()).contains("FAIL");

            HttpResponse<String> page = sample.get(created.getInstance().getLoginPath());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("Instance " + instanceId, "createInstance", "createUsers");
            assertThat(sample.get("/sample.css").statusCode()).isEqualTo(200);
            assertThat(sample.get(ENDPOINT + "?wsdl").body())
                    .contains("<documentation>v1.7</documentation>", "localhost:" + sample.port() + ENDPOINT);
            assertListensOnLoopbackOnly(sample.port());
        }
        try (RunningSample restarted = new RunningSample(home)) {
            assertThat(restarted.get("/calls").body()).contains(instanceId, "createUsers");
            assertThat(restarted.get("/").body()).contains(instanceId);
        }
    }

    @Test
    void configuredCredentialsAreAskedFor() throws Exception {
        try (RunningSample sample =
                new RunningSample(home, "-Doscm.sample.user=platform", "-Doscm.sample.password=secret")) {
            ProvisioningService stranger = client(sample);
            assertThatThrownBy(() -> stranger.sendPing("hello"))
                    .isInstanceOf(WebServiceException.class)
                    .hasMessageContaining("401");

            ProvisioningService platform = client(sample);
            BindingProvider binding = (BindingProvider) platform;
            binding.getRequestContext().put(BindingProvider.USERNAME_PROPERTY, "platform");
            binding.getRequestContext().put(BindingProvider.PASSWORD_PROPERTY, "secret");
            assertThat(platform.sendPing("hello")).isEqualTo("hello");
        }
    }

    private static ProvisioningService client(RunningSample sample) throws Exception {
        QName name = new QName("http://oscm.org/xsd", "ProvisioningService");
        return Service.create(sample.address(ENDPOINT + "?wsdl").toURL(), name).getPort(ProvisioningService.class);
    }

    private static void assertListensOnLoopbackOnly(int port) throws Exception {
        List<InetAddress> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
        for (InetAddress other : others) {
            try (Socket socket = new Socket()) {
                assertThatThrownBy(() -> socket.connect(new InetSocketAddress(other, port), 1000))
                        .isInstanceOf(IOException.class);
            }
        }
    }

    private static InstanceRequest request(String parameterId, String value) {
        ServiceParameter parameter = new ServiceParameter();
        parameter.setParameterId(parameterId);
        parameter.setValue(value);
        InstanceRequest request = new InstanceRequest();
        request.setSubscriptionId("Files");
        request.setOrganizationId("4711");
        request.getParameterValue().add(parameter);
        return request;
    }

    private static User user() {
        User user = new User();
        user.setUserId("max");
        user.setEmail("max@example.org");
        return user;
    }
}
