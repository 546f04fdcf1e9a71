package org.oscm.webservices.rest;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import org.oscm.core.kernel.InputError;
import org.oscm.core.kernel.Refusal;

/**
 * Reads the instants and whole numbers of query strings. A wrong one is refused by its name; without this, the servers
 * would answer that the resource does not exist.
 */
@Provider
public class QueryValues implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            Instant.class, Instant::parse,
            Long.class, Long::valueOf,
            long.class, Long::valueOf,
            Integer.class, Integer::valueOf,
            int.class, Integer::valueOf);

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Function<String, ?> reader = READERS.get(type);
        return Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .filter(name -> reader != null)
                .map(name -> new QueryValue<T>(name, type, reader))
                .orElse(null);
    }

    /**
     * A value of a query string.
     *
     * @param name of the parameter
     */
    private record QueryValue<T>(String name, Class<T> type, Function<String, ?> reader) implements ParamConverter<T> {

        /** An empty text is no value, unless the type must have one; without a text that is 0. */
        @Override
        @SuppressWarnings("unchecked")
        public T fromString(String text) {
            if (!type.isPrimitive() && (text == null || text.isEmpty())) {
                return null;
            }
            try {
                return (T) reader.apply(text == null ? "0" : text);
            } catch (DateTimeException | NumberFormatException wrong) {
                throw Refusal.ofMember(
                        type == Instant.class ? InputError.INSTANT : InputError.WHOLE_NUMBER, name, text);
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
