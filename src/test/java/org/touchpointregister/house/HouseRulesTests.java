package org.touchpointregister.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule holds in the house, and every rule refuses the broken house. */
class HouseRulesTests {

    private static final Set<String> CATCH_ALL = Set.of("Exception", "RuntimeException", "Throwable", "Error");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.touchpointregister");
    private static final JavaClasses BROKEN_HOUSE = new ClassFileImporter().importPackages("org.brokenhouse");

    static List<ArchRule> rules() {
        return HouseRules.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseKeepsTheRule(ArchRule rule) {
        rule.check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleRefusesABrokenHouse(ArchRule rule) {
        assertThat(rule.evaluate(BROKEN_HOUSE).hasViolation())
                .as("a rule that nothing can break proves nothing: %s", rule.getDescription())
                .isTrue();
    }

    @Test
    void theRulesAreFewEnoughToRemember() {
        assertThat(rules()).hasSizeBetween(1, 12);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(HOUSE.stream().map(type -> type.getPackage()).distinct())
                .isNotEmpty()
                .as("@NullMarked on each package, because it is not inherited and NullAway passes over the others")
                .allSatisfy(room -> assertThat(room.isAnnotatedWith(NullMarked.class))
                        .as(room.getName())
                        .isTrue());
    }

    @Test
    void nobodyCatchesEverything() {
        assertThat(Sources.of(Repository.javaSources("src/main/java")).catches())
                .isNotEmpty()
                .as("a catch names what it can mend, because anything else must be seen as a failure")
                .filteredOn(caught -> CATCH_ALL.contains(caught.type()))
                .isEmpty();
    }
}
