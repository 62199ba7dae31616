package org.touchpointregister.workflow.engine;

import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Sentences;
import org.touchpointregister.workflow.answers.AnswerGate;
import org.touchpointregister.workflow.answers.GoneTask;
import org.touchpointregister.workflow.answers.Step;

/**
 * Stands before the engine's services: every answer passes the gate whatever road it came by, and every "no" reaches the
 * caller as a refusal, which the web apps' REST interface gets as a status with a Russian sentence.
 */
class Guard {

    private final ProcessEngineConfigurationImpl engine;
    private final AnswerGate gate;
    private final GoneTask gone;
    private final Seats seats;
    private final Unwatched unwatched;
    private final Sentences sentences;

    Guard(ProcessEngineConfigurationImpl engine, AnswerGate gate, GoneTask gone, Sentences sentences) {
        this.engine = engine;
        this.gate = gate;
        this.gone = gone;
        this.unwatched = new Unwatched(engine);
        this.seats = new Seats(engine, unwatched);
        this.sentences = sentences;
    }

    /** Completes a task with what the gate lets through. */
    <T extends @Nullable Object> T answer(
            String taskId, @Nullable Map<String, Object> sent, Function<Map<String, Object>, T> completing) {
        return told(() -> {
            String person = person();
            Task task = engine.getTaskService().createTaskQuery().taskId(taskId).singleResult();
            if (task == null) {
                throw notOpen(taskId, person);
            }
            seats.require(taskId, person);
            Map<String, @Nullable Object> values = gate.ofTask(step(task, person), sent);
            return completing(taskId, person, () -> completing.apply(plain(values)));
        });
    }

    /** Takes a task for whoever asks and may do it; only administrators take one for somebody else. */
    void claim(String taskId, String login, Runnable claiming) {
        this.<@Nullable Void>told(() -> {
            String person = person();
            if (person != null && !person.equals(login) && !isAdministrator()) {
                throw Refusal.forbidden("workflow.answer.claimForYourself");
            }
            seats.require(taskId, person == null ? null : login);
            try {
                claiming.run();
            } catch (TaskAlreadyClaimedException e) {
                throw Refusal.conflict("workflow.answer.taskTaken");
            }
            return null;
        });
    }

    /** Starts a process with what the gate lets through. */
    <T extends @Nullable Object> T start(
            String definitionId, @Nullable Map<String, Object> sent, Function<Map<String, Object>, T> starting) {
        return told(() -> {
            String person = person();
            ProcessDefinition definition =
                    unwatched.look(() -> engine.getRepositoryService().getProcessDefinition(definitionId));
            String authority = sent != null && sent.get("authority") instanceof String named ? named : null;
            Step step = new Step(definition.getKey(), authority, person, null, null, Map::of);
            return starting.apply(plain(gate.ofStart(step, sent)));
        });
    }

    /**
     * Reads what belongs to a task. One that somebody completes in the same moment is missing, as it is a moment later: the
     * web apps look a task up first and what belongs to it after, and the engine takes that for a fault of the server.
     * The words are those of the engine's own answer a moment later, by which Tasklist knows it and says it in Russian.
     */
    <T extends @Nullable Object> T ofTask(String taskId, Supplier<T> look) {
        try {
            return look.get();
        } catch (NullValueException | BadUserRequestException | AuthorizationException e) {
            // With the task goes the right to read it; whoever may not read an open one is still told so.
            throw WebCall.isRunning() && !unwatched.look(() -> isOpen(taskId))
                    ? new InvalidRequestException(Status.NOT_FOUND, "No matching task with id " + taskId)
                    : e;
        }
    }

    /**
     * Refuses what only our own code may do, when it comes through the web apps' REST interface. Inside a command it is
     * a step of ours that calls, on behalf of whoever completed the task.
     */
    void onlyOurOwnCode() {
        if (WebCall.isRunning() && Context.getCommandContext() == null && !isAdministrator()) {
            throw new RefusedCall(Refusal.forbidden("workflow.answer.onlyByCompleting"), sentences);
        }
    }

    private <T extends @Nullable Object> T told(Supplier<T> call) {
        try {
            return call.get();
        } catch (Refusal refusal) {
            throw spoken(refusal);
        } catch (AuthorizationException e) {
            throw spoken(Refusal.forbidden("workflow.answer.notAllowedToYou"));
        } catch (ProcessEngineException e) {
            Refusal refusal = refusalIn(e);
            throw refusal == null ? e : spoken(refusal);
        }
    }

    private <T extends @Nullable Object> T completing(String taskId, @Nullable String person, Supplier<T> call) {
        try {
            return call.get();
        } catch (Refusal | ProcessEngineException | ConcurrencyFailureException e) {
            throw overtaken(e, taskId) ? tooLate(taskId, person) : e;
        }
    }

    /** Somebody else was a moment faster: the engine's rows or our own have moved, or the step is taken that we waited for. */
    private boolean overtaken(RuntimeException thrown, String taskId) {
        if (thrown instanceof Refusal || refusalIn(thrown) != null) {
            return !unwatched.look(() -> isOpen(taskId));
        }
        return Stream.<Throwable>iterate(thrown, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause ->
                        cause instanceof OptimisticLockingException || cause instanceof ConcurrencyFailureException);
    }

    private Refusal tooLate(String taskId, @Nullable String person) {
        return unwatched.look(() -> isOpen(taskId)
                ? Refusal.conflict("workflow.answer.movedMeanwhile")
                : gone.refusal(taskId, person, engine.getHistoryService()));
    }

    private boolean isOpen(String taskId) {
        return engine.getTaskService().createTaskQuery().taskId(taskId).count() > 0;
    }

    private RuntimeException spoken(Refusal refusal) {
        return WebCall.isRunning() ? new RefusedCall(refusal, sentences) : refusal;
    }

    /** A listener's refusal arrives wrapped by the engine. */
    private static @Nullable Refusal refusalIn(Throwable thrown) {
        for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return null;
    }

    private Refusal notOpen(String taskId, @Nullable String person) {
        return unwatched.look(() -> isOpen(taskId)
                ? Refusal.forbidden("workflow.answer.notAllowedToYou")
                : gone.refusal(taskId, person, engine.getHistoryService()));
    }

    private Step step(Task task, @Nullable String person) {
        return new Step(
                task.getTaskDefinitionKey() == null ? "" : task.getTaskDefinitionKey(),
                task.getTenantId(),
                person,
                task.getId(),
                task.getProcessInstanceId(),
                () -> unwatched.look(() -> engine.getTaskService().getVariables(task.getId())));
    }

    /** Who asks; null for our own code that acts for nobody. The web apps' REST interface always acts for somebody. */
    private @Nullable String person() {
        Authentication current = engine.getIdentityService().getCurrentAuthentication();
        if (current == null || current.getUserId() == null) {
            if (WebCall.isRunning()) {
                throw Refusal.forbidden("identity.signInFirst");
            }
            return null;
        }
        return current.getUserId();
    }

    private boolean isAdministrator() {
        Authentication current = engine.getIdentityService().getCurrentAuthentication();
        return current != null
                && current.getGroupIds() != null
                && current.getGroupIds().contains("camunda-admin");
    }

    /** The engine's map takes nulls: a null is how an old value is cleared. */
    private static Map<String, Object> plain(Map<String, @Nullable Object> values) {
        VariableMap variables = Variables.createVariables();
        values.forEach(variables::putValue);
        return variables;
    }
}
