package org.touchpointregister.workflow.correction;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.act.CorrectionContent;
import org.touchpointregister.act.CorrectionKind;
import org.touchpointregister.workflow.ActCorrectionFlow;
import org.touchpointregister.workflow.Variable;

/** Reads what is to be corrected out of what a person typed. */
final class CorrectionReader {

    private CorrectionReader() {}

    static CorrectionContent read(Function<String, @Nullable String> typed) {
        return new CorrectionContent(
                CorrectionKind.of(String.valueOf(typed.apply(ActCorrectionFlow.DECISION.name()))),
                typed.apply(ActCorrectionFlow.GROUND.name()),
                typed.apply(ActCorrectionFlow.ACT_NUMBER.name()),
                date(typed, ActCorrectionFlow.ACT_DATE),
                typed.apply(ActCorrectionFlow.SIGNATORY.name()),
                date(typed, ActCorrectionFlow.IN_FORCE_FROM),
                typed.apply(ActCorrectionFlow.CHANGES.name()));
    }

    private static @Nullable LocalDate date(Function<String, @Nullable String> typed, Variable<String> variable) {
        String text = typed.apply(variable.name());
        return text == null ? null : LocalDate.parse(text);
    }
}
