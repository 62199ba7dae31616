package org.touchpointregister.register;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Channel;

/** A place where clients meet the authority, known by its name and channel; predefined where the order names it. */
@Entity
@Table(name = "touchpoint")
public class Touchpoint {

    @Id
    private UUID id;

    private AuthorityId authority;
    private String name;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private @Nullable String type;
    private @Nullable String address;
    private boolean predefined;

    @SuppressWarnings("NullAway.Init")
    protected Touchpoint() {}

    Touchpoint(AuthorityId authority, String name, Channel channel, @Nullable String type, @Nullable String address) {
        this.id = UUID.randomUUID();
        this.authority = authority;
        this.name = name;
        this.channel = channel;
        this.type = type;
        this.address = address;
        this.predefined = true;
    }

    public UUID id() {
        return id;
    }

    public AuthorityId authority() {
        return authority;
    }

    public String name() {
        return name;
    }

    public Channel channel() {
        return channel;
    }

    public @Nullable String type() {
        return type;
    }

    public @Nullable String address() {
        return address;
    }

    /** Whether the order itself names this touchpoint. */
    public boolean predefined() {
        return predefined;
    }
}
