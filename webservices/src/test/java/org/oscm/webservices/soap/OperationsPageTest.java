package org.oscm.webservices.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.oscm.webservices.soap.PublishedOperations.Operation;

class OperationsPageTest {

    private static final String INTRODUCTION = """
            Every operation of the 19 platform services and whether it is there yet. An operation that is not yet available answers
            with a SOAP fault that says so.
            """;

    @Test
    void thePageTellsTheTruth() throws IOException {
        List<Operation> all = PublishedOperations.ALL;
        long real = all.stream()
                .filter(operation -> operation.implementation().isPresent())
                .count();
        String rows = all.stream().map(OperationsPageTest::row).collect(Collectors.joining("\n"));

        GeneratedPage.check(
                "operations.md",
                "Operations",
                INTRODUCTION,
                real + " of " + all.size() + " operations are real.\n\n| Operation | Status |\n|---|---|\n" + rows
                        + "\n");
    }

    @Test
    void everyPublicMethodOfAServiceBeanIsAPublishedOperation() {
        PublishedServices.INTERFACES.forEach(service -> PublishedOperations.bean(service)
                .ifPresent(bean -> assertThat(Arrays.stream(bean.getDeclaredMethods())
                                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                                .filter(method -> !isPublished(service, method)))
                        .as("methods of %s that %s does not publish", bean, service)
                        .isEmpty()));
    }

    private static String row(Operation operation) {
        return "| " + operation.name() + " | " + (operation.implementation().isPresent() ? "real" : "not yet available")
                + " |";
    }

    private static boolean isPublished(Class<?> service, Method method) {
        return Arrays.stream(service.getMethods())
                .anyMatch(operation -> operation.getName().equals(method.getName())
                        && Arrays.equals(operation.getParameterTypes(), method.getParameterTypes())
                        && operation.getReturnType().equals(method.getReturnType()));
    }
}
