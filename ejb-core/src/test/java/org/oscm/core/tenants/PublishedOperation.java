package org.oscm.core.tenants;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oscm.core.identity.UserView;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.testing.TestCore;

/** An operation of a published service that is real, found by the interface and its bean. */
record PublishedOperation(Class<?> service, Method published, Method real) {

    /** Ordered by name. New operations join by themselves. */
    static List<PublishedOperation> all() {
        Map<String, Class<?>> beans = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("org.oscm.core").stream()
                        .filter(type -> type.isAnnotatedWith(Stateless.class))
                        .collect(Collectors.toMap(JavaClass::getSimpleName, JavaClass::reflect));
        return new ClassFileImporter()
                .importPackages("org.oscm.intf").stream()
                        .filter(JavaClass::isInterface)
                        .map(JavaClass::reflect)
                        .flatMap(service -> operations(service, beans.get(service.getSimpleName() + "Bean")))
                        .sorted(Comparator.comparing(PublishedOperation::name))
                        .toList();
    }

    private static Stream<PublishedOperation> operations(Class<?> service, Class<?> bean) {
        return Arrays.stream(bean == null ? new Method[0] : service.getMethods())
                .flatMap(published ->
                        implementation(bean, published)
                                .map(real -> new PublishedOperation(service, published, real))
                                .stream());
    }

    private static Optional<Method> implementation(Class<?> bean, Method published) {
        return Arrays.stream(bean.getMethods())
                .filter(method -> method.getName().equals(published.getName())
                        && Arrays.equals(method.getParameterTypes(), published.getParameterTypes()))
                .findAny();
    }

    String name() {
        return service.getSimpleName() + "." + published.getName();
    }

    /** As the container asks for them, which the permissions page shows. */
    private Set<String> roles() {
        return Set.of(real.getAnnotation(RolesAllowed.class).value());
    }

    boolean isOpenTo(UserView user) {
        return roles().contains(UserRole.ANY_USER)
                || user.roles().stream().map(Enum::name).anyMatch(roles()::contains);
    }

    /** Whether this is the operator's business, who may look into every tenant for it. */
    boolean isForOperator() {
        return roles().contains(UserRole.PLATFORM_OPERATOR.name());
    }

    /** @throws RuntimeException what the operation throws */
    Object call(TestCore core, Object... arguments) {
        try {
            return real.invoke(core.get(real.getDeclaringClass()), arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(thrown.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
