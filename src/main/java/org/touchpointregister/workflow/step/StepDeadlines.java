package org.touchpointregister.workflow.step;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.Ballot;
import org.touchpointregister.change.Voting;
import org.touchpointregister.deadline.Deadline;
import org.touchpointregister.deadline.DeadlineSheet;
import org.touchpointregister.deadline.Deadlines;
import org.touchpointregister.deadline.Deadlines.NewDeadline;
import org.touchpointregister.publication.Publication;
import org.touchpointregister.publication.PublicationTerms;
import org.touchpointregister.publication.Publications;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Sentences;
import org.touchpointregister.workflow.ActApprovalFlow;
import org.touchpointregister.workflow.PublicationFlow;
import org.touchpointregister.workflow.RegisterChangeFlow;

/**
 * The stored deadline of the step an execution stands in. A timer asks before its task exists, so both ask by the scope
 * execution; a publication keeps one deadline although its task may open again.
 */
@Component
public class StepDeadlines {

    /** The incident of a step whose deadline waits for a calendar; its configuration is the deadline's id. */
    public static final String UNDETERMINED = "deadlineUndetermined";

    static final String PUBLISH = "publishEdition";
    private static final String VOTE = "voteOnChange";
    private static final String CONFIRM = "confirmPublication";

    private final Deadlines deadlines;
    private final StepTerms terms;
    private final Voting voting;
    private final Publications publications;
    private final PublicationTerms publicationTerms;
    private final Regulations regulations;
    private final Sentences sentences;

    StepDeadlines(
            Deadlines deadlines,
            StepTerms terms,
            Voting voting,
            Publications publications,
            PublicationTerms publicationTerms,
            Regulations regulations,
            Sentences sentences) {
        this.deadlines = deadlines;
        this.terms = terms;
        this.voting = voting;
        this.publications = publications;
        this.publicationTerms = publicationTerms;
        this.regulations = regulations;
        this.sentences = sentences;
    }

    /** The deadline, opened with its sheet on the first question. */
    public Deadline of(DelegateExecution execution) {
        String key = key(execution);
        return deadlines
                .findByKey(key)
                .filter(deadline -> deadline.closedAt() == null)
                .orElseGet(() -> opened(execution, key));
    }

    private Deadline opened(DelegateExecution execution, String key) {
        Deadline deadline = deadlines.open(wanted(execution, key));
        if (!deadline.sheet().determined()) {
            String message = sentences.text("workflow.deadline.undetermined");
            execution.createIncident(UNDETERMINED, deadline.id().toString(), message);
        }
        return deadline;
    }

    /** The key under which a step's deadline is stored; every step of a publication speaks of the same one. */
    public static String key(DelegateExecution execution) {
        return publicationOf(execution)
                .map(StepDeadlines::ofPublication)
                .orElseGet(() -> execution.getId() + ":" + execution.getCurrentActivityId());
    }

    /** The same for an open task; {@code publicationId} is null outside of a publication. */
    public static String key(Task task, @Nullable String publicationId) {
        return publicationId == null || CONFIRM.equals(task.getTaskDefinitionKey())
                ? task.getExecutionId() + ":" + task.getTaskDefinitionKey()
                : ofPublication(publicationId);
    }

    /** The key of a publication's deadline, whatever its task went through. */
    public static String ofPublication(String publicationId) {
        return "publication:" + publicationId;
    }

    /** Whether the deadline ends with the activity; a publication's ends when the publication is confirmed. */
    static boolean endsWithActivity(DelegateExecution execution) {
        return publicationOf(execution).isEmpty();
    }

    /** The publication whose own term runs here; the second person's look has an internal term like any other step. */
    private static Optional<String> publicationOf(DelegateExecution execution) {
        return CONFIRM.equals(execution.getCurrentActivityId())
                ? Optional.empty()
                : PublicationFlow.PUBLICATION_ID.find(execution);
    }

    Regulation regulation(DelegateExecution execution) {
        return regulations.of(
                new AuthorityId(RegisterChangeFlow.AUTHORITY.find(execution).orElseGet(execution::getTenantId)));
    }

    private NewDeadline wanted(DelegateExecution execution, String key) {
        Regulation regulation = regulation(execution);
        return publicationOf(execution)
                .map(UUID::fromString)
                .map(id -> ofPublication(regulation, id, key))
                .orElseGet(() -> ofStep(execution, regulation, key));
    }

    private NewDeadline ofPublication(Regulation regulation, UUID id, String key) {
        Publication publication = publications.require(id);
        return new NewDeadline(
                key,
                regulation.id(),
                id.toString(),
                PUBLISH,
                publicationTerms.legal(publication),
                publicationTerms.sheetFor(publication));
    }

    private NewDeadline ofStep(DelegateExecution execution, Regulation regulation, String key) {
        String step = execution.getCurrentActivityId();
        DeadlineSheet sheet = namedByChair(execution, step)
                .map(until -> terms.voteUntil(regulation, until))
                .orElseGet(() -> terms.sheet(regulation, step, givenDay(execution)));
        return new NewDeadline(key, regulation.id(), subject(execution), step, false, sheet);
    }

    private Optional<LocalDate> namedByChair(DelegateExecution execution, String step) {
        return VOTE.equals(step)
                ? voting.last(UUID.fromString(RegisterChangeFlow.CHANGE_ID.require(execution)))
                        .map(Ballot::until)
                : Optional.empty();
    }

    /** The day by which whoever asked wants the answer. */
    private static @Nullable LocalDate givenDay(DelegateExecution execution) {
        return RegisterChangeFlow.DUE_ON.find(execution).map(LocalDate::parse).orElse(null);
    }

    private static String subject(DelegateExecution execution) {
        return Stream.of(RegisterChangeFlow.CHANGE_ID, ActApprovalFlow.ACT_ID, PublicationFlow.PUBLICATION_ID)
                .map(variable -> variable.find(execution))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(execution::getProcessInstanceId);
    }
}
