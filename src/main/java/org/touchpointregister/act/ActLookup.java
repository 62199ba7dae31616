package org.touchpointregister.act;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.shared.Refusal;

/** Finds the act an address names, by id or by the number of its draft, and refuses those with no business there. */
@Component
class ActLookup {

    private final ApprovingActRepository acts;
    private final ActAccess access;
    private final CurrentPerson current;

    ActLookup(ApprovingActRepository acts, ActAccess access, CurrentPerson current) {
        this.acts = acts;
        this.access = access;
        this.current = current;
    }

    /** The act, for whoever may read it. */
    @Transactional(readOnly = true)
    ApprovingAct readable(String idOrNumber) {
        ApprovingAct act = byIdOrNumber(idOrNumber);
        access.requireRead(current.require().login(), act);
        return act;
    }

    private ApprovingAct byIdOrNumber(String idOrNumber) {
        try {
            return acts.findById(UUID.fromString(idOrNumber)).orElseThrow(() -> Refusal.missing("act.noSuchAct"));
        } catch (IllegalArgumentException e) {
            return acts.findByDraftNumber(idOrNumber).orElseThrow(() -> Refusal.missing("act.noSuchAct"));
        }
    }
}
