package org.touchpointregister.workflow.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.RuntimeServiceImpl;
import org.camunda.bpm.engine.runtime.MessageCorrelationAsyncBuilder;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;
import org.camunda.bpm.engine.runtime.SignalEventReceivedBuilder;

/**
 * The engine's runtime service behind the guard: people start a process by its form and speak to it by its tasks;
 * messages and variables outside of these are our own code's and the administrator's.
 */
class GuardedRuntimeService extends RuntimeServiceImpl {

    private final Guard guard;

    GuardedRuntimeService(Guard guard) {
        this.guard = guard;
    }

    @Override
    public ProcessInstantiationBuilder createProcessInstanceById(String definitionId) {
        ProcessInstantiationBuilder builder = super.createProcessInstanceById(definitionId);
        return WebCall.isRunning() ? GuardedStart.of(builder, definitionId, guard) : builder;
    }

    @Override
    public MessageCorrelationBuilder createMessageCorrelation(String messageName) {
        guard.onlyOurOwnCode();
        return super.createMessageCorrelation(messageName);
    }

    @Override
    public MessageCorrelationAsyncBuilder createMessageCorrelationAsync(String messageName) {
        guard.onlyOurOwnCode();
        return super.createMessageCorrelationAsync(messageName);
    }

    @Override
    public SignalEventReceivedBuilder createSignalEvent(String signalName) {
        guard.onlyOurOwnCode();
        return super.createSignalEvent(signalName);
    }

    @Override
    public void messageEventReceived(String messageName, String executionId, Map<String, Object> variables) {
        guard.onlyOurOwnCode();
        super.messageEventReceived(messageName, executionId, variables);
    }

    @Override
    public void signal(String executionId, Map<String, Object> variables) {
        guard.onlyOurOwnCode();
        super.signal(executionId, variables);
    }
}
