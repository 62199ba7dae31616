package org.touchpointregister.workflow.engine;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.Successions;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.workflow.ActApprovalFlow;
import org.touchpointregister.workflow.ActCorrectionFlow;
import org.touchpointregister.workflow.ConfirmationFlow;
import org.touchpointregister.workflow.HandoverFlow;
import org.touchpointregister.workflow.InitialFormationFlow;
import org.touchpointregister.workflow.PublicationFlow;
import org.touchpointregister.workflow.RegisterChangeFlow;

/** Nothing that moves a register begins in an authority that is no more; asked where an instance gets its tenant. */
@Component
public class StillWorks {

    /** What moves a register; letters and the morning's watch are not work. */
    public static final Set<String> KINDS = Set.of(
            RegisterChangeFlow.KEY,
            ActApprovalFlow.KEY,
            ActCorrectionFlow.KEY,
            PublicationFlow.KEY,
            InitialFormationFlow.KEY,
            ConfirmationFlow.KEY,
            HandoverFlow.KEY);

    private final Successions successions;

    StillWorks(Successions successions) {
        this.successions = successions;
    }

    /** Refuses to start that process where another authority succeeds the one of that tenant. */
    void require(String process, String tenant) {
        if (KINDS.contains(process) && AuthorityId.fits(tenant)) {
            successions.requireWorks(new AuthorityId(tenant));
        }
    }
}
