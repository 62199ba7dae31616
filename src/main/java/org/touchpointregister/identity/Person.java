package org.touchpointregister.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;

/** A person who signs in. The password is kept by the engine's identity store, never here. */
@Entity
@Table(name = "person")
public class Person {

    @Id
    private String login;

    private String fullName;
    private String post;
    private String email;
    private @Nullable AuthorityId authority;
    private boolean active = true;
    private boolean oneTimePassword;
    private int credentials;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    public Person(String login, String fullName, String post, String email, @Nullable AuthorityId authority) {
        this.login = login;
        this.fullName = fullName;
        this.post = post;
        this.email = email;
        this.authority = authority;
    }

    public String login() {
        return login;
    }

    public String fullName() {
        return fullName;
    }

    public String post() {
        return post;
    }

    public String email() {
        return email;
    }

    /** The authority the person works in; null for the administrator and the keepers of the federal calendar. */
    public @Nullable AuthorityId authority() {
        return authority;
    }

    AuthorityId requireAuthority() {
        if (authority == null) {
            throw Refusal.invalid("identity.substitution.ofAuthority");
        }
        return authority;
    }

    public boolean active() {
        return active;
    }

    /** Whether the password was given by an administrator: whoever signs in with it chooses another first. */
    public boolean oneTimePassword() {
        return oneTimePassword;
    }

    /** Which credentials the person has now: another number with every new password, and once they have left. */
    public int credentials() {
        return credentials;
    }

    void correct(Particulars particulars) {
        this.fullName = particulars.fullName();
        this.post = particulars.post();
        this.email = particulars.email();
    }

    void passwordGiven() {
        this.oneTimePassword = true;
        this.credentials++;
    }

    void passwordChosen() {
        this.oneTimePassword = false;
        this.credentials++;
    }

    void leave() {
        this.active = false;
        this.credentials++;
    }
}
