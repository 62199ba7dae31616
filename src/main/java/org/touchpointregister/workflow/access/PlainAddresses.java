package org.touchpointregister.workflow.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away what no browser sends: an address of the web apps with a letter written as a code. The server decodes it to
 * find the web app; Spring and the web apps take it as it was written, and fail.
 */
class PlainAddresses extends OncePerRequestFilter {

    private static final String WEB_APPS = "/camunda/";

    /** An ASCII letter in its encoded form; whoever encodes parts of an address leaves letters alone. */
    private static final Pattern CODED_LETTER = Pattern.compile("%(?i:[46][1-9a-f]|[57][0-9a])");

    private final Refusals refusals;

    PlainAddresses(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getServletPath().startsWith(WEB_APPS)
                && CODED_LETTER.matcher(request.getRequestURI()).find()) {
            refusals.turnAway(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
