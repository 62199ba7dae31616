package org.touchpointregister.change.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.regulation.Regulation;

/** Refuses codes that the regulation does not have. */
final class Codes {

    private final Regulation regulation;
    private final FieldErrors errors;

    Codes(Regulation regulation, FieldErrors errors) {
        this.regulation = regulation;
        this.errors = errors;
    }

    @Nullable
    String direction(@Nullable String code) {
        return known(code, "direction", regulation::direction);
    }

    @Nullable
    String type(@Nullable String code) {
        return known(code, "type", regulation::type);
    }

    @Nullable
    String reason(@Nullable String code) {
        return known(code, "reason", regulation::updateReason);
    }

    @Nullable
    String ground(@Nullable String code) {
        return known(code, "grounds", regulation::ground);
    }

    List<String> needs(List<String> codes) {
        codes.forEach(code -> known(code, "needs", regulation::need));
        return codes;
    }

    private @Nullable String known(@Nullable String code, String field, Function<String, Optional<?>> lookUp) {
        if (code != null && lookUp.apply(code).isEmpty()) {
            errors.add(field, "change.api.unknownCode", code);
        }
        return code;
    }
}
