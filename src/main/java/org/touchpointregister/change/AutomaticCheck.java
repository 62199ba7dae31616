package org.touchpointregister.change;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.change.rule.Finding;

/** The automatic check on submission: a blocking finding sends the change back to its department. */
@Service
@Transactional
public class AutomaticCheck {

    private final Changes changes;
    private final Findings findings;

    AutomaticCheck(Changes changes, Findings findings) {
        this.changes = changes;
        this.findings = findings;
    }

    /** Whether nothing blocks; where something does, the change is in rework afterwards. */
    public boolean passes(UUID changeId) {
        boolean blocked = findings.of(changes.require(changeId)).stream().anyMatch(Finding::blocking);
        if (blocked) {
            changes.sendBackByChecks(changeId);
        }
        return !blocked;
    }
}
