package org.touchpointregister.workflow.change;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.ChangeAccess;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.Changes;
import org.touchpointregister.shared.Refusal.FieldSentence;
import org.touchpointregister.workflow.RegisterChangeFlow;
import org.touchpointregister.workflow.answers.AnswerCheck;
import org.touchpointregister.workflow.answers.Answered;

/** A person never checks what they submitted, whoever assigned the task to them (requirements E). */
@Component
class CheckCompletenessAnswer implements AnswerCheck {

    private final Changes changes;
    private final ChangeAccess access;

    CheckCompletenessAnswer(Changes changes, ChangeAccess access) {
        this.changes = changes;
        this.access = access;
    }

    @Override
    public List<FieldSentence> check(Answered answer) {
        String changeId = String.valueOf(answer.variables().get(RegisterChangeFlow.CHANGE_ID.name()));
        ChangeRequest change = changes.require(UUID.fromString(changeId));
        if (answer.person() != null) {
            access.requireCheck(answer.person(), change);
        }
        return List.of();
    }
}
