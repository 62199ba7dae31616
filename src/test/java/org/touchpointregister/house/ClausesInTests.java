package org.touchpointregister.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.platform.commons.annotation.Testable;
import org.touchpointregister.testing.Clause;

/** The requirement ids that compiled tests carry; what is switched off or no test at all proves nothing. */
final class ClausesInTests {

    private ClausesInTests() {}

    /** Test names by the id they carry, both in order. */
    static Map<String, SortedSet<String>> byId() {
        Map<String, SortedSet<String>> found = new TreeMap<>();
        new ClassFileImporter()
                .importPath(Path.of("target/test-classes")).stream()
                        .filter(type -> !type.isAnnotatedWith(Disabled.class))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(ClausesInTests::isRun)
                        .forEach(test -> ids(test)
                                .forEach(id -> found.computeIfAbsent(id, key -> new TreeSet<>())
                                        .add(name(test))));
        return found;
    }

    private static boolean isRun(JavaMethod method) {
        return (method.isAnnotatedWith(Testable.class) || method.isMetaAnnotatedWith(Testable.class))
                && !method.isAnnotatedWith(Disabled.class);
    }

    private static Stream<String> ids(JavaMethod test) {
        return Stream.concat(clauses(test), clauses(test.getOwner()));
    }

    private static Stream<String> clauses(CanBeAnnotated annotated) {
        if (annotated instanceof JavaClass type && type.isAnnotatedWith(Clause.class)) {
            return Stream.of(type.getAnnotationOfType(Clause.class).value());
        }
        if (annotated instanceof JavaMethod method && method.isAnnotatedWith(Clause.class)) {
            return Stream.of(method.getAnnotationOfType(Clause.class).value());
        }
        return Stream.empty();
    }

    private static String name(JavaMethod test) {
        return test.getOwner().getSimpleName() + "." + test.getName();
    }
}
