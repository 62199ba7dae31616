package org.touchpointregister.workflow.substitution;

import java.util.Date;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.Substitution;
import org.touchpointregister.identity.SubstitutionEnded;
import org.touchpointregister.identity.SubstitutionEntered;
import org.touchpointregister.identity.Substitutions;
import org.touchpointregister.workflow.SubstitutionFlow;
import org.touchpointregister.workflow.engine.SignedIn;

/** Starts and ends substitutions in the engine, in the transaction in which they are entered and ended. */
@Component
class StartedSubstitutions {

    private final RuntimeService runtime;
    private final SignedIn signedIn;
    private final Substitutions substitutions;

    StartedSubstitutions(RuntimeService runtime, SignedIn signedIn, Substitutions substitutions) {
        this.runtime = runtime;
        this.signedIn = signedIn;
        this.substitutions = substitutions;
    }

    @EventListener
    void begin(SubstitutionEntered entered) {
        Substitution one = substitutions.require(entered.id());
        signedIn.leftOut(() -> runtime.startProcessInstanceByKey(
                SubstitutionFlow.KEY,
                one.id().toString(),
                Variables.createVariables()
                        .putValue(
                                SubstitutionFlow.AUTHORITY.name(),
                                one.authority().value())
                        .putValue(
                                SubstitutionFlow.SUBSTITUTION_ID.name(),
                                one.id().toString())
                        .putValue(SubstitutionFlow.BEGINS_AT.name(), Date.from(one.beginsAt()))
                        .putValue(SubstitutionFlow.ENDS_AT.name(), Date.from(one.endsAt()))));
    }

    /** In the very second of its last midnight the process may have gone on by itself. */
    @EventListener
    void end(SubstitutionEnded ended) {
        signedIn.leftOut(() -> runtime.createMessageCorrelation(SubstitutionFlow.ENDED)
                .processInstanceBusinessKey(ended.id().toString())
                .correlateAll());
    }
}
