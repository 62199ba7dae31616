package org.touchpointregister.workflow.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Leads strangers to the sign-in where there is a page to sign in for; an address without one is missing for everybody. */
@Component
class SignInFirst extends LoginUrlAuthenticationEntryPoint {

    private static final String WEB_APPS = "/camunda/";

    private final ObjectProvider<RequestMappingHandlerMapping> pages;

    /** The pages come later than what guards them. */
    SignInFirst(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> pages) {
        super("/login");
        this.pages = pages;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        if (leadsSomewhere(request)) {
            super.commence(request, response, why);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private boolean leadsSomewhere(HttpServletRequest request) {
        if (request.getServletPath().startsWith(WEB_APPS)) {
            return true;
        }
        ServletRequestPathUtils.parseAndCache(request);
        return pages.getObject().getHandlerMethods().keySet().stream()
                .map(RequestMappingInfo::getPathPatternsCondition)
                .anyMatch(paths -> paths != null && paths.getMatchingCondition(request) != null);
    }
}
