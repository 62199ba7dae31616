package org.touchpointregister.workflow.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.Sentences;

/** Answers programs that may not do what they asked, or ask what nobody can answer: problem+json, which the web apps can show as well. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

    /** As much of a body as a web app sends at a time; whoever sends more is hung up on. */
    private static final int READ_OFF = 1 << 20;

    private final ObjectMapper json;
    private final Sentences sentences;

    Refusals(ObjectMapper json, Sentences sentences) {
        this.json = json;
        this.sentences = sentences;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        readOff(request);
        write(
                response,
                HttpStatus.UNAUTHORIZED,
                why instanceof LockedException ? "identity.signIn.wait" : "workflow.signInFirst");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        forbid(
                request,
                response,
                WebAppRequests.isOfPasswords(request) ? "identity.password.onPage" : "workflow.notAllowed");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException why)
            throws IOException {
        turnAway(request, response);
    }

    /** Answers an address that cannot be understood, a page as a page. */
    void turnAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().contains("/api/")) {
            readOff(request);
            write(response, HttpStatus.BAD_REQUEST, "web.badRequest");
        } else {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        }
    }

    /** Answers that this may not be done, and why. */
    void forbid(HttpServletRequest request, HttpServletResponse response, String code) throws IOException {
        readOff(request);
        write(response, HttpStatus.FORBIDDEN, code);
    }

    /**
     * A body that arrives after the answer makes the server drop the connection without a word, and whatever the caller
     * sends next on it is lost.
     */
    private static void readOff(HttpServletRequest request) throws IOException {
        InputStream body = request.getInputStream();
        byte[] part = new byte[8192];
        int left = READ_OFF;
        for (int read = body.read(part); read >= 0 && left > 0; read = body.read(part)) {
            left -= read;
        }
    }

    private void write(HttpServletResponse response, HttpStatus status, String code) throws IOException {
        String sentence = sentences.text(code);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        // "message" is where Tasklist and Cockpit look.
        json.writeValue(
                response.getOutputStream(),
                Map.of(
                        "type",
                        "about:blank",
                        "title",
                        sentences.text("web.status." + status.value()),
                        "status",
                        status.value(),
                        "detail",
                        sentence,
                        "message",
                        sentence));
    }
}
