package org.touchpointregister.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.touchpointregister.testing.Clause;

/** Answers and other calls that come through the web apps' REST interface. */
@Clause("R-41")
class WebAppsAnswerTests {

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
    void theWebAppsGetAStatusAndARussianSentence() {
        Task task = guarded.checkedChange();
        throughRest();
        RefusedCall refused = refusedBy(() -> guarded.tasks().complete(task.getId(), Map.of("decision", "perhaps")));
        assertThat(refused.getResponse().getStatus()).isEqualTo(400);
        assertThat(refused.getMessage()).containsPattern("\\p{IsCyrillic}{5}").contains("acceptPart");
        assertThat(ExceptionHandlerHelper.getInstance().getStatus(refused).getStatusCode())
                .isEqualTo(400);
        assertThat(refused.getResponse().getEntity())
                .hasFieldOrProperty("message")
                .hasFieldOrProperty("fields")
                .hasFieldOrProperty("type");
    }

    @Test
    void theWebAppsMayNotSpeakToAProcessByAnyOtherRoad() {
        Task task = guarded.checkedChange();
        throughRest();
        assertThat(refusedBy(() -> guarded.tasks().setVariable(task.getId(), "blocked", true))
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        refusedBy(() -> guarded.tasks().setVariables(task.getId(), Map.of("blocked", true)));
        refusedBy(() -> guarded.tasks().setVariablesLocal(task.getId(), Map.of("blocked", true)));
        refusedBy(() -> guarded.tasks().resolveTask(task.getId(), Map.of("blocked", true)));
        refusedBy(() -> guarded.tasks().handleBpmnError(task.getId(), "E", "m", Map.of("blocked", true)));
        refusedBy(() -> guarded.tasks().handleEscalation(task.getId(), "E", Map.of("blocked", true)));
        refusedBy(() -> guarded.runtime().createMessageCorrelation("ProcessInventoryChanged"));
        refusedBy(() -> guarded.runtime()
                .createProcessInstanceById(guarded.definition("register-change"))
                .setVariables(Map.of("changeId", "1"))
                .executeWithVariablesInReturn(false, false));
        refusedBy(() -> guarded.runtime()
                .createProcessInstanceById(guarded.definition("publication"))
                .execute());
        assertThat(guarded.runtime().getVariables(task.getProcessInstanceId())).containsEntry("blocked", false);
    }

    @Test
    void theWebAppsStartAProcessByItsDeclaredAnswerAndNoNumberOfTheirOwn() {
        throughRest();
        ProcessInstance started = guarded.runtime()
                .createProcessInstanceById(guarded.definition("act-approval"))
                .businessKey("MINE-1")
                .setVariables(Map.of("changes", ""))
                .executeWithVariablesInReturn(false, false);
        assertThat(started.getBusinessKey()).isNull();
        assertThat(guarded.runtime().getVariables(started.getId())).containsEntry("changes", null);
    }

    @Test
    void nobodyAnswersThroughTheWebAppsWithoutSigningIn() {
        Task task = guarded.checkedChange();
        guarded.identity().clearAuthentication();
        throughRest();
        assertThat(refusedBy(() -> guarded.tasks().complete(task.getId(), Map.of("decision", "accept")))
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    /** The web apps look a task up first, and what belongs to it after. */
    @Test
    void whatBelongsToATaskThatIsCompletedInTheSameMomentIsMissing() {
        Task task = guarded.checkedChange();
        FormService forms = guarded.under.engine.getFormService();
        throughRest();
        assertThat(guarded.tasks().getIdentityLinksForTask(task.getId())).isNotEmpty();
        assertThat(forms.getTaskFormData(task.getId())).isNotNull();
        assertThat(forms.getTaskFormVariables(task.getId(), null, false)).containsKey("blocked");

        guarded.tasks().complete(task.getId(), Map.of("decision", "decline", "remark", "not ours"));
        assertThat(List.<ThrowingCallable>of(
                        () -> guarded.tasks().getIdentityLinksForTask(task.getId()),
                        () -> forms.getTaskFormData(task.getId()),
                        () -> forms.getTaskFormVariables(task.getId(), null, false)))
                .allSatisfy(look -> assertMissing(look, task));
        RequestContextHolder.resetRequestAttributes();
        assertThatThrownBy(() -> guarded.tasks().getIdentityLinksForTask(task.getId()))
                .as("our own code hears what the engine says")
                .isInstanceOf(NullValueException.class);
    }

    /** Between the engine's look at the task and its look at the right to read it, too. */
    @Test
    void aRightThatWentWithItsTaskIsNoForbiddenTask() {
        Task open = guarded.checkedChange();
        Task gone = guarded.checkedChange();
        guarded.tasks().complete(gone.getId(), Map.of("decision", "decline", "remark", "not ours"));
        Supplier<String> forbidden = () -> {
            throw new AuthorizationException("checker", "READ", "Task", "1");
        };
        throughRest();
        assertMissing(() -> guarded.guard().ofTask(gone.getId(), forbidden), gone);
        assertThatThrownBy(() -> guarded.guard().ofTask(open.getId(), forbidden))
                .isInstanceOf(AuthorizationException.class);
    }

    /** In the words by which Tasklist knows that there is no such task, and says so in Russian. */
    private static void assertMissing(ThrowingCallable look, Task task) {
        assertThatThrownBy(look).isInstanceOfSatisfying(InvalidRequestException.class, missing -> {
            assertThat(missing.getStatus()).isEqualTo(Status.NOT_FOUND);
            assertThat(missing).hasMessage("No matching task with id " + task.getId());
        });
    }

    private static void throughRest() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(
                new MockHttpServletRequest("POST", "/camunda/api/engine/engine/default/task/1/submit-form")));
    }

    private static RefusedCall refusedBy(ThrowingCallable call) {
        RefusedCall refused = catchThrowableOfType(RefusedCall.class, call);
        assertThat(refused).as("refused").isNotNull();
        return refused;
    }
}
