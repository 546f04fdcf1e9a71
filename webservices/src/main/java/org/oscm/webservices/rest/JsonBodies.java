package org.oscm.webservices.rest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.oscm.core.kernel.InputError;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.storage.Json;

/** Reads and writes the JSON bodies of all resources. A wrong body is refused with the path of the wrong member. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class JsonBodies implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

    private static final int MOST_BYTES = 1024 * 1024;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type != String.class && type != byte[].class && type != InputStream.class;
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw Refusal.ofMember(InputError.LENGTH, "body", 0, MOST_BYTES);
        }
        try {
            Object value = Json.strict().readValue(bytes, Json.strict().constructType(generic));
            if (value == null) {
                throw Refusal.ofMember(InputError.REQUIRED, "body");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw Refusal.ofMember(InputError.JSON, path(e), complaint(e));
        }
    }

    private static String complaint(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "not a known member; known are " + unknown.getKnownPropertyIds();
        }
        if (e instanceof InvalidFormatException wrong && wrong.getTargetType() == Instant.class) {
            return "not an instant such as 2011-05-19T10:53:46.266Z";
        }
        if (e instanceof InvalidFormatException wrong && wrong.getTargetType().isEnum()) {
            return "not one of " + Arrays.toString(wrong.getTargetType().getEnumConstants());
        }
        if (e instanceof MismatchedInputException wrong && wrong.getTargetType() != null) {
            return "not a valid value of type "
                    + wrong.getTargetType().getSimpleName().toLowerCase(Locale.ROOT);
        }
        JsonLocation place = e.getLocation();
        return place == null
                ? "not valid JSON, or nested too deeply"
                : "not valid JSON at line " + place.getLineNr() + ", column " + place.getColumnNr();
    }

    /** Such as {@code prices[1].amount}. */
    private static String path(JsonProcessingException e) {
        StringBuilder path = new StringBuilder();
        if (e instanceof JsonMappingException mapping) {
            for (JsonMappingException.Reference step : mapping.getPath()) {
                if (step.getFieldName() == null) {
                    path.append('[').append(step.getIndex()).append(']');
                } else {
                    path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
                }
            }
        }
        return path.isEmpty() ? "body" : path.toString();
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type != String.class && type != byte[].class;
    }

    @Override
    public void writeTo(
            Object value,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        body.write(Json.strict().writeValueAsBytes(value));
    }
}
