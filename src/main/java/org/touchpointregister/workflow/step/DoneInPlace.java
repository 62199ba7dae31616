package org.touchpointregister.workflow.step;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.springframework.stereotype.Component;
import org.touchpointregister.act.AgreementSheet;
import org.touchpointregister.identity.Deed;
import org.touchpointregister.identity.InPlaceOf;
import org.touchpointregister.identity.Membership;
import org.touchpointregister.identity.Role;
import org.touchpointregister.workflow.ActApprovalFlow;
import org.touchpointregister.workflow.RegisterChangeFlow;

/** Keeps of every completed task in whose place it was done, where it was not by a right of one's own. */
@Component
public class DoneInPlace {

    /** Steps whose candidates are named one by one, and the roles by which they are. */
    private static final Map<String, Set<Role>> NAMED = Map.of(
            "checkCompleteness", Set.of(Role.AUTHORISED, Role.CONTROLLER),
            "confirmPublication", Set.of(Role.PUBLISHER, Role.AUTHORISED, Role.CONTROLLER));

    private final InPlaceOf inPlaceOf;
    private final HeldGroups heldGroups;
    private final AgreementSheet sheet;
    private final Actor actor;
    private final Clock clock;

    DoneInPlace(InPlaceOf inPlaceOf, HeldGroups heldGroups, AgreementSheet sheet, Actor actor, Clock clock) {
        this.inPlaceOf = inPlaceOf;
        this.heldGroups = heldGroups;
        this.sheet = sheet;
        this.actor = actor;
        this.clock = clock;
    }

    /** Called as the task completes, in the transaction of what it decides. */
    public void keep(DelegateTask task) {
        actor.find(task).ifPresent(login -> keep(task, login));
    }

    private void keep(DelegateTask task, String login) {
        if (inPlaceOf.of(login).isEmpty()) {
            return;
        }
        Deed.Step step = new Deed.Step(
                task.getId(),
                task.getTaskDefinitionKey(),
                String.valueOf(task.getExecution().getProcessBusinessKey()));
        whom(task, login).ifPresent(absent -> inPlaceOf.record(new Deed(step, login, absent, clock.instant())));
    }

    private Optional<String> whom(DelegateTask task, String login) {
        return switch (task.getTaskDefinitionKey()) {
            case "voteOnChange" ->
                Optional.of(RegisterChangeFlow.VOTER.require(task)).filter(member -> !member.equals(login));
            case "agreeAct" -> sheet.inWhosePlace(UUID.fromString(ActApprovalFlow.AGREEMENT_LINE.require(task)), login);
            default -> inPlaceOf.whom(login, asked(task));
        };
    }

    private Predicate<Membership> asked(DelegateTask task) {
        Set<Role> roles = NAMED.getOrDefault(task.getTaskDefinitionKey(), Set.of());
        Set<String> groups = task.getCandidates().stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
                .map(IdentityLink::getGroupId)
                .collect(Collectors.toSet());
        return held -> String.valueOf(held.authority()).equals(task.getTenantId())
                && (roles.contains(held.role()) || heldGroups.of(held).stream().anyMatch(groups::contains));
    }
}
