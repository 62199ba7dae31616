package org.touchpointregister.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Forms that are shown again, with what was typed and what is wrong with it, when they are refused. */
@Component
public class Forms {

    private final Sentences sentences;

    Forms(Sentences sentences) {
        this.sentences = sentences;
    }

    /**
     * Does what a form asks for and answers what came of it. Where that is refused, answers nothing and leaves the sentence
     * as {@code refusal} in the model, its status in the response; what the person may not do at all, or what is not there,
     * is no matter of the form and goes on as it is.
     */
    public <T> Optional<T> answer(Supplier<T> deed, Model model, HttpServletResponse response) {
        try {
            return Optional.of(deed.get());
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.FORBIDDEN || refusal.kind() == Refusal.Kind.MISSING) {
                throw refusal;
            }
            response.setStatus(refusal.kind().status());
            model.addAttribute("refusal", sentences.of(refusal));
            return Optional.empty();
        }
    }

    /** The same of a deed that comes to nothing to be told of. */
    public boolean accepts(Runnable deed, Model model, HttpServletResponse response) {
        Supplier<Boolean> done = () -> {
            deed.run();
            return true;
        };
        return answer(done, model, response).isPresent();
    }
}
