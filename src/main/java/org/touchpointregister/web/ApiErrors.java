package org.touchpointregister.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.touchpointregister.shared.Sentences;

/**
 * What no controller of the API answers (an address that is none, a method it does not know, a failure) is told in the
 * same form, whatever the client accepts: an error page helps no program.
 */
class ApiErrors extends HttpFilter {

    private final transient ObjectMapper json;
    private final transient ProblemWords words;

    ApiErrors(ObjectMapper json, ProblemWords words) {
        this.json = json;
        this.words = words;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!ApiAddress.isOf(request, RequestDispatcher.ERROR_REQUEST_URI)) {
            chain.doFilter(request, response);
            return;
        }
        HttpStatus status = HttpStatus.valueOf(response.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), words.of(status));
    }

    /** Errors only, before anything else has a say in them. */
    @Configuration(proxyBeanMethods = false)
    static class Registered {

        @Bean
        FilterRegistrationBean<ApiErrors> apiErrors(ObjectMapper json, Sentences sentences) {
            ApiErrors errors = new ApiErrors(json, new ProblemWords(sentences));
            FilterRegistrationBean<ApiErrors> filter = new FilterRegistrationBean<>(errors);
            filter.setDispatcherTypes(EnumSet.of(DispatcherType.ERROR));
            filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
            return filter;
        }
    }
}
