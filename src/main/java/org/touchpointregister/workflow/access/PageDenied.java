package org.touchpointregister.workflow.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Answers people who may not do what they asked on a page; whose session has ended in between is told that instead. */
class PageDenied implements AccessDeniedHandler {

    private static final String SIGN_IN = "/login";

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        if (!(why instanceof CsrfException)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (SIGN_IN.equals(request.getServletPath())) {
            response.sendRedirect(request.getContextPath() + SIGN_IN + "?again");
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            request.getRequestDispatcher(SessionEndedPage.ADDRESS).forward(request, response);
        }
    }
}
