package org.touchpointregister.formation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.identity.Department;
import org.touchpointregister.shared.Refusal;

/** A department or institution that is asked in a formation, and whether it was left for later. */
@Entity
@Table(name = "formation_part")
class FormationPart {

    @Id
    private UUID id;

    private UUID formationId;
    private UUID departmentId;
    private String departmentName;

    @Embedded
    private @Nullable LeftOut left;

    @SuppressWarnings("NullAway.Init")
    protected FormationPart() {}

    FormationPart(UUID formationId, Department department) {
        this.id = UUID.randomUUID();
        this.formationId = formationId;
        this.departmentId = department.id();
        this.departmentName = department.name();
    }

    /** Left out of the first edition; it follows later by an edition of its own. */
    void leaveOut(LeftOut why) {
        if (left != null) {
            throw Refusal.conflict("formation.leftAlready", departmentName);
        }
        this.left = why;
    }

    UUID formationId() {
        return formationId;
    }

    UUID departmentId() {
        return departmentId;
    }

    String departmentName() {
        return departmentName;
    }

    @Nullable
    LeftOut left() {
        return left;
    }
}
