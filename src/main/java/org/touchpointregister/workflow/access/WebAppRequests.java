package org.touchpointregister.workflow.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * What people may ask of the web apps' REST API before the engine's own authorizations are asked: reading, and working
 * on tasks. Everything else (filters, deployments, variables, accounts …) is for administrators; set-up for nobody.
 */
@Component
class WebAppRequests {

    private static final String API = "/camunda/api";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private static final String ENGINE = "/engine/engine/[^/]+";

    /** Passwords are chosen and given on our pages, which know how long one must be and slow down guessing. */
    private static final Pattern PASSWORDS = Pattern.compile(ENGINE + "/user/[^/]+/credentials/?");

    /** A second sign-in beside ours, and the making of a first administrator by whoever comes first. */
    private static final Pattern CLOSED =
            Pattern.compile("/admin/setup/.*|/admin/auth/user/[^/]+/login/.*|" + PASSWORDS.pattern());

    /** Also what counts the cases of a process without asking whose they are; Cockpit does not need it. */
    private static final Pattern ADMINISTRATION =
            Pattern.compile("/admin/(?!auth/user/).*|" + ENGINE + "/history/[^/]+-definition/.*");

    private static final String QUERIED = "(task|process-instance|execution|variable-instance|incident|job"
            + "|job-definition|external-task|activity-instance|detail|user-operation|decision-instance|identity-link-log"
            + "|job-log|group)";

    private static final List<Pattern> POSTS = List.of(
            Pattern.compile(ENGINE + "/(history/)?" + QUERIED + "(/count)?"),
            Pattern.compile(ENGINE + "/filter/[^/]+/(list|count|singleResult)"),
            Pattern.compile(ENGINE + "/task/[^/]+/(claim|unclaim|assignee|complete|submit-form|comment/create)"),
            Pattern.compile(ENGINE + "/process-definition/(key/)?[^/]+/submit-form"),
            Pattern.compile(ENGINE + "/identity/password-policy"),
            Pattern.compile("/cockpit/plugin/base/[^/]+/(process-instance|process-definition|incident)(/.*)?"));

    AuthorizationDecision decide(Supplier<Authentication> who, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        String path = pathOf(request).substring(API.length());
        Authentication person = who.get();
        if (CLOSED.matcher(path).matches() || person == null || !person.isAuthenticated()) {
            return new AuthorizationDecision(false);
        }
        return new AuthorizationDecision(isAdministrator(person) || isOpen(request.getMethod(), path));
    }

    private static boolean isOpen(String method, String path) {
        if (READING.contains(method)) {
            return !ADMINISTRATION.matcher(path).matches();
        }
        return switch (method) {
            case "POST" ->
                POSTS.stream().anyMatch(pattern -> pattern.matcher(path).matches());
            // Of a task the engine's guard lets people change the follow-up date alone.
            case "PUT" -> path.matches(ENGINE + "/task/[^/]+");
            default -> false;
        };
    }

    /** Whether the request would set a password. */
    static boolean isOfPasswords(HttpServletRequest request) {
        String path = pathOf(request);
        return path.startsWith(API)
                && PASSWORDS.matcher(path.substring(API.length())).matches();
    }

    private static boolean isAdministrator(Authentication person) {
        return person.getAuthorities().stream()
                .anyMatch(authority -> EngineSignIn.ADMINISTRATOR.equals(authority.getAuthority()));
    }

    /** The path as the servlets will see it: decoded, without parameters. */
    private static String pathOf(HttpServletRequest request) {
        String tail = request.getPathInfo();
        return request.getServletPath() + (tail == null ? "" : tail);
    }
}
