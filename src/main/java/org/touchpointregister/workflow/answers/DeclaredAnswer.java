package org.touchpointregister.workflow.answers;

import java.util.List;

/** What may be sent at one step: a user task, or the start event of a process that people start. */
public record DeclaredAnswer(String process, String step, Given given, List<AnswerField> fields) {

    static DeclaredAnswer ofStart(String process, String event, AnswerField... fields) {
        return new DeclaredAnswer(process, event, Given.AT_START, List.of(fields));
    }

    static DeclaredAnswer ofTask(String process, String task, AnswerField... fields) {
        return new DeclaredAnswer(process, task, Given.IN_TASK, List.of(fields));
    }

    /** The answer of a task whose form asks for nothing and leads to a page of ours, which sends it. */
    static DeclaredAnswer ofPage(String process, String task, AnswerField... fields) {
        return new DeclaredAnswer(process, task, Given.ON_PAGE, List.of(fields));
    }

    boolean start() {
        return given == Given.AT_START;
    }

    boolean onPage() {
        return given == Given.ON_PAGE;
    }

    /** Where a person gives it. */
    enum Given {
        AT_START,
        IN_TASK,
        ON_PAGE
    }
}
