package org.touchpointregister.workflow.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** The JSON API for programs: name and password in every request, no session and hence no forged one. */
@Configuration(proxyBeanMethods = false)
class ApiAccess {

    @Bean
    @Order(1)
    SecurityFilterChain apiByNameAndPassword(HttpSecurity http, Refusals refusals) throws Exception {
        return http.securityMatcher(ApiAccess::isApiWithPassword)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .addFilterAfter(new PasswordFirst(refusals), AnonymousAuthenticationFilter.class)
                .build();
    }

    private static boolean isApiWithPassword(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return request.getRequestURI().startsWith("/api/")
                && header != null
                && header.toLowerCase(Locale.ROOT).startsWith("basic ");
    }
}
