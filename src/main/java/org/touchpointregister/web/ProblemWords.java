package org.touchpointregister.web;

import java.util.Set;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.touchpointregister.shared.Sentences;

/** The title of each status that is answered, and what is said where nobody knows anything better. */
class ProblemWords {

    private static final int BAD_REQUEST = 400;
    private static final int SERVER_ERROR = 500;
    private static final Set<Integer> TITLED = Set.of(400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 500, 503);
    private static final Set<Integer> EXPLAINED = Set.of(404, 405, 406, 413, 415);

    private final Sentences sentences;

    ProblemWords(Sentences sentences) {
        this.sentences = sentences;
    }

    String title(HttpStatusCode status) {
        int known = status.is5xxServerError() ? SERVER_ERROR : BAD_REQUEST;
        return sentences.text("web.status." + (TITLED.contains(status.value()) ? status.value() : known));
    }

    /** With that sentence as its {@code detail}. */
    ProblemDetail of(HttpStatusCode status, String sentence) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setTitle(title(status));
        return problem;
    }

    /** With what can be said of the status alone. */
    ProblemDetail of(HttpStatusCode status) {
        return of(status, sentences.text(explanation(status)));
    }

    private static String explanation(HttpStatusCode status) {
        if (EXPLAINED.contains(status.value())) {
            return "web.because." + status.value();
        }
        return status.is5xxServerError() ? "web.because.500" : "web.badRequest";
    }
}
