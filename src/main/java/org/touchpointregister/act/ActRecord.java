package org.touchpointregister.act;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.EditionNumber;

/** What is on record of an act: how it was sent, its requisites, the true ones where others were registered, and what it made. */
@MappedSuperclass
abstract class ActRecord {

    @Embedded
    private @Nullable Registration registration;

    @Embedded
    private @Nullable CorrectedRequisites corrected;

    @Embedded
    private @Nullable Sending sending;

    private @Nullable UUID cancels;
    private @Nullable EditionNumber edition;

    void enter(Registration data) {
        this.registration = data;
    }

    /** What was registered stays where it is. */
    void enter(CorrectedRequisites requisites) {
        this.corrected = requisites;
    }

    void enter(Sending how) {
        this.sending = how;
    }

    void enter(EditionNumber made) {
        this.edition = made;
    }

    /** It came signed from outside and cancels that act. */
    void cancels(ApprovingAct other) {
        this.cancels = other.id();
    }

    /** What was registered, with the true number and date where others were. */
    public @Nullable Registration registration() {
        return registration == null || corrected == null ? registration : registration.with(corrected);
    }

    /** What the clerk typed, whatever was corrected later. */
    public @Nullable Registration registeredAs() {
        return registration;
    }

    public @Nullable CorrectedRequisites corrected() {
        return corrected;
    }

    /** The head decides, or decided, on paper: nobody's login stands for the head's. */
    public boolean onPaper() {
        return sending != null && sending.onPaper();
    }

    /** When the draft was last sent; null for one sent before that was kept. */
    @Nullable
    Instant sentAt() {
        return sending == null ? null : sending.at();
    }

    /** Its text was not drafted here: there is a scan of it, or nothing. */
    public boolean cameFromOutside() {
        return cancels != null;
    }

    /** The edition it made; null until registered. */
    public @Nullable EditionNumber edition() {
        return edition;
    }
}
