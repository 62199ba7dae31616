package org.touchpointregister.change;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.shared.AuthorityId;

/** Changes that somebody asked for, and those of them that wait for the others. */
@Service
@Transactional
public class AskedChanges {

    private final AskedChangeRepository asked;
    private final ChangeRequestRepository changes;

    AskedChanges(AskedChangeRepository asked, ChangeRequestRepository changes) {
        this.asked = asked;
        this.changes = changes;
    }

    void note(UUID changeId, Asked by) {
        asked.save(new AskedChange(changeId, by));
    }

    /** The changes asked for by that formation, confirmation or process. */
    @Transactional(readOnly = true)
    public List<ChangeRequest> of(UUID askedBy) {
        return changes.findAllById(
                asked.findByAskedBy(askedBy).stream().map(AskedChange::changeId).toList());
    }

    @Transactional(readOnly = true)
    List<ChangeRequest> heldOf(UUID askedBy) {
        return changes.findAllById(asked.findByAskedBy(askedBy).stream()
                .filter(AskedChange::held)
                .map(AskedChange::changeId)
                .toList());
    }

    /** Whether the change waits for the others that were asked for with it. */
    @Transactional(readOnly = true)
    public boolean held(UUID changeId) {
        return asked.findById(changeId).filter(AskedChange::held).isPresent();
    }

    @Transactional(readOnly = true)
    Set<UUID> heldIn(AuthorityId authority) {
        return asked.heldIn(authority);
    }

    /** Lets one change go its own way: it waits for nobody any more. */
    public void letGo(UUID changeId) {
        asked.findById(changeId).ifPresent(AskedChange::letGo);
    }

    /** Lets all of them go at once. */
    public void letAllGo(UUID askedBy) {
        asked.findByAskedBy(askedBy).forEach(AskedChange::letGo);
    }
}
