package org.touchpointregister.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.touchpointregister.workflow.step.CardFacts;
import org.touchpointregister.workflow.step.CloseDeadline;
import org.touchpointregister.workflow.step.DoneInPlace;
import org.touchpointregister.workflow.step.Snooze;
import org.touchpointregister.workflow.step.TellCandidates;

/** Registers {@link EveryStep}; its listeners need the engine themselves, so they are looked up when first called. */
@Component
class EveryStepPlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<CardFacts> cardFacts;
    private final ObjectProvider<TellCandidates> tellCandidates;
    private final ObjectProvider<Snooze> snooze;
    private final ObjectProvider<DoneInPlace> doneInPlace;
    private final ObjectProvider<CloseDeadline> closeDeadline;

    EveryStepPlugin(
            ObjectProvider<CardFacts> cardFacts,
            ObjectProvider<TellCandidates> tellCandidates,
            ObjectProvider<Snooze> snooze,
            ObjectProvider<DoneInPlace> doneInPlace,
            ObjectProvider<CloseDeadline> closeDeadline) {
        this.cardFacts = cardFacts;
        this.tellCandidates = tellCandidates;
        this.snooze = snooze;
        this.doneInPlace = doneInPlace;
        this.closeDeadline = closeDeadline;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> listeners = new ArrayList<>();
        Optional.ofNullable(configuration.getCustomPostBPMNParseListeners()).ifPresent(listeners::addAll);
        listeners.add(new EveryStep(
                new EveryStep.OfTask(
                        task -> cardFacts.getObject().keep(task),
                        task -> tellCandidates.getObject().tell(task),
                        task -> snooze.getObject().settle(task),
                        task -> doneInPlace.getObject().keep(task)),
                execution -> closeDeadline.getObject().ended(execution)));
        configuration.setCustomPostBPMNParseListeners(listeners);
    }
}
