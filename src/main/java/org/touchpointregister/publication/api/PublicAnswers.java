package org.touchpointregister.publication.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** The public part answers pages of other sites and says by an ETag whether anything has changed; nothing else does. */
@Configuration(proxyBeanMethods = false)
class PublicAnswers {

    private static final List<String> OPEN_TO_OTHER_SITES = List.of(
            "/api/v1/registers",
            "/api/v1/registers/**",
            "/api/v1/deadlines/compute",
            "/v3/api-docs",
            "/opendata/**",
            "/registers/*/hsds.json",
            "/registers/*/feed.atom",
            "/registers/*/editions/*/hsds.json",
            "/registers/*/editions/*/register*");

    /** Before the security filters: a browser asks without a name whether it may ask. */
    @Bean
    FilterRegistrationBean<CorsFilter> otherSites() {
        CorsConfiguration reading = new CorsConfiguration();
        reading.setAllowedOrigins(List.of("*"));
        reading.setAllowedMethods(List.of("GET", "HEAD"));
        reading.setAllowedHeaders(List.of("Accept", "If-None-Match"));
        reading.setExposedHeaders(List.of("ETag", "Content-Disposition", "X-Checksum-SHA256"));
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        OPEN_TO_OTHER_SITES.forEach(path -> source.registerCorsConfiguration(path, reading));
        FilterRegistrationBean<CorsFilter> filter = new FilterRegistrationBean<>(new CorsFilter(source));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }

    @Bean
    FilterRegistrationBean<Unchanged> unchanged() {
        FilterRegistrationBean<Unchanged> filter = new FilterRegistrationBean<>(new Unchanged());
        filter.addUrlPatterns(
                "/api/v1/registers",
                "/api/v1/registers/*",
                "/opendata/*",
                "/sitemap.xml",
                "/robots.txt",
                "/v3/api-docs");
        return filter;
    }

    /** Answers 304 where the client has the very bytes; what a person signed in sees stays with that person. */
    static final class Unchanged extends ShallowEtagHeaderFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            boolean personal = request.getHeader(HttpHeaders.COOKIE) != null
                    || request.getHeader(HttpHeaders.AUTHORIZATION) != null;
            response.setHeader(HttpHeaders.CACHE_CONTROL, personal ? "private, no-cache" : "no-cache");
            response.addHeader(HttpHeaders.VARY, "Cookie, Authorization");
            super.doFilterInternal(request, response, chain);
        }
    }
}
