package org.touchpointregister.handover;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.identity.Department;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;

/** A list of what came to a department from somebody who left, from a department or from another authority that is no more. */
@Entity
@Table(name = "handover")
public class Handover {

    @Id
    private UUID id;

    private String number;
    private AuthorityId authority;
    private UUID departmentId;
    private String departmentName;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    private String about;
    private @Nullable AuthorityId fromAuthority;
    private String openedBy;
    private Instant openedAt;
    private @Nullable String distributedBy;
    private @Nullable Instant distributedAt;
    private @Nullable String takenBy;
    private @Nullable Instant takenAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "handover_item", joinColumns = @JoinColumn(name = "handover_id"))
    @OrderColumn(name = "position")
    private List<HandoverItem> items;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Handover() {}

    Handover(String number, Department department, Origin origin, List<HandoverItem> items) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.authority = department.authority();
        this.departmentId = department.id();
        this.departmentName = department.name();
        this.cause = origin.cause();
        this.about = origin.about();
        this.fromAuthority = origin.from();
        this.openedBy = origin.by();
        this.openedAt = origin.at();
        this.items = new ArrayList<>(items);
    }

    /** What the closing department leaves as it is today, with a mark at each row that is to be taken out. */
    void list(List<HandoverItem> left) {
        if (distributedBy != null) {
            throw Refusal.conflict("handover.distributedAlready", number);
        }
        this.items = new ArrayList<>(left);
    }

    /** Somebody goes on with all of it. */
    void passTo(Department heir, List<HandoverItem> left, Distributed by) {
        list(left);
        this.departmentId = heir.id();
        this.departmentName = heir.name();
        this.distributedBy = by.login();
        this.distributedAt = by.at();
    }

    void take(String login, Instant at) {
        if (takenBy != null) {
            throw Refusal.conflict("handover.takenAlready", number);
        }
        this.takenBy = login;
        this.takenAt = at;
    }

    public UUID id() {
        return id;
    }

    /** The human number, also the business key in the engine. */
    public String number() {
        return number;
    }

    public AuthorityId authority() {
        return authority;
    }

    /** The department that takes over. */
    public UUID departmentId() {
        return departmentId;
    }

    public String departmentName() {
        return departmentName;
    }

    public Cause cause() {
        return cause;
    }

    /** Who left, or what is no more. */
    public String about() {
        return about;
    }

    /** The authority whose register keeps the addresses of the rows; null where it is the department's own. */
    public @Nullable AuthorityId fromAuthority() {
        return fromAuthority;
    }

    /** The administrator by whose order it passes. */
    public String openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** Whether nobody goes on with it yet. */
    public boolean waits() {
        return cause == Cause.DEPARTMENT_CLOSED && distributedBy == null;
    }

    /** Who said which department goes on; null where that was clear, or not said yet. */
    public @Nullable String distributedBy() {
        return distributedBy;
    }

    public @Nullable Instant distributedAt() {
        return distributedAt;
    }

    /** Who looked it through; null while nobody has. */
    public @Nullable String takenBy() {
        return takenBy;
    }

    public @Nullable Instant takenAt() {
        return takenAt;
    }

    public List<HandoverItem> items() {
        return List.copyOf(items);
    }

    /** The rows with that mark. */
    Set<UUID> excluded() {
        return items.stream()
                .filter(HandoverItem::excluded)
                .map(HandoverItem::ref)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Why something is handed over. */
    public enum Cause {
        PERSON_LEFT,
        DEPARTMENT_MERGED,
        DEPARTMENT_CLOSED,
        AUTHORITY_SUCCEEDED
    }

    /** Who said who goes on, and when. */
    record Distributed(String login, Instant at) {}

    /** Why, from whom, out of which other authority, by whose order and when. */
    record Origin(Cause cause, String about, @Nullable AuthorityId from, String by, Instant at) {}
}
