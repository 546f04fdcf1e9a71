package org.oscm.core.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;

/** The rules for the rooms below one root package. */
final class HouseRules {

    private static final DescribedPredicate<JavaClass> PUBLISHED =
            resideInAnyPackage("org.oscm.vo..", "org.oscm.intf..", "org.oscm.types..");

    private static final DescribedPredicate<JavaClass> DATABASE = DescribedPredicate.describe(
            "the entity manager or JDBC",
            type -> type.getFullName().matches("jakarta\\.persistence\\.(EntityManager|Persistence|TypedQuery|Query).*")
                    || type.getPackageName().matches("java\\.sql|javax\\.sql|org\\.flywaydb\\..*"));

    private static final DescribedPredicate<JavaClass> OUTSIDE_WORLD = resideInAnyPackage(
            "jakarta.mail..", "jakarta.xml.ws..", "jakarta.xml.soap..", "jakarta.ws.rs..", "java.net.http..");

    private final Rooms rooms;

    HouseRules(String root) {
        rooms = new Rooms(root);
    }

    ArchRule roomsDependDownwards() {
        return classes()
                .that(rooms.anywhere())
                .should(rooms.onlyDependBetweenRooms(
                        "know only rooms of their own floor and below",
                        (from, to) ->
                                Rooms.floor(to.room()) >= 0 && Rooms.floor(to.room()) <= Rooms.floor(from.room())))
                .because("upward news travels as events or interfaces in the lower room's face");
    }

    ArchRule everyRoomHasAFloor() {
        return classes().that(rooms.anywhere()).should(new ArchCondition<>("be in a room that has a floor") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean known = rooms.place(type)
                        .filter(place -> Rooms.floor(place.room()) >= 0)
                        .isPresent();
                events.add(new SimpleConditionEvent(type, known, type.getFullName() + " is in a room without floor"));
            }
        });
    }

    ArchRule roomsAreFreeOfCycles() {
        return slices().matching(rooms.root() + ".(*)..").should().beFreeOfCycles();
    }

    ArchRule roomsKnowOnlyFacesAndUseCasesOfOthers() {
        return classes()
                .that(rooms.anywhere())
                .should(rooms.onlyDependBetweenRooms(
                        "know only faces and use cases of other rooms, engines also engines, services also services",
                        (from, to) -> to.isOffered()
                                || to.wing().equals("engine")
                                || from.wing().equals("service") && to.wing().equals("service")))
                .because("what a room shows of others on the wire is mapped where it belongs, once");
    }

    ArchRule kernelKnowsOnlyJava() {
        return classes()
                .that(rooms.inRoom("kernel"))
                .should()
                .onlyDependOnClassesThat(resideInAPackage("java..").or(rooms.inRoom("kernel")));
    }

    ArchRule enginesKnowOnlyJavaKernelAndEngines() {
        return classes()
                .that(rooms.inWing("engine"))
                .should()
                .onlyDependOnClassesThat(
                        resideInAPackage("java..").or(rooms.inRoom("kernel")).or(rooms.inWing("engine")));
    }

    ArchRule modelsKnowOnlyPersistenceOfEe() {
        return noClasses()
                .that(rooms.inWing("model"))
                .should()
                .dependOnClassesThat(resideInAPackage("jakarta..").and(not(resideInAPackage("jakarta.persistence.."))));
    }

    ArchRule onlyRepositoriesSpeakToTheDatabase() {
        return noClasses()
                .that(rooms.anywhere())
                .and(not(rooms.inWing("repository")))
                .should()
                .dependOnClassesThat(DATABASE);
    }

    ArchRule onlyGatewaysSpeakToTheOutsideWorld() {
        return noClasses()
                .that(rooms.anywhere())
                .and(not(rooms.inWing("gateway")))
                .should()
                .dependOnClassesThat(OUTSIDE_WORLD);
    }

    ArchRule onlyGatewaysAndJobsSpeakToQueues() {
        return noClasses()
                .that(rooms.anywhere())
                .and(not(rooms.inWing("gateway", "job")))
                .should()
                .dependOnClassesThat(resideInAPackage("jakarta.jms.."));
    }

    ArchRule onlyServicesKnowThePublishedTypes() {
        return noClasses()
                .that(rooms.anywhere())
                .and(not(rooms.inWing("service")))
                .should()
                .dependOnClassesThat(PUBLISHED);
    }

    ArchRule onlyServicesAndJobsAreEjbs() {
        return noClasses()
                .that(rooms.anywhere())
                .and(not(rooms.inWing("service", "job")))
                .should()
                .dependOnClassesThat(resideInAPackage("jakarta.ejb.."));
    }

    ArchRule servicesDeclareRoles() {
        return methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(rooms.inWing("service").and(IS_EJB))
                .should(declareRoles())
                .because("any user is a role, too");
    }

    ArchRule timeComesFromTheClock() {
        DescribedPredicate<JavaMethodCall> asksTheMachine = DescribedPredicate.describe(
                "ask the machine for its time or zone",
                call -> call.getTargetOwner().getPackageName().equals("java.time")
                                && call.getName().matches("now|system.*|tick.*")
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(Clock.class))
                        || call.getTargetOwner().isEquivalentTo(System.class)
                                && call.getName().equals("currentTimeMillis"));
        return noClasses()
                .that(rooms.anywhere())
                .and(not(rooms.inRoom("configuration")))
                .should(callMethodWhere(asksTheMachine))
                .because("the room configuration makes the platform's clock and keeps the machine's");
    }

    ArchRule datesStayWithThePublishedTypes() {
        return noClasses()
                .that(rooms.anywhere())
                .and(not(rooms.inWing("service")))
                .should()
                .dependOnClassesThat(assignableTo(Date.class).or(assignableTo(Calendar.class)));
    }

    ArchRule decimalsAreNotMadeOfDoubles() {
        return noClasses().that(rooms.anywhere()).should().callConstructor(BigDecimal.class, double.class);
    }

    ArchRule namesSayWhatThingsAre() {
        return noClasses()
                .that(rooms.anywhere())
                .and(not(generated()))
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Assembler|Converter|DAO|Dao|DTO|Dto)");
    }

    private static final DescribedPredicate<JavaClass> IS_EJB = DescribedPredicate.describe(
            "EJBs",
            type -> type.isAnnotatedWith(Stateless.class)
                    || type.isAnnotatedWith(Singleton.class)
                    || type.isAnnotatedWith(Stateful.class));

    private static ArchCondition<JavaMethod> declareRoles() {
        return new ArchCondition<>("declare their roles") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean declared = method.isAnnotatedWith(RolesAllowed.class)
                        || method.isAnnotatedWith(PermitAll.class)
                        || method.isAnnotatedWith(DenyAll.class)
                        || method.getOwner().isAnnotatedWith(RolesAllowed.class)
                        || method.getOwner().isAnnotatedWith(PermitAll.class);
                events.add(new SimpleConditionEvent(method, declared, method.getFullName() + " declares no role"));
            }
        };
    }

    /** MapStruct names the classes it writes. */
    private static DescribedPredicate<JavaClass> generated() {
        return DescribedPredicate.describe(
                "generated mappers",
                type -> type.getSimpleName().endsWith("MappingImpl")
                        && !type.getModifiers().contains(JavaModifier.ABSTRACT));
    }
}
