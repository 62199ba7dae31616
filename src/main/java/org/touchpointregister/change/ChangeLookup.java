package org.touchpointregister.change;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.shared.Refusal;

/** Finds the change an address names, by id or number, and refuses those with no business there. */
@Component
public class ChangeLookup {

    private final Changes changes;
    private final ChangeAccess access;
    private final CurrentPerson current;

    ChangeLookup(Changes changes, ChangeAccess access, CurrentPerson current) {
        this.changes = changes;
        this.access = access;
        this.current = current;
    }

    /** Who asks. */
    public String login() {
        return current.require().login();
    }

    /** The change, for whoever may read it. */
    public ChangeRequest readable(String idOrNumber) {
        ChangeRequest change = byIdOrNumber(idOrNumber);
        access.requireRead(login(), change);
        return change;
    }

    private ChangeRequest byIdOrNumber(String idOrNumber) {
        try {
            return changes.require(UUID.fromString(idOrNumber));
        } catch (IllegalArgumentException e) {
            return changes.findByNumber(idOrNumber).orElseThrow(() -> Refusal.missing("change.noSuchChange"));
        }
    }
}
