package org.touchpointregister.change;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.shared.Refusal;

/** Remarks of the check, per row and field, with their state over the rounds. */
@Service
@Transactional
public class Remarks {

    private final RemarkRepository remarks;
    private final Changes changes;
    private final ChangeAccess access;
    private final Clock clock;

    Remarks(RemarkRepository remarks, Changes changes, ChangeAccess access, Clock clock) {
        this.remarks = remarks;
        this.changes = changes;
        this.access = access;
        this.clock = clock;
    }

    /** All remarks of a change, the oldest first. */
    @Transactional(readOnly = true)
    public List<Remark> of(UUID changeId) {
        return remarks.findByChangeIdOrderByCreatedAt(changeId);
    }

    /** A checker makes a remark while the change is under check. */
    public Remark make(UUID changeId, Remark.Place place, String text, String login) {
        ChangeRequest change = changes.hold(changeId);
        access.requireCheck(login, change);
        if (change.state() != ChangeState.UNDER_CHECK) {
            throw Refusal.conflict("change.wrongState", change.number());
        }
        return remarks.save(new Remark(change, place, text, by(login)));
    }

    /** The department answers: fixed, or disputed with a reason. */
    public Remark answer(UUID changeId, UUID remarkId, Answer answer) {
        ChangeRequest change = changes.hold(changeId);
        access.requireEdit(answer.login(), change);
        Remark remark = requireRemark(changeId, remarkId);
        remark.answer(answer.fixed(), answer.words(), by(answer.login()));
        return remark;
    }

    /** The checker takes the remark off. */
    public Remark close(UUID changeId, UUID remarkId, String login) {
        access.requireCheck(login, changes.hold(changeId));
        Remark remark = requireRemark(changeId, remarkId);
        remark.close();
        return remark;
    }

    private Remark requireRemark(UUID changeId, UUID remarkId) {
        return remarks.findByIdAndChangeId(remarkId, changeId)
                .orElseThrow(() -> Refusal.missing("change.noSuchRemark"));
    }

    private Remark.Authorship by(String login) {
        return new Remark.Authorship(login, clock.instant());
    }

    /** The department's answer to a remark. */
    public record Answer(boolean fixed, String words, String login) {}
}
