package org.touchpointregister.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.touchpointregister.shared.Refusal;

/** Refuses the character that PostgreSQL keeps in no text, wherever a parameter has it. */
class WholeTexts implements HandlerInterceptor {

    private static final char NUL = '\0';

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod && request.getDispatcherType() == DispatcherType.REQUEST) {
            request.getParameterMap().forEach((name, values) -> {
                require(name);
                Arrays.stream(values).forEach(WholeTexts::require);
            });
        }
        return true;
    }

    /** Refuses a text with that character. */
    static void require(String text) {
        if (text.indexOf(NUL) >= 0) {
            throw Refusal.invalid("web.noText");
        }
    }
}
