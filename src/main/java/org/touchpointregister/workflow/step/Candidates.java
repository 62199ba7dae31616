package org.touchpointregister.workflow.step;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.touchpointregister.act.AgreementSheet;
import org.touchpointregister.change.Voting;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.identity.InPlaceOf;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Role;
import org.touchpointregister.identity.Substitution;
import org.touchpointregister.publication.Publication;
import org.touchpointregister.publication.Publications;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.workflow.ActApprovalFlow;
import org.touchpointregister.workflow.ActCorrectionFlow;
import org.touchpointregister.workflow.EngineGroups;
import org.touchpointregister.workflow.PublicationFlow;
import org.touchpointregister.workflow.RegisterChangeFlow;
import org.touchpointregister.workflow.Variable;

/** Who may do a step; named {@code candidates} in the diagrams. */
@Component
public class Candidates {

    private final People people;
    private final Departments departments;
    private final Checkers checkers;
    private final InPlaceOf inPlaceOf;
    private final Voting voting;
    private final Publications publications;
    private final AgreementSheet sheet;

    Candidates(
            People people,
            Departments departments,
            Checkers checkers,
            InPlaceOf inPlaceOf,
            Voting voting,
            Publications publications,
            AgreementSheet sheet) {
        this.people = people;
        this.departments = departments;
        this.checkers = checkers;
        this.inPlaceOf = inPlaceOf;
        this.voting = voting;
        this.publications = publications;
        this.sheet = sheet;
    }

    /** The group of specialists, head and deputies of the change's department. */
    public String department(DelegateExecution execution) {
        UUID id = UUID.fromString(RegisterChangeFlow.DEPARTMENT.require(execution));
        return EngineGroups.ofDepartment(departments.living(id));
    }

    /** The group that holds a role in the authority. */
    public String role(DelegateExecution execution, String role) {
        return EngineGroups.of(authority(execution), Role.valueOf(role));
    }

    /** Those who may check the change, as {@link Checkers} chooses them. */
    public List<String> checkers(DelegateExecution execution) {
        return checkers.of(UUID.fromString(RegisterChangeFlow.CHANGE_ID.require(execution)));
    }

    /** Those who may speak for the post that is asked to agree to a draft act. */
    public List<String> agreeing(DelegateExecution execution) {
        return agreeing(UUID.fromString(ActApprovalFlow.AGREEMENT_LINE.require(execution)));
    }

    private List<String> agreeing(UUID line) {
        return sheet.mayAnswer(line).stream().map(Person::login).toList();
    }

    /** Those entitled in the vote that is open. */
    public List<String> voters(DelegateExecution execution) {
        return voting.voters(UUID.fromString(RegisterChangeFlow.CHANGE_ID.require(execution)));
    }

    /** The member whose vote the task asks for, and who stands in for them. */
    public List<String> voter(DelegateExecution execution) {
        String voter = RegisterChangeFlow.VOTER.require(execution);
        UUID change = UUID.fromString(RegisterChangeFlow.CHANGE_ID.require(execution));
        return Stream.concat(
                        Stream.of(voter),
                        inPlaceOf.ofAbsent(voter).map(Substitution::substitute).stream()
                                .filter(login -> voting.mayVoteFor(voter, login, change)))
                .toList();
    }

    /** The group of a role, or of another one where nobody holds the first today. */
    public String roleOr(DelegateExecution execution, String role, String otherwise) {
        boolean held = !people.holding(authority(execution), Role.valueOf(role)).isEmpty();
        return role(execution, held ? role : otherwise);
    }

    /** Everybody who answers for the publication but the one who placed it. */
    public List<String> secondPersons(DelegateExecution execution) {
        return secondPersons(UUID.fromString(PublicationFlow.PUBLICATION_ID.require(execution)));
    }

    private List<String> secondPersons(UUID publicationId) {
        Publication publication = publications.require(publicationId);
        String first = Optional.ofNullable(publication.submittedBy()).orElse("");
        return Stream.of(Role.PUBLISHER, Role.AUTHORISED, Role.CONTROLLER)
                .flatMap(role -> others(publication.authority(), role, first).stream())
                .distinct()
                .toList();
    }

    /** Everybody who works on acts but the one who described the correction. */
    public List<String> otherKeepers(DelegateExecution execution) {
        String first = ActCorrectionFlow.PREPARED_BY.require(execution);
        return Stream.of(Role.CLERK, Role.AUTHORISED, Role.APPROVER)
                .flatMap(role -> others(authority(execution), role, first).stream())
                .distinct()
                .toList();
    }

    /** Those whom the rules name today for an open task that was offered to people by name. */
    public List<String> again(Task task, Map<String, Object> variables) {
        return switch (task.getTaskDefinitionKey()) {
            case "checkCompleteness" -> checkers.of(id(variables, RegisterChangeFlow.CHANGE_ID));
            case "confirmPublication" -> secondPersons(id(variables, PublicationFlow.PUBLICATION_ID));
            case "agreeAct" -> agreeing(id(variables, ActApprovalFlow.AGREEMENT_LINE));
            default -> List.of();
        };
    }

    private static UUID id(Map<String, Object> variables, Variable<String> variable) {
        return UUID.fromString(String.valueOf(variables.get(variable.name())));
    }

    /** Nobody confirms in the place of the one who placed it, either. */
    private List<String> others(AuthorityId authority, Role role, String first) {
        return people.holding(authority, role).stream()
                .map(Person::login)
                .filter(login -> !login.equals(first))
                .filter(login ->
                        people.holders(login, authority, role).stream().anyMatch(holder -> !holder.equals(first)))
                .toList();
    }

    private static AuthorityId authority(DelegateExecution execution) {
        return new AuthorityId(RegisterChangeFlow.AUTHORITY.require(execution));
    }
}
