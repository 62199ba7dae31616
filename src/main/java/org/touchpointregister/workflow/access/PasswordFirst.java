package org.touchpointregister.workflow.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever signed in with a password that an administrator gave chooses another before anything else: pages lead there,
 * programs are told.
 */
class PasswordFirst extends OncePerRequestFilter {

    private static final Pattern OPEN =
            Pattern.compile("/(password|logout|login|error|css/.*|js/.*|fonts/.*|images/.*|favicon.ico)");

    private final Refusals refusals;

    PasswordFirst(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!hasOneTimePassword() || OPEN.matcher(path).matches()) {
            chain.doFilter(request, response);
        } else if (request.getMethod().equals("GET")
                && !path.startsWith("/api/")
                && !path.startsWith("/camunda/api/")) {
            response.sendRedirect(request.getContextPath() + "/password");
        } else {
            refusals.forbid(request, response, "identity.password.chooseFirst");
        }
    }

    private static boolean hasOneTimePassword() {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        return person != null
                && person.getAuthorities().stream()
                        .anyMatch(held -> EngineSignIn.ONE_TIME_PASSWORD.equals(held.getAuthority()));
    }
}
