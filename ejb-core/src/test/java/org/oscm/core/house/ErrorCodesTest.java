package org.oscm.core.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.oscm.core.kernel.ErrorCode;

/** Every error code has a name of its own and a text. */
class ErrorCodesTest {

    private static final List<ErrorCode> CODES = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackages("org.oscm.core").stream()
                    .filter(type -> type.isEnum() && type.isAssignableTo(ErrorCode.class))
                    .map(JavaClass::reflect)
                    .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                    .map(ErrorCode.class::cast)
                    .toList();

    @Test
    void areManyAndInManyRooms() {
        assertThat(CODES).hasSizeGreaterThan(50);
        assertThat(CODES.stream().map(ErrorCodesTest::bundle)).contains("kernel/errors", "accounts/errors");
    }

    @Test
    void areUniqueOverAllRooms() {
        assertThat(CODES.stream().map(ErrorCode::name)).doesNotHaveDuplicates();
    }

    @Test
    void haveATextAndNoTextIsWithoutCode() {
        Map<String, Set<String>> codesByBundle = CODES.stream()
                .collect(Collectors.groupingBy(
                        ErrorCodesTest::bundle, Collectors.mapping(ErrorCode::name, Collectors.toSet())));
        Stream<Bundle> errors =
                Bundle.all().stream().filter(bundle -> bundle.name().endsWith("/errors"));

        assertThat(errors)
                .hasSameSizeAs(codesByBundle.keySet())
                .allSatisfy(bundle -> assertThat(bundle.texts("").keySet())
                        .as(bundle.name())
                        .containsExactlyInAnyOrderElementsOf(codesByBundle.get(bundle.name())));
    }

    private static String bundle(ErrorCode code) {
        return ((Enum<?>) code)
                        .getDeclaringClass()
                        .getPackageName()
                        .substring("org.oscm.core.".length())
                        .replace('.', '/')
                + "/errors";
    }
}
