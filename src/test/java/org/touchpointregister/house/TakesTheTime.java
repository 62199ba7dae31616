package org.touchpointregister.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.time.Clock;
import org.springframework.context.annotation.Bean;

/** Accesses that read the machine's time instead of the injected clock's. */
final class TakesTheTime extends DescribedPredicate<JavaAccess<?>> {

    TakesTheTime() {
        super("reads the machine's time");
    }

    @Override
    public boolean test(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target)) {
            return false;
        }
        String owner = target.getOwner().getName();
        String name = target.getName();
        return switch (owner) {
            case "java.util.Date" -> target.getRawParameterTypes().isEmpty() && name.equals("<init>");
            case "java.lang.System" -> name.equals("currentTimeMillis");
            case "java.time.Clock" -> name.startsWith("system") && !makesTheClock(access);
            default -> owner.startsWith("java.time.") && name.equals("now") && !asksAClock(target);
        };
    }

    private static boolean asksAClock(AccessTarget.CodeUnitAccessTarget target) {
        return target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    /** Somewhere the one clock has to come from: a bean method. */
    private static boolean makesTheClock(JavaAccess<?> access) {
        return access.getOrigin().isAnnotatedWith(Bean.class);
    }
}
