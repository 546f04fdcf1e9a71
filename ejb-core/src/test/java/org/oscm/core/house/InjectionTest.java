package org.oscm.core.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is injected exists once: a server would find out only when the application is deployed. */
class InjectionTest {

    private static final JavaClasses CORE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.oscm.core");

    @Test
    void everythingOfOursThatIsInjectedIsExactlyOneBean() {
        Map<String, List<String>> beansByType = new TreeMap<>();
        injectedTypes()
                .filter(type -> type.getPackageName().startsWith("org.oscm.core"))
                .forEach(type -> beansByType.put(type.getFullName(), beans(type)));

        assertThat(beansByType)
                .hasSizeGreaterThan(50)
                .allSatisfy((type, beans) ->
                        assertThat(beans).as("beans for " + type).hasSize(1));
    }

    private static Stream<JavaClass> injectedTypes() {
        Stream<JavaClass> ofFields = CORE.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.isAnnotatedWith(Inject.class))
                .map(JavaField::getRawType);
        Stream<JavaClass> ofConstructors = CORE.stream()
                .flatMap(type -> type.getConstructors().stream())
                .filter(constructor -> constructor.isAnnotatedWith(Inject.class))
                .map(JavaConstructor::getRawParameterTypes)
                .flatMap(List::stream);
        return Stream.concat(ofFields, ofConstructors);
    }

    private static List<String> beans(JavaClass type) {
        return CORE.stream()
                .filter(candidate -> candidate.isAssignableTo(type.getFullName()) && isBean(candidate))
                .map(JavaClass::getFullName)
                .toList();
    }

    private static boolean isBean(JavaClass type) {
        return Stream.of(
                        Dependent.class, ApplicationScoped.class, RequestScoped.class, Stateless.class, Singleton.class)
                .anyMatch(type::isAnnotatedWith);
    }
}
