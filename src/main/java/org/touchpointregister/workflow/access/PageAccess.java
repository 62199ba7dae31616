package org.touchpointregister.workflow.access;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import jakarta.servlet.DispatcherType;
import java.util.Arrays;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.touchpointregister.identity.People;

/** One sign-in and one session for our pages, Tasklist, Cockpit and Admin; the public site needs none. */
@Configuration(proxyBeanMethods = false)
class PageAccess {

    private static final String[] PUBLIC = {
        "/",
        "/registers/**",
        "/look",
        "/verify/**",
        "/opendata/**",
        "/sitemap.xml",
        "/robots.txt",
        "/favicon.ico",
        "/api/v1/registers/**",
        "/api/v1/deadlines/compute",
        "/deadlines/compute",
        "/api/v1/verify",
        "/v3/api-docs/**",
        "/css/**",
        "/js/**",
        "/fonts/**",
        "/images/**",
        "/actuator/health/**",
        "/login",
        "/error",
        // Absent; a login page there would look as if it were not.
        "/engine-rest/**"
    };

    private static final RequestMatcher PROGRAMS = any("/api/**", "/camunda/api/**");
    private static final RequestMatcher WEB_APPS = any("/camunda/**");
    private static final RequestMatcher STATIC = any(
            "/css/**",
            "/js/**",
            "/fonts/**",
            "/images/**",
            "/camunda/lib/**",
            "/camunda/app/*/*.js",
            "/camunda/app/*/*.css");
    private static final RequestMatcher WEB_APP_SIGN_OUT =
            withDefaults().matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/{engine}/logout");

    private static final String OWN_POLICY = "default-src 'self'; base-uri 'self'; object-src 'none';"
            + " form-action 'self'; frame-ancestors 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'";

    private final SignInFirst signInFirst;

    PageAccess(SignInFirst signInFirst) {
        this.signInFirst = signInFirst;
    }

    @Bean
    FilterRegistrationBean<RoomForHeaders> roomForHeaders() {
        FilterRegistrationBean<RoomForHeaders> filter = new FilterRegistrationBean<>(new RoomForHeaders());
        filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER - 1);
        return filter;
    }

    @Bean
    FilterRegistrationBean<PlainAddresses> plainAddresses(Refusals refusals) {
        FilterRegistrationBean<PlainAddresses> filter = new FilterRegistrationBean<>(new PlainAddresses(refusals));
        filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER - 1);
        return filter;
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, WebAppRequests webAppRequests, Refusals refusals, People people)
            throws Exception {
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(PUBLIC)
                                .permitAll()
                                .requestMatchers("/camunda/app/admin/*/setup/**")
                                .denyAll()
                                .requestMatchers("/camunda/api/**")
                                .access(webAppRequests::decide)
                                .anyRequest()
                                .authenticated())
                .formLogin(form -> form.loginPage("/login")
                        .defaultSuccessUrl(LoginPage.WORK)
                        .failureHandler(new SignInFailure()))
                .logout(PageAccess::signOut)
                // The web apps have a token of their own; checking a file or choosing a look needs no session.
                .csrf(csrf -> csrf.ignoringRequestMatchers("/camunda/api/**", "/api/v1/verify", "/verify", "/look"))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(refusals, PROGRAMS)
                        .defaultAuthenticationEntryPointFor(signInFirst, new NegatedRequestMatcher(PROGRAMS))
                        .defaultAccessDeniedHandlerFor(refusals, PROGRAMS)
                        // A single one would answer everybody.
                        .defaultAccessDeniedHandlerFor(new PageDenied(), new NegatedRequestMatcher(PROGRAMS)))
                .headers(PageAccess::headers)
                .addFilterBefore(new EndedSessions(people, STATIC), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new PasswordFirst(refusals), AnonymousAuthenticationFilter.class)
                .build();
    }

    private static void signOut(LogoutConfigurer<HttpSecurity> logout) {
        logout.logoutRequestMatcher(
                        new OrRequestMatcher(withDefaults().matcher(HttpMethod.POST, "/logout"), WEB_APP_SIGN_OUT))
                .logoutSuccessHandler((request, response, who) -> {
                    if (WEB_APP_SIGN_OUT.matches(request)) {
                        response.setStatus(204);
                    } else {
                        response.sendRedirect(request.getContextPath() + "/login?logout");
                    }
                });
    }

    /** After the sign-in one goes on where a page was asked for, never to a bare answer of the API. */
    private static HttpSessionRequestCache pagesOnly() {
        MediaTypeRequestMatcher html = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        html.setUseEquals(true);
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(new AndRequestMatcher(
                withDefaults().matcher(HttpMethod.GET, "/**"), new NegatedRequestMatcher(PROGRAMS), html));
        return cache;
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(STATIC), new CacheControlHeadersWriter()))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(WEB_APPS), new ContentSecurityPolicyHeaderWriter(OWN_POLICY)));
    }

    private static RequestMatcher any(String... patterns) {
        return new OrRequestMatcher(Arrays.stream(patterns)
                .<RequestMatcher>map(pattern -> withDefaults().matcher(pattern))
                .toList());
    }
}
