package org.touchpointregister.workflow.engine;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Tells a call that came through the web apps' REST interface from one of our own code. */
final class WebCall {

    private static final String REST = "/camunda/api/";

    private WebCall() {}

    static boolean isRunning() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) {
            return false;
        }
        HttpServletRequest request = attributes.getRequest();
        return request.getRequestURI().startsWith(request.getContextPath() + REST);
    }
}
