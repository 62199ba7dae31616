package org.touchpointregister.workflow.access;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.workflow.EngineGroups;

/**
 * Checks name and password against the engine's identity store. Spring Security finds it by itself: named in a filter
 * chain as well, it would be asked twice and count every slip twice.
 */
@Component
class EngineSignIn implements AuthenticationProvider {

    static final String ADMINISTRATOR = "ROLE_ADMIN";
    /** Of one who may choose a password and nothing else. */
    static final String ONE_TIME_PASSWORD = "ONE_TIME_PASSWORD";

    private final IdentityService identity;
    private final People people;
    private final SignInAttempts attempts;
    private final PasswordEncoder bcrypt;
    private final String nobodysPassword;

    EngineSignIn(IdentityService identity, People people, SignInAttempts attempts, PasswordEncoder bcrypt) {
        this.identity = identity;
        this.people = people;
        this.attempts = attempts;
        this.bcrypt = bcrypt;
        this.nobodysPassword = bcrypt.encode("nobody");
    }

    @Override
    public Authentication authenticate(Authentication request) {
        String login = request.getName().strip();
        String password = String.valueOf(request.getCredentials());
        String address = addressOf(request);
        if (login.indexOf('\0') >= 0) {
            throw new BadCredentialsException("No database can be asked for such a name");
        }
        // Before the password is checked: one that changes meanwhile ends the session that begins here.
        int credentials = people.find(login).map(Person::credentials).orElse(0);
        switch (attempts.attempt(login, address, () -> isRight(login, password))) {
            case TOO_MANY -> throw new LockedException("Too many wrong passwords for " + login);
            case WRONG -> throw new BadCredentialsException("Wrong name or password");
            case RIGHT -> {}
        }
        return new SignedInPerson(login, credentials, authoritiesOf(login));
    }

    /** Takes as long for an unknown name as for a known one: the time of the answer must not tell which names exist. */
    private boolean isRight(String login, String password) {
        boolean known = identity.createUserQuery().userId(login).count() > 0;
        boolean fits = known ? identity.checkPassword(login, password) : bcrypt.matches(password, nobodysPassword);
        return known && fits && people.find(login).map(Person::active).orElse(true);
    }

    private List<GrantedAuthority> authoritiesOf(String login) {
        Stream<String> groups = identity.createGroupQuery().groupMember(login).list().stream()
                .map(Group::getId)
                .map(group -> group.equals(EngineGroups.ADMINISTRATORS) ? ADMINISTRATOR : "GROUP_" + group);
        Stream<String> once =
                people.find(login).filter(Person::oneTimePassword).map(person -> ONE_TIME_PASSWORD).stream();
        return Stream.concat(groups, once)
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
    }

    private static String addressOf(Authentication request) {
        return request.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
