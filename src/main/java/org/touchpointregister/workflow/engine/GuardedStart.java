package org.touchpointregister.workflow.engine;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.Refusal;

/**
 * A start that a web client builds step by step: its variables pass the gate at the end; another place to begin, another
 * number of the case and skipped listeners are not for clients.
 */
class GuardedStart implements InvocationHandler {

    private final ProcessInstantiationBuilder builder;
    private final String definitionId;
    private final Guard guard;
    private final Map<String, Object> sent = new HashMap<>();

    private GuardedStart(ProcessInstantiationBuilder builder, String definitionId, Guard guard) {
        this.builder = builder;
        this.definitionId = definitionId;
        this.guard = guard;
    }

    static ProcessInstantiationBuilder of(ProcessInstantiationBuilder builder, String definitionId, Guard guard) {
        return (ProcessInstantiationBuilder) Proxy.newProxyInstance(
                ProcessInstantiationBuilder.class.getClassLoader(),
                new Class<?>[] {ProcessInstantiationBuilder.class},
                new GuardedStart(builder, definitionId, guard));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments) {
        switch (method.getName()) {
            case "setVariables", "setVariablesLocal" -> take(arguments);
            case "execute" -> {
                return guard.start(
                        definitionId,
                        sent,
                        answer -> builder.setVariables(answer).execute());
            }
            case "executeWithVariablesInReturn" -> {
                return guard.start(
                        definitionId,
                        sent,
                        answer -> builder.setVariables(answer).executeWithVariablesInReturn());
            }
            case "businessKey", "caseInstanceId" -> {
                // the case gets its number from us
            }
            default -> throw Refusal.forbidden("workflow.answer.onlyByCompleting");
        }
        return proxy;
    }

    private void take(@Nullable Object @Nullable [] arguments) {
        if (arguments != null && arguments[0] instanceof Map<?, ?> variables) {
            variables.forEach((name, value) -> sent.put((String) name, value));
        }
    }
}
