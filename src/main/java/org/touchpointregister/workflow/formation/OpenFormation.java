package org.touchpointregister.workflow.formation;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.touchpointregister.formation.Formation;
import org.touchpointregister.formation.Formations;
import org.touchpointregister.formation.NewFormation;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.workflow.InitialFormationFlow;
import org.touchpointregister.workflow.step.Actor;

/** Opens the formation that the start form or the page asked for, and gives the case its number. */
@Component
class OpenFormation implements JavaDelegate {

    private final Formations formations;
    private final Actor actor;

    OpenFormation(Formations formations, Actor actor) {
        this.formations = formations;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String login = InitialFormationFlow.STARTED_BY.find(execution).orElseGet(() -> actor.of(execution));
        Formation formation = formations.open(new NewFormation(
                new AuthorityId(InitialFormationFlow.AUTHORITY.find(execution).orElseGet(execution::getTenantId)),
                InitialFormationFlow.DUE_ON.find(execution).orElse(null),
                InitialFormationFlow.DEPARTMENTS
                        .find(execution)
                        .map(OpenFormation::codes)
                        .orElse(List.of()),
                InitialFormationFlow.NOTE.find(execution).orElse(null),
                login));
        execution.setProcessBusinessKey(formation.number());
        InitialFormationFlow.AUTHORITY.set(execution, formation.authority().value());
        InitialFormationFlow.FORMATION_ID.set(execution, formation.id().toString());
        InitialFormationFlow.NUMBER.set(execution, formation.number());
        InitialFormationFlow.STARTED_BY.set(execution, login);
    }

    private static List<String> codes(String list) {
        return Stream.of(list.split("[\\s,;]+")).filter(code -> !code.isEmpty()).toList();
    }
}
