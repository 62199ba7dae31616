package org.touchpointregister.workflow.engine;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** What every user task and every wait does alike, so that no diagram repeats it: fill the card, tell the
 * candidates, settle what is put off, keep for whom it was done, close the deadline. */
class EveryStep extends AbstractBpmnParseListener {

    private final TaskListener cardFacts;
    private final TaskListener tellCandidates;
    private final TaskListener snooze;
    private final TaskListener doneInPlace;
    private final ExecutionListener closeDeadline;

    EveryStep(OfTask listeners, ExecutionListener closeDeadline) {
        this.cardFacts = listeners.cardFacts();
        this.tellCandidates = listeners.tellCandidates();
        this.snooze = listeners.snooze();
        this.doneInPlace = listeners.doneInPlace();
        this.closeDeadline = closeDeadline;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior task) {
            task.getTaskDefinition().addTaskListener(TaskListener.EVENTNAME_CREATE, cardFacts);
            task.getTaskDefinition().addTaskListener(TaskListener.EVENTNAME_CREATE, tellCandidates);
            task.getTaskDefinition().addTaskListener(TaskListener.EVENTNAME_UPDATE, snooze);
            task.getTaskDefinition().addTaskListener(TaskListener.EVENTNAME_COMPLETE, doneInPlace);
        }
        activity.addListener(ExecutionListener.EVENTNAME_END, closeDeadline);
    }

    @Override
    public void parseReceiveTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        activity.addListener(ExecutionListener.EVENTNAME_END, closeDeadline);
    }

    /** What is done at each user task. */
    record OfTask(TaskListener cardFacts, TaskListener tellCandidates, TaskListener snooze, TaskListener doneInPlace) {}
}
