package org.touchpointregister.workflow.tasks;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.Ballot;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.Changes;
import org.touchpointregister.change.OnBehalf;
import org.touchpointregister.change.Remark;
import org.touchpointregister.change.Remarks;
import org.touchpointregister.change.Round;
import org.touchpointregister.change.Vote;
import org.touchpointregister.change.Voting;
import org.touchpointregister.deadline.Deadline;
import org.touchpointregister.deadline.Deadlines;
import org.touchpointregister.identity.Deed;
import org.touchpointregister.identity.InPlaceOf;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Sentences;
import org.touchpointregister.workflow.step.CardFacts;

/** What has happened in the case of a task so far, in the order it happened; for whoever may see the task. */
@Component
class TaskCourse {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final EngineReader engine;
    private final TaskService tasks;
    private final HistoryService history;
    private final Changes changes;
    private final Remarks remarks;
    private final Voting voting;
    private final Deadlines deadlines;
    private final OnBehalf onBehalf;
    private final InPlaceOf inPlaceOf;
    private final Sentences sentences;

    TaskCourse(
            EngineReader engine,
            TaskService tasks,
            HistoryService history,
            Changes changes,
            Remarks remarks,
            Voting voting,
            Deadlines deadlines,
            OnBehalf onBehalf,
            InPlaceOf inPlaceOf,
            Sentences sentences) {
        this.engine = engine;
        this.tasks = tasks;
        this.history = history;
        this.changes = changes;
        this.remarks = remarks;
        this.voting = voting;
        this.deadlines = deadlines;
        this.onBehalf = onBehalf;
        this.inPlaceOf = inPlaceOf;
        this.sentences = sentences;
    }

    /** The open task, refused to those who may not see it. */
    Task require(String login, String taskId) {
        Task task =
                engine.as(login, () -> tasks.createTaskQuery().taskId(taskId).singleResult());
        if (task == null) {
            throw Refusal.missing("workflow.answer.noSuchTask");
        }
        return task;
    }

    List<Event> of(Task task) {
        List<Event> events = new ArrayList<>();
        List<HistoricTaskInstance> steps = history.createHistoricTaskInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .list();
        Optional<ChangeRequest> change =
                Optional.ofNullable(steps.isEmpty() ? null : businessKey(task)).flatMap(changes::findByNumber);
        Map<String, String> absent = absentOf(task);
        change.ifPresent(known -> addChange(events, known));
        List<Deadline> terms =
                deadlines.of(change.map(known -> known.id().toString()).orElseGet(() -> subjectOf(task)));
        steps.stream()
                .filter(step -> change.isEmpty() || step.getEndTime() == null)
                .forEach(step -> events.add(stepOf(step, terms).inPlaceOf(absent.get(step.getId()))));
        terms.stream()
                .filter(deadline -> deadline.missedAt() != null)
                .forEach(deadline -> events.add(new Event(deadline.missedAt(), "missed", null, null, null, null)));
        // What waits comes last, though it began in the same second as what led to it.
        Comparator<Event> waitingLast =
                Comparator.comparing(event -> event.what().equals("waits"));
        events.sort(waitingLast.thenComparing(Event::at));
        return events;
    }

    private @Nullable String businessKey(Task task) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }

    /** For whom tasks of the case were done, by their ids. */
    private Map<String, String> absentOf(Task task) {
        return Optional.ofNullable(businessKey(task)).map(inPlaceOf::deeds).orElse(List.of()).stream()
                .collect(Collectors.toMap(Deed::taskId, Deed::absent));
    }

    private void addChange(List<Event> events, ChangeRequest change) {
        events.add(
                Event.by(change.origin().createdAt(), "opened", change.origin().createdBy(), change.note()));
        onBehalf.of(change.id())
                .ifPresent(letter ->
                        events.add(Event.by(letter.enteredAt(), "onBehalf", letter.enteredBy(), words(letter))));
        for (Round round : changes.rounds(change.id())) {
            events.add(Event.by(
                            round.submission().submittedAt(),
                            "submitted",
                            round.submission().submittedBy(),
                            null)
                    .inPlaceOf(round.submission().submittedFor()));
            if (round.decidedAt() != null && round.decision() != null) {
                events.add(Event.by(
                                round.decidedAt(),
                                "decided." + round.decision().word(),
                                round.decidedBy(),
                                round.remark())
                        .inPlaceOf(round.decidedFor()));
            }
        }
        voting.ballots(change.id()).forEach(ballot -> addVotes(events, ballot));
        for (Remark remark : remarks.of(change.id())) {
            events.add(Event.by(remark.createdAt(), "remark", remark.author(), remark.text()));
            if (remark.answeredAt() != null) {
                events.add(Event.by(remark.answeredAt(), "answer", remark.answeredBy(), remark.answer()));
            }
        }
    }

    private void addVotes(List<Event> events, Ballot ballot) {
        for (Vote vote : voting.of(ballot)) {
            if (vote.castAt() != null && vote.choice() != null) {
                events.add(Event.by(vote.castAt(), "vote." + vote.choice().word(), vote.castBy(), vote.remark())
                        .inPlaceOf(vote.castByAnother() ? vote.login() : null));
            }
        }
        if (ballot.closedAt() != null && ballot.outcome() != null) {
            events.add(Event.by(ballot.closedAt(), "ballot." + ballot.outcome(), null, ballot.remark()));
        }
    }

    /** What the terms of the case are stored under: its act or publication. */
    private String subjectOf(Task task) {
        return Optional.ofNullable(tasks.getVariableLocal(task.getId(), CardFacts.DEADLINE_ID.name()))
                .map(id -> deadlines.require(UUID.fromString(id.toString())).subject())
                .orElseGet(task::getProcessInstanceId);
    }

    private String words(OnBehalf.Letter letter) {
        return sentences.text(
                "workflow.course.letter",
                letter.institution(),
                letter.letterNumber(),
                DATE.format(letter.letterDate()));
    }

    private static Event stepOf(HistoricTaskInstance step, List<Deadline> terms) {
        Instant at = step.getEndTime() == null
                ? step.getStartTime().toInstant()
                : step.getEndTime().toInstant();
        Instant due = step.getDueDate() == null ? null : step.getDueDate().toInstant();
        String what =
                step.getEndTime() == null ? "waits" : "completed".equals(step.getDeleteReason()) ? "done" : "gone";
        boolean provisional =
                terms.stream().anyMatch(term -> term.sheet().provisional() && Objects.equals(term.taskDue(), due));
        return new Event(at, what, step.getAssignee(), null, null, new Step(step.getName(), due, provisional));
    }

    /** A task of the case: its name and when it is or was due. */
    record Step(String name, @Nullable Instant due, boolean provisional) {}

    /** {@code what} is the code of its sentence in the messages, {@code absent} the one in whose place it was done. */
    record Event(
            Instant at,
            String what,
            @Nullable String who,
            @Nullable String absent,
            @Nullable String words,
            @Nullable Step step) {

        static Event by(Instant at, String what, @Nullable String who, @Nullable String words) {
            return new Event(at, what, who, null, words, null);
        }

        /** The same, done in the place of somebody absent. */
        Event inPlaceOf(@Nullable String login) {
            return new Event(at, what, who, login, words, step);
        }
    }
}
