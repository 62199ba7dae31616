package org.touchpointregister.confirmation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.identity.Department;
import org.touchpointregister.register.Edition;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.EditionNumber;
import org.touchpointregister.shared.Refusal;

/** A department's answer about its rows of one edition: true as they are, or to be changed. */
@Entity
@Table(name = "confirmation")
public class Confirmation {

    @Id
    private UUID id;

    private UUID campaignId;
    private String number;
    private AuthorityId authority;
    private UUID departmentId;
    private String departmentName;
    private EditionNumber edition;
    private int rowCount;

    @Enumerated(EnumType.STRING)
    private ConfirmationState state;

    @Embedded
    private @Nullable Answered answered;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Confirmation() {}

    Confirmation(Campaign campaign, String number, Department department, Edition edition, int rowCount) {
        this.id = UUID.randomUUID();
        this.campaignId = campaign.id();
        this.number = number;
        this.authority = campaign.authority();
        this.departmentId = department.id();
        this.departmentName = department.name();
        this.edition = edition.number();
        this.rowCount = rowCount;
        this.state = ConfirmationState.ASKED;
    }

    void answer(ConfirmationState answer, Answered by) {
        if (state != ConfirmationState.ASKED) {
            throw Refusal.conflict("confirmation.answeredAlready", number);
        }
        this.state = answer;
        this.answered = by;
    }

    public UUID id() {
        return id;
    }

    public UUID campaignId() {
        return campaignId;
    }

    /** The human number, also the business key in the engine. */
    public String number() {
        return number;
    }

    public AuthorityId authority() {
        return authority;
    }

    public UUID departmentId() {
        return departmentId;
    }

    public String departmentName() {
        return departmentName;
    }

    /** The edition whose rows were looked at. */
    public EditionNumber edition() {
        return edition;
    }

    public int rowCount() {
        return rowCount;
    }

    public ConfirmationState state() {
        return state;
    }

    public @Nullable Answered answered() {
        return answered;
    }
}
