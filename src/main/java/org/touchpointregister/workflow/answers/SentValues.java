package org.touchpointregister.workflow.answers;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/** What a client sent, typed by the engine or plain. */
record SentValues(Map<String, Object> map) {

    static SentValues of(@Nullable Map<String, Object> sent) {
        return new SentValues(sent == null ? Map.of() : sent);
    }

    Set<String> names() {
        return map.keySet();
    }

    /** The plain value; an object that would have to be deserialized is answered as it is, and no field takes it. */
    @Nullable
    Object get(String name) {
        if (!(map instanceof VariableMap typed)) {
            return map.get(name) instanceof TypedValue value ? plain(value) : map.get(name);
        }
        TypedValue value = typed.getValueTyped(name);
        return value == null ? null : plain(value);
    }

    private static @Nullable Object plain(TypedValue value) {
        return value instanceof SerializableValue ? value : value.getValue();
    }
}
