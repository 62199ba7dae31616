package org.touchpointregister.workflow.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Where {@link PageDenied} leads what was sent after the session had ended: nothing is done with it, and what the person
 * typed is shown back to them.
 */
@Controller
class SessionEndedPage {

    static final String ADDRESS = "/session-ended";

    /** The token, and what is typed on the page of passwords. */
    private static final Set<String> UNTOLD = Set.of("_csrf", "password", "now", "fresh", "again");

    /** Nobody types the id of a row. */
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final String HOME = "/";

    @RequestMapping(ADDRESS)
    String show(HttpServletRequest request, Model model) {
        model.addAttribute("typed", typed(request.getParameterMap()));
        model.addAttribute("back", back(request));
        return "session-ended";
    }

    private static List<String> typed(Map<String, String[]> sent) {
        return sent.entrySet().stream()
                .filter(field -> !UNTOLD.contains(field.getKey()))
                .flatMap(field -> Stream.of(field.getValue()))
                .filter(value -> !value.isBlank() && !ID.matcher(value).matches())
                .toList();
    }

    /** The page of this site from which it was sent. */
    private static String back(HttpServletRequest request) {
        String from = request.getHeader(HttpHeaders.REFERER);
        try {
            URI page = from == null ? URI.create(HOME) : URI.create(from);
            boolean ours = request.getServerName().equals(page.getHost());
            return ours
                            && page.getRawPath().startsWith(HOME)
                            && !page.getRawPath().startsWith("//")
                    ? page.getRawPath()
                    : HOME;
        } catch (IllegalArgumentException e) {
            return HOME;
        }
    }
}
