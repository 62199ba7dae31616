package org.touchpointregister.workflow.change;

import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.workflow.RegisterChangeFlow;

/** What the process keeps of a change: ids and the words its cards show. */
final class ChangeFacts {

    private ChangeFacts() {}

    static VariableMap of(ChangeRequest change) {
        return Variables.createVariables()
                .putValue(
                        RegisterChangeFlow.AUTHORITY.name(), change.authority().value())
                .putValue(
                        RegisterChangeFlow.DEPARTMENT.name(),
                        change.departmentId().toString())
                .putValue(RegisterChangeFlow.DEPARTMENT_NAME.name(), change.departmentName())
                .putValue(
                        RegisterChangeFlow.OCCURRED_ON.name(),
                        change.origin().occurredOn().toString())
                .putValue(RegisterChangeFlow.CHANGE_ID.name(), change.id().toString())
                .putValue(RegisterChangeFlow.NUMBER.name(), change.number());
    }
}
