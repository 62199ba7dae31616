package org.touchpointregister.house;

import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The house rules that bytecode can show, each with its reason; every one is phrased over a set that is never empty. */
final class HouseRules {

    static final ArchRule ENGINE_HAS_ONE_ROOM = noClasses()
            .that()
            .resideOutsideOfPackage("..workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because(
                    "workflow is the only room that knows the engine, so that the engine can be replaced in one place");

    static final ArchRule ENGINE_INTERNALS_HAVE_ONE_CORNER = noClasses()
            .that()
            .resideOutsideOfPackage("..workflow.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda.bpm.engine.impl..")
            .because("internals change without notice: only the engine's own configuration touches them");

    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith(Inject.class)
            .orShould()
            .beAnnotatedWith(PersistenceContext.class)
            .because("what a class needs stands in its constructor");

    static final ArchRule OLD_DATES_STAY_AT_THE_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackage("..workflow..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Date.class, Calendar.class)
            .because("only the engine speaks java.util.Date; a date without a zone is how a term is missed by a day");

    static final ArchRule TIME_IS_ASKED = noClasses()
            .should()
            .accessTargetWhere(new TakesTheTime())
            .because("the one Clock is injected: domain and engine must agree, and tests must be able to move it");

    static final ArchRule REFUSALS_ARE_NOT_NAMED_EXCEPTION = noClasses()
            .should()
            .haveSimpleNameEndingWith("Exception")
            .because("a refusal is named after the promise that was broken");

    static final ArchRule NOBODY_PRINTS =
            GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because("what is worth saying is logged");

    static final ArchRule ENTITIES_HAVE_VERBS = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("an entity is changed by what happens to it, behind one guard, not field by field");

    static final ArchRule NO_DRAWERS = noClasses()
            .should()
            .resideInAnyPackage(
                    "..impl..", "..dto..", "..mapper..", "..util..", "..utils..", "..helper..", "..common..")
            .because("a room is named after what it knows, not after the kind of thing it holds");

    static final ArchRule INTERFACES_EARN_THEIR_KEEP = classes()
            .that()
            .areInterfaces()
            .should(not(haveOneImplementationInTheirOwnRoom()))
            .because("an interface with one implementation in the same room is the class written twice");

    static final ArchRule OPTIONAL_IS_AN_ANSWER = noFields()
            .should()
            .haveRawType(Optional.class)
            .because("Optional is the result of a look-up; a field that may be absent is marked @Nullable");

    private HouseRules() {}

    static List<ArchRule> all() {
        return List.of(
                ENGINE_HAS_ONE_ROOM,
                ENGINE_INTERNALS_HAVE_ONE_CORNER,
                NOTHING_IS_INJECTED_INTO_FIELDS,
                OLD_DATES_STAY_AT_THE_ENGINE,
                TIME_IS_ASKED,
                REFUSALS_ARE_NOT_NAMED_EXCEPTION,
                NOBODY_PRINTS,
                ENTITIES_HAVE_VERBS,
                NO_DRAWERS,
                INTERFACES_EARN_THEIR_KEEP,
                OPTIONAL_IS_AN_ANSWER);
    }

    private static ArchCondition<JavaClass> haveOneImplementationInTheirOwnRoom() {
        return new ArchCondition<>("have exactly one implementation in their own room") {
            @Override
            public void check(JavaClass contract, ConditionEvents events) {
                List<JavaClass> made = contract.getAllSubclasses().stream()
                        .filter(type -> !type.isInterface())
                        .toList();
                boolean one = made.size() == 1 && room(made.get(0)).equals(room(contract));
                events.add(new SimpleConditionEvent(contract, one, contract.getName() + " is implemented by " + made));
            }
        };
    }

    /** The package directly under the root: org.touchpointregister.room. */
    private static String room(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.", -1);
        return parts.length > 2 ? parts[2] : "";
    }
}
