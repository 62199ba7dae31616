package org.touchpointregister.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.touchpointregister.shared.AuthorityId;

/** A structural unit of an authority: it answers for rows and submits their changes. */
@Entity
@Table(name = "department")
public class Department {

    @Id
    private UUID id;

    private AuthorityId authority;
    private String code;
    private String name;

    @SuppressWarnings("NullAway.Init")
    protected Department() {}

    public Department(AuthorityId authority, String code, String name) {
        this.id = UUID.randomUUID();
        this.authority = authority;
        this.code = code;
        this.name = name;
    }

    public UUID id() {
        return id;
    }

    public AuthorityId authority() {
        return authority;
    }

    /** Short code, part of the engine's group id: letters, digits and hyphens. */
    public String code() {
        return code;
    }

    public String name() {
        return name;
    }
}
