package org.touchpointregister.change.vote;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.touchpointregister.change.Sessions.Held;
import org.touchpointregister.change.Sessions.Result;
import org.touchpointregister.change.VoteChoice;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.TypedDate;

/** Reads what the secretary typed: the minutes, who was there, and for each change chosen its decision. */
record SessionForm(MultiValueMap<String, String> sent) {

    private static final String DECISION = "decision-";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    Held held() {
        return new Held(word("number"), date(), present(), results());
    }

    Set<String> present() {
        return new HashSet<>(sent.getOrDefault("present", List.of()));
    }

    Map<String, String> typed() {
        return sent.toSingleValueMap();
    }

    private List<Result> results() {
        List<Result> results = new ArrayList<>();
        for (VoteChoice choice : VoteChoice.values()) {
            sent.forEach((name, values) -> {
                if (name.startsWith(DECISION) && values.contains(choice.word())) {
                    results.add(result(name.substring(DECISION.length()), choice));
                }
            });
        }
        return results;
    }

    private Result result(String id, VoteChoice choice) {
        String remark = word("remark-" + id);
        String votes = word("votes-" + id);
        return new Result(
                idOf(id),
                choice,
                NUMBER.matcher(votes).matches() ? Integer.parseInt(votes) : 0,
                remark.isEmpty() ? null : remark);
    }

    private static UUID idOf(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.missing("change.noSuchChange");
        }
    }

    private @Nullable LocalDate date() {
        try {
            return TypedDate.parse(word("date"));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private String word(String name) {
        String value = sent.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
