package org.touchpointregister.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.workflow.answers.AnswerCheck;

/** Answers on their way into the real diagrams. */
@Clause("R-41")
class GuardedServicesTests {

    private final GuardedEngine guarded = GuardedEngine.shared();

    @BeforeEach
    void aPersonIsSignedIn() {
        guarded.signIn();
    }

    @AfterEach
    void nobodyIsSignedIn() {
        guarded.signOut();
    }

    @Test
    void aWrongAnswerChangesNothingAndTheTaskStays() {
        Task task = guarded.checkedChange();
        assertThatThrownBy(() -> guarded.tasks().complete(task.getId(), Map.of("decision", "return")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.fields())
                                .extracting(Refusal.FieldSentence::field)
                                .containsExactly("remark"));
        assertThat(guarded.open(task)).isNotNull();
        assertThat(guarded.runtime().getVariables(task.getProcessInstanceId())).doesNotContainKey("decision");
    }

    @Test
    void everyRoadToATaskPassesTheSameGate() {
        Task task = guarded.checkedChange();
        Map<String, Object> foreign = Map.of("decision", "accept", "actRequired", false);
        assertThatThrownBy(() -> guarded.tasks().complete(task.getId())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> guarded.tasks().complete(task.getId(), foreign))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> guarded.tasks().completeWithVariablesInReturn(task.getId(), foreign, false))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> guarded.under.engine.getFormService().submitTaskForm(task.getId(), foreign))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> guarded.under
                        .engine
                        .getFormService()
                        .submitTaskFormWithVariablesInReturn(task.getId(), foreign, false))
                .isInstanceOf(Refusal.class);
        assertThat(guarded.open(task)).isNotNull();
    }

    @Test
    void anOldDecisionIsNotThereWhenTheTaskOpensAgain() {
        Task task = guarded.checkedChange();
        guarded.tasks().complete(task.getId(), Map.of("decision", "return", "remark", "no address"));
        Task rework = guarded.onlyTask(task.getProcessInstanceId());
        assertThat(guarded.runtime().getVariables(rework.getProcessInstanceId()))
                .containsEntry("remark", "no address");
        guarded.tasks().complete(rework.getId());
        assertThat(guarded.onlyTask(task.getProcessInstanceId()).getTaskDefinitionKey())
                .isEqualTo("checkCompleteness");
        assertThat(guarded.runtime().getVariables(rework.getProcessInstanceId()))
                .containsEntry("decision", null)
                .containsEntry("remark", null);
    }

    @Test
    void theDomainMayRefuseAWellFormedAnswer() {
        Task task = guarded.checkedChange();
        AnswerCheck remarkIsOpen = answer -> {
            assertThat(answer.value("decision")).contains("accept");
            assertThat(answer.variables()).containsKey("blocked");
            assertThat(answer.person()).isEqualTo("checker");
            throw Refusal.conflict("workflow.answer.notAllowedToYou");
        };
        guarded.askBefore("checkCompleteness", remarkIsOpen);
        assertThatThrownBy(() -> guarded.tasks().complete(task.getId(), Map.of("decision", "accept")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
        assertThat(guarded.open(task)).isNotNull();
    }

    @Test
    void whoComesSecondIsToldWhoDidItAndWhen() {
        Task task = guarded.checkedChange();
        guarded.tasks().complete(task.getId(), Map.of("decision", "decline", "remark", "not ours"));
        assertThatThrownBy(() -> guarded.tasks().complete(task.getId(), Map.of("decision", "accept")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                    assertThat(refusal.sentence().code()).isEqualTo("workflow.answer.taskDoneBy");
                    assertThat(refusal.sentence().args()).contains("Full Name").hasSize(2);
                });
        assertThatThrownBy(() -> guarded.tasks().complete("no-such-task"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.MISSING));
    }

    @Test
    void aRefusalOfTheStepItselfIsNotWrappedByTheEngine() {
        Task task = guarded.checkedChange();
        Object quiet = guarded.under.beans.put("checkCompleteness", (TaskListener) answered -> {
            throw Refusal.conflict("workflow.answer.noSuchTask");
        });
        try {
            assertThatThrownBy(() -> guarded.tasks().complete(task.getId(), Map.of("decision", "accept")))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
        } finally {
            guarded.under.beans.put("checkCompleteness", java.util.Objects.requireNonNull(quiet));
        }
    }

    @Test
    void aStartFormIsReadTheSameWay() {
        String definition = guarded.definition("register-change");
        assertThatThrownBy(() -> guarded.under
                        .engine
                        .getFormService()
                        .submitStartForm(definition, Map.of("occurredOn", "yesterday", "note", "n".repeat(4001))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.fields()).hasSize(2));
        assertThatThrownBy(() -> guarded.under
                        .engine
                        .getFormService()
                        .submitStartForm(guarded.definition("publication"), Map.of()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
    }

    @Test
    @Clause("R-46")
    void aTimerAndItsTaskAskForOneDeadlineAndFireWithoutEndingTheTask() {
        Task task = guarded.checkedChange();
        List<Job> timers = guarded.under
                .engine
                .getManagementService()
                .createJobQuery()
                .processInstanceId(task.getProcessInstanceId())
                .timers()
                .orderByJobDuedate()
                .asc()
                .list();
        assertThat(timers)
                .hasSize(2)
                .allSatisfy(timer -> assertThat(timer.getExecutionId()).isEqualTo(task.getExecutionId()));
        assertThat(timers.get(0).getDuedate().toInstant())
                .isEqualTo(task.getDueDate().toInstant().plus(Duration.ofHours(1)));
        guarded.under.happened.clear();
        timers.forEach(timer -> guarded.under.engine.getManagementService().executeJob(timer.getId()));
        assertThat(guarded.under.happened).containsExactly("recordTaskDelay", "escalateTaskDelay");
        assertThat(guarded.open(task)).isNotNull();
    }
}
