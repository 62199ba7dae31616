package org.touchpointregister.workflow.answers;

import java.util.List;

/** What may be sent at one step: a user task, or the start event of a process that people start. */
public record DeclaredAnswer(String process, String step, boolean start, List<AnswerField> fields) {

    static DeclaredAnswer ofStart(String process, String event, AnswerField... fields) {
        return new DeclaredAnswer(process, event, true, List.of(fields));
    }

    static DeclaredAnswer ofTask(String process, String task, AnswerField... fields) {
        return new DeclaredAnswer(process, task, false, List.of(fields));
    }
}
