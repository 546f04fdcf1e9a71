package org.oscm.client;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A request was refused. The message says which one and why. */
public final class RestProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    private RestProblem(String message, int status, String code) {
        super(message);
        this.status = status;
        this.code = code;
    }

    static RestProblem of(HttpRequest request, HttpResponse<String> answer) {
        JsonObject document = document(answer.body());
        String detail = document.getString("detail", "no reason given");
        return new RestProblem(
                request.method() + " " + request.uri().getPath() + ": " + answer.statusCode() + ", " + detail,
                answer.statusCode(),
                document.getString("code", ""));
    }

    /** A proxy or the server itself may answer with something else than a problem document. */
    private static JsonObject document(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        } catch (JsonException e) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
    }

    /** The HTTP status, 300..599. */
    public int status() {
        return status;
    }

    /** The error code of the problem document; empty if it has none. */
    public String code() {
        return code;
    }
}
