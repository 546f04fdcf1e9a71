package org.oscm.client;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** Sends and reads JSON as one caller. */
final class JsonCalls {

    private static final Duration LONGEST_CALL = Duration.ofMinutes(2);

    private final Platform platform;
    private final String authorization;

    JsonCalls(Platform platform, String user, String password) {
        this.platform = platform;
        this.authorization =
                "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** Credentials are looked at before roles: an operator's resource tells everybody whether his are right. */
    boolean isSignedIn() {
        try {
            get("oscm-rest/operator/v1/clock");
            return true;
        } catch (RestProblem problem) {
            return switch (problem.status()) {
                case HttpURLConnection.HTTP_UNAUTHORIZED -> false;
                case HttpURLConnection.HTTP_FORBIDDEN -> true;
                default -> throw problem;
            };
        }
    }

    /** @return the answered document; {@link JsonValue#EMPTY_JSON_OBJECT} if the answer has no body */
    JsonStructure get(String path) {
        return body(send(request(path).GET()));
    }

    /** @see #get */
    JsonStructure put(String path, JsonValue body) {
        return body(send(withBody(path, "PUT", body)));
    }

    /** @see #get */
    JsonStructure post(String path, JsonValue body) {
        return body(send(withBody(path, "POST", body)));
    }

    /** @return the address of what the request made */
    URI postForLocation(String path) {
        HttpResponse<String> answer = send(request(path).POST(BodyPublishers.noBody()));
        return answer.headers()
                .firstValue("Location")
                .map(URI::create)
                .orElseThrow(() -> new IllegalStateException("POST " + path + " answered without Location"));
    }

    /** Whatever the answer holds is ignored. */
    void delete(String path) {
        send(request(path).DELETE());
    }

    private HttpRequest.Builder withBody(String path, String method, JsonValue body) {
        return request(path)
                .method(method, BodyPublishers.ofString(body.toString()))
                .header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(platform.baseUrl().resolve(path))
                .timeout(LONGEST_CALL)
                .header("Accept", "application/json, application/problem+json")
                .header("Authorization", authorization);
    }

    private HttpResponse<String> send(HttpRequest.Builder prepared) {
        HttpRequest request = prepared.build();
        try {
            HttpResponse<String> answer = platform.http().send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() >= 300) {
                throw RestProblem.of(request, answer);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri() + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted during " + request.method() + " " + request.uri(), e);
        }
    }

    private static JsonStructure body(HttpResponse<String> answer) {
        if (answer.body().isBlank()) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.read();
        }
    }
}
