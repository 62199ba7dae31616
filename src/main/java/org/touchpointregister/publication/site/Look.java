package org.touchpointregister.publication.site;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a reader wants the pages to look: the size of the text and the colours, kept in the reader's own cookies. */
record Look(String size, String theme) {

    static final String SIZE = "look-size";
    static final String THEME = "look-theme";

    private static final List<String> SIZES = List.of("normal", "large", "largest");
    private static final List<String> THEMES = List.of("system", "light", "dark", "contrast");

    Look {
        size = SIZES.contains(size) ? size : SIZES.get(0);
        theme = THEMES.contains(theme) ? theme : THEMES.get(0);
    }

    static Look of(HttpServletRequest request) {
        return new Look(cookie(request, SIZE), cookie(request, THEME));
    }

    /** The same look but for what was chosen just now. */
    Look with(@Nullable String newSize, @Nullable String newTheme) {
        return new Look(newSize == null ? size : newSize, newTheme == null ? theme : newTheme);
    }

    public List<String> sizes() {
        return SIZES;
    }

    public List<String> themes() {
        return THEMES;
    }

    private static String cookie(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? ""
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse("");
    }
}
