package org.oscm.sample;

import jakarta.servlet.ServletContext;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.oscm.provisioning.data.BaseResult;
import org.oscm.provisioning.data.InstanceInfo;
import org.oscm.provisioning.data.InstanceRequest;
import org.oscm.provisioning.data.InstanceResult;
import org.oscm.provisioning.data.ServiceParameter;
import org.oscm.provisioning.data.User;
import org.oscm.provisioning.data.UserResult;

/**
 * The application behind the provisioning service: it has no function of its own, but notes what it is asked and answers
 * sensibly, or refuses if the parameter {@value #FAIL} has the value {@code true}.
 */
final class SampleApplication {
    /** Id of the parameter that makes the application refuse a request. */
    static final String FAIL = "FAIL";

    private static final int REFUSED = 1;

    private final CallJournal journal;
    private final Clock clock;
    private final Supplier<String> instanceIds;

    SampleApplication(CallJournal journal, Clock clock, Supplier<String> instanceIds) {
        this.journal = journal;
        this.clock = clock;
        this.instanceIds = instanceIds;
    }

    static SampleApplication keepingCallsIn(CallJournal journal) {
        return new SampleApplication(
                journal,
                Clock.systemUTC(),
                () -> "sample-" + UUID.randomUUID().toString().substring(0, 8));
    }

    /** The application of a started WAR. */
    static SampleApplication of(ServletContext context) {
        return (SampleApplication) context.getAttribute(SampleApplication.class.getName());
    }

    void publishIn(ServletContext context) {
        context.setAttribute(SampleApplication.class.getName(), this);
    }

    List<Call> calls() {
        return journal.calls();
    }

    /**
     * Creates an instance at once.
     *
     * @param baseUrl address under which users reach this application
     */
    InstanceResult createInstance(InstanceRequest request, User requestingUser, String baseUrl) {
        InstanceResult result = new InstanceResult();
        if (mustFail(request.getParameterValue())) {
            return refuse(result, "createInstance", "", about(request, requestingUser));
        }
        InstanceInfo instance = new InstanceInfo();
        instance.setInstanceId(instanceIds.get());
        instance.setBaseUrl(baseUrl);
        instance.setLoginPath("/?instance=" + instance.getInstanceId());
        instance.setAccessInfo("Open " + baseUrl + instance.getLoginPath());
        result.setInstance(instance);
        return accept(
                result,
                "createInstance",
                instance.getInstanceId(),
                about(request, requestingUser),
                "Instance " + instance.getInstanceId() + " is ready.");
    }

    /** Notes that an instance is wanted; whoever tries things out completes or aborts the subscription by hand. */
    BaseResult startCreatingInstance(InstanceRequest request, User requestingUser) {
        Map<String, String> details = about(request, requestingUser);
        return mustFail(request.getParameterValue())
                ? refuse(new BaseResult(), "asyncCreateInstance", "", details)
                : accept(new BaseResult(), "asyncCreateInstance", "", details, "Creation has started.");
    }

    /** Notes a change of parameters or of the subscription id, or an upgrade. */
    BaseResult change(
            String operation,
            String instanceId,
            String subscriptionId,
            List<ServiceParameter> parameters,
            User requestingUser) {
        Map<String, String> details = new LinkedHashMap<>();
        put(details, "subscription", subscriptionId);
        addParameters(details, parameters);
        addUser(details, "requested by", requestingUser);
        return mustFail(parameters)
                ? refuse(new BaseResult(), operation, instanceId, details)
                : accept(new BaseResult(), operation, instanceId, details, "Instance is changed.");
    }

    /** Notes that an instance is opened, closed or deleted. */
    BaseResult note(String operation, String instanceId, Map<String, String> said, User requestingUser) {
        Map<String, String> details = new LinkedHashMap<>(said);
        addUser(details, "requested by", requestingUser);
        return accept(new BaseResult(), operation, instanceId, details, "Done.");
    }

    /** Gives each user an id of the application's own, the same one whenever the user comes again. */
    UserResult createUsers(String instanceId, List<User> users, User requestingUser) {
        users.forEach(user -> user.setApplicationUserId("user-" + user.getUserId()));
        UserResult result = new UserResult();
        result.setUsers(users);
        return noteUsers(result, "createUsers", instanceId, users, requestingUser);
    }

    /** Notes that users are changed or removed. */
    BaseResult noteUsers(String operation, String instanceId, List<User> users, User requestingUser) {
        return noteUsers(new BaseResult(), operation, instanceId, users, requestingUser);
    }

    private <R extends BaseResult> R noteUsers(
            R result, String operation, String instanceId, List<User> users, User requestingUser) {
        Map<String, String> details = new LinkedHashMap<>();
        users.forEach(user -> addUser(details, "user " + user.getUserId(), user));
        addUser(details, "requested by", requestingUser);
        return accept(result, operation, instanceId, details, "Done for " + users.size() + " user(s).");
    }

    private <R extends BaseResult> R accept(
            R result, String operation, String instanceId, Map<String, String> details, String answer) {
        return answer(result, operation, instanceId, details, 0, answer);
    }

    private <R extends BaseResult> R refuse(
            R result, String operation, String instanceId, Map<String, String> details) {
        return answer(
                result,
                operation,
                instanceId,
                details,
                REFUSED,
                "The sample application refuses, as the parameter FAIL asks it to.");
    }

    private <R extends BaseResult> R answer(
            R result, String operation, String instanceId, Map<String, String> details, int code, String answer) {
        journal.add(new Call(clock.instant(), operation, instanceId == null ? "" : instanceId, details, code, answer));
        result.setRc(code);
        result.setDesc(answer);
        return result;
    }

    private static boolean mustFail(List<ServiceParameter> parameters) {
        return parameters.stream()
                .anyMatch(parameter ->
                        FAIL.equals(parameter.getParameterId()) && Boolean.parseBoolean(parameter.getValue()));
    }

    private static Map<String, String> about(InstanceRequest request, User requestingUser) {
        Map<String, String> details = new LinkedHashMap<>();
        put(details, "subscription", request.getSubscriptionId());
        put(details, "organization", request.getOrganizationId());
        put(details, "organization name", request.getOrganizationName());
        put(details, "language", request.getDefaultLocale());
        addParameters(details, request.getParameterValue());
        addUser(details, "requested by", requestingUser);
        return details;
    }

    private static void addParameters(Map<String, String> details, List<ServiceParameter> parameters) {
        parameters.forEach(parameter -> put(details, "parameter " + parameter.getParameterId(), parameter.getValue()));
    }

    private static void addUser(Map<String, String> details, String name, User user) {
        if (user != null) {
            String role = user.getRoleIdentifier() == null ? "" : " as " + user.getRoleIdentifier();
            String mail = user.getEmail() == null ? "" : " <" + user.getEmail() + ">";
            put(details, name, user.getUserId() + mail + role);
        }
    }

    private static void put(Map<String, String> details, String name, String value) {
        if (value != null) {
            details.put(name, value);
        }
    }
}
