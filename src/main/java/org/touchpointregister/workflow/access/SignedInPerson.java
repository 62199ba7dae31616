package org.touchpointregister.workflow.access;

import java.util.Collection;
import java.util.Objects;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.touchpointregister.identity.Person;

/** Somebody who has signed in, and which of the person's credentials they did it with. */
class SignedInPerson extends UsernamePasswordAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final int credentials;

    SignedInPerson(String login, int credentials, Collection<? extends GrantedAuthority> authorities) {
        super(login, null, authorities);
        this.credentials = credentials;
    }

    /** Whether the person is still one who may sign in, with the same credentials as then. */
    boolean isStill(Person person) {
        return person.active() && person.credentials() == credentials;
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && other instanceof SignedInPerson same && same.credentials == credentials;
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), credentials);
    }
}
