package org.touchpointregister.change;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A slip of the pen that a checker corrected in a row: what stood there, what stands there now, by whom. */
@Entity
@Table(name = "correction")
public class Correction {

    @Id
    private UUID id;

    private UUID changeId;
    private UUID itemId;
    private int round;

    @Enumerated(EnumType.STRING)
    private CorrectableField field;

    private String was;
    private String became;
    private String correctedBy;
    private Instant correctedAt;
    private @Nullable String correctedFor;

    @SuppressWarnings("NullAway.Init")
    protected Correction() {}

    Correction(ChangeItem item, CorrectableField field, Words words, ChangeItem.Edit edit) {
        this.id = UUID.randomUUID();
        this.changeId = item.changeId();
        this.itemId = item.id();
        this.round = edit.round();
        this.field = field;
        this.was = words.was();
        this.became = words.became();
        this.correctedBy = edit.login();
        this.correctedAt = edit.at();
    }

    /** It was corrected in the place of somebody absent. */
    Correction inPlaceOf(@Nullable String absent) {
        this.correctedFor = absent;
        return this;
    }

    public UUID id() {
        return id;
    }

    public UUID changeId() {
        return changeId;
    }

    public UUID itemId() {
        return itemId;
    }

    public int round() {
        return round;
    }

    public CorrectableField field() {
        return field;
    }

    public String was() {
        return was;
    }

    public String became() {
        return became;
    }

    public String correctedBy() {
        return correctedBy;
    }

    public Instant correctedAt() {
        return correctedAt;
    }

    /** The absent person in whose place it was corrected. */
    public @Nullable String correctedFor() {
        return correctedFor;
    }

    /** The text before and after. */
    record Words(String was, String became) {}
}
