package org.oscm.webservices.soap;

import jakarta.jws.WebParam;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Objects;
import org.oscm.core.kernel.InputError;
import org.oscm.core.kernel.Refusal;

/** What a caller hands over. */
final class Arguments {

    private Arguments() {}

    /**
     * A word that the published enumeration does not have arrives as null, and so does an empty element.
     *
     * @throws Refusal if a list holds one
     */
    static void requireKnownValues(Method operation, Object... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof Collection<?> list && list.stream().anyMatch(Objects::isNull)) {
                String name = operation
                        .getParameters()[i]
                        .getAnnotation(WebParam.class)
                        .name();
                throw Refusal.ofMember(InputError.VALUE_UNKNOWN, name);
            }
        }
    }
}
