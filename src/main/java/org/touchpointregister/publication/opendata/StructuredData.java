package org.touchpointregister.publication.opendata;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.NumberUtils;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.touchpointregister.publication.PublishedEdition;
import org.touchpointregister.register.Editions;
import org.touchpointregister.regulation.Regulation;

/** Gives the pages of the site, whoever wrote them, their words for search engines: {@code jsonLd} of the frame. */
@Component
class StructuredData implements WebMvcConfigurer {

    private final OpenRegisters registers;
    private final Editions editions;
    private final JsonLd words;

    StructuredData(OpenRegisters registers, Editions editions, JsonLd words) {
        this.registers = registers;
        this.editions = editions;
        this.words = words;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new AddedToPages(this)).addPathPatterns("/registers/**");
    }

    /** The words of a page of the register at that address; nothing for other pages. */
    @Transactional(readOnly = true)
    public Optional<String> of(String authority, Map<String, String> path, boolean onDate) {
        Optional<Regulation> regulation = registers.find(authority);
        if (regulation.isEmpty() || onDate) {
            return Optional.empty();
        }
        String number = path.get("number");
        Optional<PublishedEdition> view = number == null
                ? registers.current(regulation.get())
                // Read as the page itself reads it: what led to a page must not break its words.
                : registers.find(regulation.get(), NumberUtils.parseNumber(number, Integer.class));
        String rowId = path.get("rowId");
        return rowId == null
                ? view.map(shown -> words.of(registers.of(shown), shown.edition()))
                : view.flatMap(shown -> editions.row(shown.edition(), UUID.fromString(rowId))
                        .map(row -> words.of(registers.of(shown), row)));
    }

    /** Adds the words to the model of the two kinds of pages that have any. */
    private record AddedToPages(StructuredData data) implements HandlerInterceptor {

        @Override
        public void postHandle(
                HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
            Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
            if (page == null || !(variables instanceof Map<?, ?> map)) {
                return;
            }
            String view = String.valueOf(page.getViewName());
            if (view.equals("site/register") || view.equals("site/row")) {
                Map<String, String> path = new java.util.HashMap<>();
                map.forEach((name, value) -> path.put(String.valueOf(name), String.valueOf(value)));
                boolean onDate = request.getParameter("on") != null;
                data.of(String.valueOf(path.get("authority")), path, onDate)
                        .ifPresent(text -> page.addObject("jsonLd", text));
            }
        }
    }
}
