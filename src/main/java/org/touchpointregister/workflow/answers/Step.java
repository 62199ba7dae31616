package org.touchpointregister.workflow.answers;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The place of a process where a person answers: {@code id} is the user task's id in the diagram, or the key of the
 * process that is being started.
 */
public record Step(
        String id,
        @Nullable String authority,
        @Nullable String person,
        @Nullable String taskId,
        @Nullable String processInstanceId,
        Supplier<Map<String, @Nullable Object>> variables) {

    Answered answered(Map<String, @Nullable Object> values) {
        return new Answered(person, taskId, processInstanceId, variables.get(), values);
    }
}
