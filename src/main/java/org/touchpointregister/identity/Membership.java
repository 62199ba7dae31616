package org.touchpointregister.identity;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.AuthorityId;

/** A role held by a person, in an authority or in one of its departments. */
@Entity
@Table(name = "membership")
public class Membership {

    @Id
    private UUID id;

    private String login;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable AuthorityId authority;
    private @Nullable UUID departmentId;

    @Embedded
    private @Nullable Powers powers;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    Membership(String login, Role role, @Nullable AuthorityId authority, @Nullable UUID departmentId) {
        this.id = UUID.randomUUID();
        this.login = login;
        this.role = role;
        this.authority = authority;
        this.departmentId = departmentId;
    }

    /** The same role on the ground of an act, for the days the act covers. */
    Membership on(Powers ground) {
        this.powers = ground;
        return this;
    }

    public UUID id() {
        return id;
    }

    /** The same role in the hands of who stands in; never stored. */
    Membership lentTo(String substitute) {
        Membership lent = new Membership(substitute, role, authority, departmentId);
        lent.powers = powers;
        return lent;
    }

    public String login() {
        return login;
    }

    public Role role() {
        return role;
    }

    public @Nullable AuthorityId authority() {
        return authority;
    }

    public @Nullable UUID departmentId() {
        return departmentId;
    }

    /** The act that gave the role; null where the role needs none or none was recorded. */
    public @Nullable Powers powers() {
        return powers;
    }

    boolean isFor(Role aRole, @Nullable AuthorityId anAuthority, @Nullable UUID aDepartment) {
        return role == aRole && Objects.equals(authority, anAuthority) && Objects.equals(departmentId, aDepartment);
    }

    /** False only outside the days that the act behind the role covers. */
    public boolean inForceOn(LocalDate day) {
        return powers == null || powers.coverDay(day);
    }
}
