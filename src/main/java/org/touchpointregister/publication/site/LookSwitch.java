package org.touchpointregister.publication.site;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Remembers how the reader wants the pages to look and leads back to the page; works without scripts and sessions. */
@Controller
class LookSwitch {

    private static final Duration YEAR = Duration.ofDays(365);

    @PostMapping("/look")
    ResponseEntity<Void> choose(
            @RequestParam(required = false) @Nullable String size,
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request) {
        Look look = Look.of(request).with(size, theme);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie(Look.SIZE, look.size(), request))
                .header(HttpHeaders.SET_COOKIE, cookie(Look.THEME, look.theme(), request))
                .location(URI.create(ownPage(back)))
                .build();
    }

    private static String cookie(String name, String value, HttpServletRequest request) {
        return ResponseCookie.from(name, value)
                .path("/")
                .maxAge(YEAR)
                .sameSite("Lax")
                .httpOnly(true)
                .secure(request.isSecure())
                .build()
                .toString();
    }

    /** Only a page of this site, whatever a form says. */
    static String ownPage(String back) {
        return back.matches("/(?![/\\\\])[\\p{Graph}&&[^\\\\<>\"]]*") ? back : "/";
    }
}
