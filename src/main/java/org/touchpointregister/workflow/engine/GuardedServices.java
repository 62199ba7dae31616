package org.touchpointregister.workflow.engine;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.Sentences;
import org.touchpointregister.workflow.answers.AnswerGate;
import org.touchpointregister.workflow.answers.GoneTask;

/** Puts the guard before the services through which people reach a process. */
@Component
class GuardedServices extends AbstractProcessEnginePlugin {

    private final AnswerGate gate;
    private final GoneTask gone;
    private final Sentences sentences;

    GuardedServices(AnswerGate gate, GoneTask gone, Sentences sentences) {
        this.gate = gate;
        this.gone = gone;
        this.sentences = sentences;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        Guard guard = new Guard(configuration, gate, gone, sentences);
        configuration.setTaskService(
                new GuardedTaskService(guard, new PutOff(configuration, sentences), new GiveBack(configuration)));
        configuration.setFormService(new GuardedFormService(guard));
        configuration.setRuntimeService(new GuardedRuntimeService(guard));
    }
}
