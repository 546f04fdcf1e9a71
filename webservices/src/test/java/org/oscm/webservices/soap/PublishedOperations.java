package org.oscm.webservices.soap;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ejb.Stateless;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every published operation with the EJB method behind it, if it is real. */
final class PublishedOperations {

    /**
     * A published operation.
     *
     * @param implementation the method of the service's bean; empty while the operation is not yet available
     */
    record Operation(Class<?> service, Method method, Optional<Method> implementation) {

        String name() {
            return service.getSimpleName() + "." + PublishedServices.wireName(method);
        }
    }

    private static final Map<String, Class<?>> BEANS = new ClassFileImporter()
            .importPackages("org.oscm.core").stream()
                    .filter(type -> type.isAnnotatedWith(Stateless.class))
                    .collect(Collectors.toMap(JavaClass::getSimpleName, JavaClass::reflect));

    /** Ordered by service and name. */
    static final List<Operation> ALL = PublishedServices.INTERFACES.stream()
            .flatMap(service ->
                    methods(service).map(method -> new Operation(service, method, implementation(service, method))))
            .toList();

    private PublishedOperations() {}

    /** The bean that fills a service; empty before its first operation is real. */
    static Optional<Class<?>> bean(Class<?> service) {
        return Optional.ofNullable(BEANS.get(service.getSimpleName() + "Bean"));
    }

    private static Optional<Method> implementation(Class<?> service, Method operation) {
        return bean(service).stream()
                .flatMap(bean -> Arrays.stream(bean.getMethods()))
                .filter(method -> method.getName().equals(operation.getName())
                        && Arrays.equals(method.getParameterTypes(), operation.getParameterTypes()))
                .findAny();
    }

    private static Stream<Method> methods(Class<?> service) {
        return Arrays.stream(service.getMethods())
                .sorted(Comparator.comparing(PublishedServices::wireName).thenComparing(Method::toString));
    }
}
