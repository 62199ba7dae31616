package org.touchpointregister.workflow.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import org.touchpointregister.identity.People;

/**
 * Ends the session of whoever has left, or whose password became another since they signed in: from there on the request
 * is that of somebody who is not signed in.
 */
class EndedSessions extends OncePerRequestFilter {

    private final People people;
    private final RequestMatcher harmless;
    private final SecurityContextLogoutHandler logout = new SecurityContextLogoutHandler();

    /** Files that are the same for everybody are {@code harmless}, and not worth a look at the person. */
    EndedSessions(People people, RequestMatcher harmless) {
        this.people = people;
        this.harmless = harmless;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication current = SecurityContextHolder.getContext().getAuthentication();
        if (current instanceof SignedInPerson signedIn && hasEnded(signedIn)) {
            logout.logout(request, response, signedIn);
        }
        chain.doFilter(request, response);
    }

    /** An account that was made in the engine by hand belongs to no person, and goes on. */
    private boolean hasEnded(SignedInPerson signedIn) {
        return people.find(signedIn.getName())
                .filter(person -> !signedIn.isStill(person))
                .isPresent();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return harmless.matches(request);
    }
}
