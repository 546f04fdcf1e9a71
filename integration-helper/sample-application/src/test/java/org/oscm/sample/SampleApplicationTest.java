package org.oscm.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oscm.provisioning.data.BaseResult;
import org.oscm.provisioning.data.InstanceRequest;
import org.oscm.provisioning.data.InstanceResult;
import org.oscm.provisioning.data.ServiceParameter;
import org.oscm.provisioning.data.User;
import org.oscm.provisioning.data.UserResult;

class SampleApplicationTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:15:30Z");
    private static final String BASE_URL = "http://localhost:8880";

    @TempDir
    private Path home;

    private SampleApplication application;

    @BeforeEach
    void start() {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        application = new SampleApplication(new CallJournal(home), clock, () -> "sample-1");
    }

    @Test
    void aNewInstanceSaysHowUsersReachIt() {
        InstanceResult result = application.createInstance(request("STORAGE_GB", "20"), user("max"), BASE_URL);

        assertThat(result.getRc()).isZero();
        assertThat(result.getInstance().getInstanceId()).isEqualTo("sample-1");
        assertThat(result.getInstance().getBaseUrl()).isEqualTo(BASE_URL);
        assertThat(result.getInstance().getLoginPath()).isEqualTo("/?instance=sample-1");
        assertThat(result.getInstance().getAccessInfo()).contains(BASE_URL + "/?instance=sample-1");
    }

    @Test
    void aCallIsKeptWithAllThatWasSaid() {
        application.createInstance(request("STORAGE_GB", "20"), user("max"), BASE_URL);

        Call call = application.calls().get(0);
        assertThat(call.at()).isEqualTo(NOW);
        assertThat(call.operation()).isEqualTo("createInstance");
        assertThat(call.details())
                .containsExactly(
                        entry("subscription", "Files"),
                        entry("organization", "4711"),
                        entry("parameter STORAGE_GB", "20"),
                        entry("requested by", "max <max@example.org> as EDITOR"));
    }

    @Test
    void theParameterFailMakesItRefuseAnInstance() {
        InstanceResult result = application.createInstance(request("FAIL", "true"), user("max"), BASE_URL);

        assertThat(result.getRc()).isNotZero();
        assertThat(result.getDesc()).isEqualTo("The sample application refuses, as the parameter FAIL asks it to.");
        assertThat(result.getInstance()).isNull();
        assertThat(application.calls()).singleElement().matches(Call::isRefused);
    }

    @Test
    void theParameterFailMakesItRefuseAChangeAndADelayedInstance() {
        List<ServiceParameter> parameters = request("FAIL", "true").getParameterValue();

        BaseResult change = application.change("modifySubscription", "sample-1", "Files", parameters, null);
        BaseResult delayed = application.startCreatingInstance(request("FAIL", "true"), null);

        assertThat(change.getRc()).isNotZero();
        assertThat(delayed.getRc()).isNotZero();
    }

    @Test
    void anyOtherValueOfFailMakesNoDifference() {
        assertThat(application
                        .createInstance(request("FAIL", "false"), null, BASE_URL)
                        .getRc())
                .isZero();
    }

    @Test
    void usersGetTheSameIdOfTheApplicationWheneverTheyCome() {
        UserResult first = application.createUsers("sample-1", List.of(user("max")), null);
        UserResult second = application.createUsers("sample-1", List.of(user("max"), user("eva")), null);

        assertThat(first.getUsers()).extracting(User::getApplicationUserId).containsExactly("user-max");
        assertThat(second.getUsers()).extracting(User::getApplicationUserId).containsExactly("user-max", "user-eva");
    }

    private static InstanceRequest request(String parameterId, String value) {
        ServiceParameter parameter = new ServiceParameter();
        parameter.setParameterId(parameterId);
        parameter.setValue(value);
        InstanceRequest request = new InstanceRequest();
        request.setSubscriptionId("Files");
        request.setOrganizationId("4711");
        request.setParameterValue(List.of(parameter));
        return request;
    }

    private static User user(String id) {
        User user = new User();
        user.setUserId(id);
        user.setEmail(id + "@example.org");
        user.setRoleIdentifier("EDITOR");
        return user;
    }
}
