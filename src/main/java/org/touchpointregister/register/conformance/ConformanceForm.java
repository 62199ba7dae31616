package org.touchpointregister.register.conformance;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.touchpointregister.register.Conformance.Line;
import org.touchpointregister.register.Conformity;
import org.touchpointregister.register.Conformity.Assessment;
import org.touchpointregister.register.Conformity.State;
import org.touchpointregister.shared.TypedDate;

/** What was typed about the requirements of one touchpoint; a requirement without a state is left as it was. */
record ConformanceForm(MultiValueMap<String, String> sent) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    List<Assessment> assessments(List<Line> lines) {
        List<Assessment> said = new ArrayList<>();
        for (Line line : lines) {
            String code = line.requirement().code();
            for (State state : State.values()) {
                if (state.name().equals(sent.getFirst("state-" + code))) {
                    said.add(new Assessment(
                            code, state, number(code), text("evidence-" + code), text("plan-" + code), day(code)));
                }
            }
        }
        return said;
    }

    /** What the field shows: as typed, else as it was said before. */
    public String shown(String field, Line line) {
        String typed = sent.getFirst(field + "-" + line.requirement().code());
        if (typed != null || !sent.isEmpty()) {
            return typed == null ? "" : typed;
        }
        Conformity said = line.said();
        return said == null ? "" : before(field, said);
    }

    private static String before(String field, Conformity said) {
        Object value = switch (field) {
            case "state" -> said.state();
            case "measured" -> said.measured();
            case "evidence" -> said.evidence();
            case "plan" -> said.plan();
            default -> said.due();
        };
        return value == null ? "" : value.toString();
    }

    private @Nullable Integer number(String code) {
        String typed = text("measured-" + code);
        return typed != null && NUMBER.matcher(typed).matches() ? Integer.valueOf(typed) : null;
    }

    private @Nullable LocalDate day(String code) {
        try {
            String typed = text("due-" + code);
            return typed == null ? null : TypedDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private @Nullable String text(String name) {
        String typed = sent.getFirst(name);
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
