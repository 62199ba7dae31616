package org.touchpointregister.workflow.answers;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A well-formed answer that waits for the checks of the domain: who sent it, what the process knew, what was sent. The
 * task and the process instance are null at a start form, {@code person} where our own code answers.
 */
public record Answered(
        @Nullable String person,
        @Nullable String taskId,
        @Nullable String processInstanceId,
        Map<String, @Nullable Object> variables,
        Map<String, @Nullable Object> values) {

    /** A value of the answer; every declared value is a text. */
    public Optional<String> value(String name) {
        return Optional.ofNullable((String) values.get(name));
    }
}
