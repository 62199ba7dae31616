package org.touchpointregister.change;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.EditionNumber;
import org.touchpointregister.shared.Refusal;

/** What an act does with accepted changes: includes, releases, returns, adopts them. */
@Service
@Transactional
public class ChangesInAct {

    private final ChangeRequestRepository changes;
    private final ChangeItemRepository items;
    private final RoundRepository rounds;
    private final AskedChanges asked;
    private final Clock clock;

    ChangesInAct(
            ChangeRequestRepository changes,
            ChangeItemRepository items,
            RoundRepository rounds,
            AskedChanges asked,
            Clock clock) {
        this.changes = changes;
        this.items = items;
        this.rounds = rounds;
        this.asked = asked;
        this.clock = clock;
    }

    /** Accepted changes of the authority that wait for an act, less those that wait for the others of a formation. */
    @Transactional(readOnly = true)
    public List<ChangeRequest> waiting(AuthorityId authority) {
        Set<UUID> held = asked.heldIn(authority);
        return changes.findByAuthorityAndStateOrderByNumber(authority, ChangeState.ACCEPTED).stream()
                .filter(change -> !held.contains(change.id()))
                .toList();
    }

    /** How many rows each of these changes has; those without rows are not named. */
    @Transactional(readOnly = true)
    public Map<UUID, Long> rowsOf(Collection<UUID> changeIds) {
        return items.sizes(changeIds).stream()
                .collect(Collectors.toMap(size -> (UUID) size[0], size -> (Long) size[1]));
    }

    @Transactional(readOnly = true)
    public List<ChangeRequest> of(UUID actId) {
        return changes.findByActIdOrderByNumber(actId);
    }

    /** The changes that edition holds and the one before it did not. */
    @Transactional(readOnly = true)
    public List<ChangeRequest> adoptedIn(AuthorityId authority, EditionNumber edition) {
        return changes.adoptedIn(authority, edition);
    }

    /** Changes split off this one when only a part of it was accepted. */
    @Transactional(readOnly = true)
    public List<ChangeRequest> followUpsOf(UUID changeId) {
        return changes.followUpsOf(changeId);
    }

    /** Includes an accepted change of the same authority. */
    public ChangeRequest include(AuthorityId authority, UUID changeId, UUID actId) {
        ChangeRequest change = changes.findById(changeId)
                .filter(found -> found.authority().equals(authority))
                .orElseThrow(() -> Refusal.missing("change.noSuchChange"));
        if (asked.held(changeId)) {
            throw Refusal.conflict("change.heldWithOthers", change.number());
        }
        change.includeInAct(actId);
        return change;
    }

    /** The act ended without effect: its changes wait for another one. */
    public void release(UUID actId) {
        of(actId).forEach(ChangeRequest::releaseFromAct);
    }

    /** Takes one change out of its act: it goes back to be checked, for the reason given. */
    public void takeOut(UUID changeId, String login, String reason) {
        ChangeRequest change = changes.findById(changeId).orElseThrow(() -> Refusal.missing("change.noSuchChange"));
        change.returnToCheck(new Decision(login, clock.instant(), reason));
        // What was decided before the act stays as it was decided: the new check is a round of its own.
        Optional.ofNullable(change.submission()).ifPresent(submission -> rounds.save(new Round(change, submission)));
    }

    /** The act was registered: its changes are in the register from this edition on. */
    public void adopt(UUID actId, EditionNumber edition) {
        of(actId).forEach(change -> change.adopt(edition));
    }

    /** Without an act, the keeper's decision itself changes the register. */
    public void adoptOne(UUID changeId, EditionNumber edition) {
        changes.findById(changeId)
                .orElseThrow(() -> Refusal.missing("change.noSuchChange"))
                .adopt(edition);
    }
}
