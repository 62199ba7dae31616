package org.touchpointregister.workflow;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/** A process variable with its type: an id, a decision, a date or a short word to show, never a document. */
public record Variable<T>(String name, Class<T> type) {

    public static Variable<String> text(String name) {
        return new Variable<>(name, String.class);
    }

    public static Variable<Boolean> flag(String name) {
        return new Variable<>(name, Boolean.class);
    }

    public static Variable<Integer> number(String name) {
        return new Variable<>(name, Integer.class);
    }

    public Optional<T> find(VariableScope scope) {
        return Optional.ofNullable(type.cast(scope.getVariable(name)));
    }

    /** The value; its absence is a fault of the diagram, not of a person. */
    public T require(VariableScope scope) {
        return find(scope).orElseThrow(() -> new IllegalStateException("No variable " + name));
    }

    public void set(VariableScope scope, @Nullable T value) {
        scope.setVariable(name, value);
    }

    /** Sets it for the steps of this transaction. Where an older version of the process has stored it, it stays stored. */
    public void pass(VariableScope scope, @Nullable T value) {
        TypedValue before = scope.getVariableTyped(name);
        boolean stored = before != null && !before.isTransient();
        scope.setVariable(name, stored ? value : passing(value));
    }

    /** A value for the steps of one transaction: the engine neither stores it nor writes its history. */
    public TypedValue passing(@Nullable T value) {
        return Variables.untypedValue(value, true);
    }
}
