package org.oscm.operator;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;

/** Calls the platform's REST interface as one user. A write carries a key, so that sending it again does it once. */
final class Rest {

    private static final String JSON = "application/json";
    private static final int ATTEMPTS = 3;

    /** The codes of refusals that have nothing to do with what was asked for. */
    private static final Set<String> CALLER_IS_WRONG =
            Set.of("ROLE_MISSING", "PASSWORD_MUST_BE_CHANGED", "ACCOUNT_NOT_CONFIRMED");

    private final HttpClient client;
    private final String base;
    private final String authorization;

    /** @param address such as https://localhost:8081 */
    Rest(String address, String user, String password, SSLContext trust) {
        client = HttpClient.newBuilder()
                .sslContext(trust)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
        base = address.replaceFirst("/+$", "") + "/oscm-rest/";
        String credentials = user + ":" + password;
        authorization = "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }

    /** A part of a path or query. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    Object get(String path) {
        return json(send(request(path, JSON).GET()).body());
    }

    /** As it comes, of a media type other than JSON. */
    HttpResponse<String> getText(String path, String mediaType) {
        return send(request(path, mediaType).GET());
    }

    Object post(String path, Object body) {
        return write("POST", path, body);
    }

    Object put(String path, Object body) {
        return write("PUT", path, body);
    }

    private Object write(String method, String path, Object body) {
        HttpRequest.Builder request = request(path, JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(Json.write(body)));
        if (body != null) {
            request.header("Content-Type", JSON);
        }
        return json(send(request).body());
    }

    private HttpRequest.Builder request(String path, String accept) {
        try {
            return HttpRequest.newBuilder(URI.create(base + path))
                    .timeout(Duration.ofMinutes(2))
                    .header("Authorization", authorization)
                    .header("Accept", accept)
                    .header("Accept-Language", "en");
        } catch (IllegalArgumentException e) {
            throw new Failure(ExitCode.USAGE, "The address of the platform is not one: " + e.getMessage());
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        IOException lost = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return checked(client.send(request, BodyHandlers.ofString()));
            } catch (SSLException e) {
                throw new Failure(
                        ExitCode.UNREACHABLE,
                        "The certificate of " + base + " is not trusted: name it with --trust FILE (" + e.getMessage()
                                + ").");
            } catch (ConnectException e) {
                throw new Failure(ExitCode.UNREACHABLE, "Nobody answers at " + base + ".");
            } catch (IOException e) {
                lost = e;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Failure(ExitCode.UNREACHABLE, "Interrupted.");
            }
        }
        throw new Failure(ExitCode.UNREACHABLE, "No answer from " + base + ": " + lost.getMessage());
    }

    private static HttpResponse<String> checked(HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (status < 300) {
            return answer;
        }
        if (status == 401) {
            throw new Failure(ExitCode.SIGN_IN, "Wrong user or password, or the account is locked.");
        }
        Map<?, ?> problem = problem(answer.body());
        ExitCode code;
        if (status == 501) {
            code = ExitCode.NOT_YET;
        } else if (CALLER_IS_WRONG.contains(problem.get("code"))) {
            code = ExitCode.SIGN_IN;
        } else {
            code = status >= 400 && status < 500 ? ExitCode.REFUSED : ExitCode.UNREACHABLE;
        }
        throw new Failure(
                code,
                problem.get("detail") instanceof String said
                        ? said
                        : "The platform answers with status " + status + ".");
    }

    /** Empty if it is something else. */
    private static Map<?, ?> problem(String body) {
        try {
            return Json.read(body) instanceof Map<?, ?> problem ? problem : Map.of();
        } catch (IllegalArgumentException notJson) {
            return Map.of();
        }
    }

    private static Object json(String body) {
        try {
            return body.isEmpty() ? Map.of() : Json.read(body);
        } catch (IllegalArgumentException e) {
            throw new Failure(ExitCode.UNREACHABLE, "What answers is not the platform: " + e.getMessage() + ".");
        }
    }
}
