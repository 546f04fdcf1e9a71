package org.oscm.webservices.soap;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OperationsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "reference", "operations.md");

    private final Map<String, Class<?>> beans = new ClassFileImporter()
            .importPackages("org.oscm.core").stream()
                    .filter(type -> type.isAnnotatedWith(Stateless.class))
                    .collect(Collectors.toMap(JavaClass::getSimpleName, JavaClass::reflect));
    private final OperationsPage page = new OperationsPage(beans);

    @Test
    void thePageTellsTheTruth() throws IOException {
        if (Boolean.getBoolean("oscm.docs.write")) {
            Files.writeString(PAGE, page.text());
        }

        assertThat(Files.readString(PAGE)).isEqualTo(page.text());
    }

    @Test
    void everyPublicMethodOfAServiceBeanIsAPublishedOperation() {
        PublishedServices.INTERFACES.forEach(service -> page.bean(service).ifPresent(bean -> {
            List<Method> unpublished = Arrays.stream(bean.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                    .filter(method -> !isPublished(service, method))
                    .toList();
            assertThat(unpublished)
                    .as("methods of %s that %s does not publish", bean, service)
                    .isEmpty();
        }));
    }

    private static boolean isPublished(Class<?> service, Method method) {
        return Arrays.stream(service.getMethods())
                .anyMatch(operation -> operation.getName().equals(method.getName())
                        && Arrays.equals(operation.getParameterTypes(), method.getParameterTypes())
                        && operation.getReturnType().equals(method.getReturnType()));
    }
}
