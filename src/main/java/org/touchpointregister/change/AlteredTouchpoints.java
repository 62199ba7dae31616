package org.touchpointregister.change;

import java.util.Objects;
import org.springframework.stereotype.Component;
import org.touchpointregister.register.TouchpointAlteration;
import org.touchpointregister.register.TouchpointUse;
import org.touchpointregister.register.TouchpointUses;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;

/**
 * Which words of a touchpoint that a change alters in every row are the department's own: those that differ from the
 * register. In the others a checker would alter what nobody has asked for.
 */
@Component
class AlteredTouchpoints {

    private final TouchpointUses uses;

    AlteredTouchpoints(TouchpointUses uses) {
        this.uses = uses;
    }

    static boolean altered(ItemContent content) {
        return content.operation() == Operation.CHANGE_TOUCHPOINT;
    }

    /** Refuses a field that the department left as it is, and words that the register has already. */
    void requireSlip(AuthorityId authority, ItemContent content, Corrections.Wanted wanted) {
        CorrectableField field = wanted.field();
        TouchpointUse use = uses.of(authority, Objects.requireNonNull(content.touchpointId()))
                .orElseThrow(() -> Refusal.conflict("change.finding.pointUnused"));
        if (!field.isOfTouchpoint() || !changes(field, content, use)) {
            throw Refusal.conflict("change.correction.notAltered");
        }
        if (!changes(field, field.in(content, wanted.text()), use)) {
            throw Refusal.conflict("change.correction.asInRegister");
        }
    }

    private static boolean changes(CorrectableField field, ItemContent content, TouchpointUse use) {
        return content.alteration(use)
                .filter(
                        field == CorrectableField.TOUCHPOINT
                                ? TouchpointAlteration::renames
                                : TouchpointAlteration::changesAddress)
                .isPresent();
    }
}
