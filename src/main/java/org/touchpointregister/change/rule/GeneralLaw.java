package org.touchpointregister.change.rule;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Map;
import java.util.Optional;
import org.touchpointregister.regulation.Regulation.CitedRule;

/** Checks that no order asks for but general law does: each cites that law. */
final class GeneralLaw {

    private static final Map<String, CitedRule> RULES =
            ResourceTable.read("general-law.yaml", new TypeReference<>() {});

    private GeneralLaw() {}

    static Optional<CitedRule> rule(String check) {
        return Optional.ofNullable(RULES.get(check));
    }
}
