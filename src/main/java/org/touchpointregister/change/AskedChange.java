package org.touchpointregister.change;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** That a change was asked for, and by what: the first formation, a round of confirmation, the inventory. */
@Entity
@Table(name = "asked_change")
class AskedChange {

    @Id
    private UUID changeId;

    /** Read by the repository's queries only. */
    @SuppressWarnings("UnusedVariable")
    private UUID askedBy;

    private boolean held;

    @SuppressWarnings("NullAway.Init")
    protected AskedChange() {}

    AskedChange(UUID changeId, Asked asked) {
        this.changeId = changeId;
        this.askedBy = asked.by();
        this.held = asked.held();
    }

    void letGo() {
        this.held = false;
    }

    UUID changeId() {
        return changeId;
    }

    boolean held() {
        return held;
    }
}
