package org.oscm.core.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The core keeps every rule, and every rule catches the class that was planted against it. */
class HouseRulesTest {

    private static final JavaClasses CORE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.oscm.core");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("org.oscm.planted");

    /** Each rule with the planted classes it must name. */
    static Stream<Arguments> rules() {
        return Stream.of(
                rule("rooms depend downwards", HouseRules::roomsDependDownwards, "KnowsAHigherRoom"),
                rule("every room has a floor", HouseRules::everyRoomHasAFloor, "LivesNowhere"),
                rule("rooms are free of cycles", HouseRules::roomsAreFreeOfCycles, "Slice billing"),
                rule(
                        "rooms know only faces and use cases of others",
                        HouseRules::roomsKnowOnlyFacesAndUseCasesOfOthers,
                        "KnowsAForeignModel"),
                rule("the kernel knows only Java", HouseRules::kernelKnowsOnlyJava, "KernelWithInjection"),
                rule(
                        "engines know only Java, the kernel and engines",
                        HouseRules::enginesKnowOnlyJavaKernelAndEngines,
                        "EngineWithInjection"),
                rule(
                        "models know only persistence of EE",
                        HouseRules::modelsKnowOnlyPersistenceOfEe,
                        "ModelWithInjection"),
                rule(
                        "only repositories speak to the database",
                        HouseRules::onlyRepositoriesSpeakToTheDatabase,
                        "QueriesByItself",
                        "SpeaksJdbc"),
                rule(
                        "only gateways speak to the outside world",
                        HouseRules::onlyGatewaysSpeakToTheOutsideWorld,
                        "CallsOut"),
                rule(
                        "only gateways and jobs speak to queues",
                        HouseRules::onlyGatewaysAndJobsSpeakToQueues,
                        "SendsMessages"),
                rule(
                        "only services know the published types",
                        HouseRules::onlyServicesKnowThePublishedTypes,
                        "KnowsThePublishedTypes"),
                rule("only services and jobs are EJBs", HouseRules::onlyServicesAndJobsAreEjbs, "UseCaseAsEjb"),
                rule("services declare roles", HouseRules::servicesDeclareRoles, "OpenServiceBean"),
                rule("time comes from the clock", HouseRules::timeComesFromTheClock, "AsksTheMachineForTheTime"),
                rule("dates stay with the published types", HouseRules::datesStayWithThePublishedTypes, "KeepsADate"),
                rule("decimals are not made of doubles", HouseRules::decimalsAreNotMadeOfDoubles, "CountsInDoubles"),
                rule("names say what things are", HouseRules::namesSayWhatThingsAre, "InvoiceManager"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theCoreKeepsTheRule(String name, Function<HouseRules, ArchRule> rule) {
        rule.apply(new HouseRules("org.oscm.core")).check(CORE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theRuleCatchesWhatIsPlanted(String name, Function<HouseRules, ArchRule> rule, List<String> planted) {
        String report = String.join(
                "\n",
                rule.apply(new HouseRules("org.oscm.planted"))
                        .evaluate(PLANTED)
                        .getFailureReport()
                        .getDetails());

        assertThat(report).contains(planted);
    }

    @Test
    void noRuleIsForgotten() {
        long written = Arrays.stream(HouseRules.class.getDeclaredMethods())
                .filter(method -> method.getReturnType() == ArchRule.class)
                .count();

        assertThat(rules()).hasSize((int) written);
    }

    private static Arguments rule(String name, Function<HouseRules, ArchRule> rule, String... planted) {
        return Arguments.of(name, rule, List.of(planted));
    }
}
