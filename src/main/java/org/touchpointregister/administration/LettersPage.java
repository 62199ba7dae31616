package org.touchpointregister.administration;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.identity.Person;
import org.touchpointregister.notification.Letter;
import org.touchpointregister.notification.LetterSamples;
import org.touchpointregister.notification.NoticeKind;

/** What each kind of letter looks like, as text and as HTML. */
@Controller
class LettersPage {

    private final AdminAccess access;
    private final CurrentPerson current;
    private final LetterSamples samples;

    LettersPage(AdminAccess access, CurrentPerson current, LetterSamples samples) {
        this.access = access;
        this.current = current;
        this.samples = samples;
    }

    @GetMapping("/administration/letters")
    String show(@RequestParam(defaultValue = "ASSIGNED") NoticeKind kind, Model model) {
        access.require();
        Person self = current.require();
        List<Kind> kinds = Arrays.stream(NoticeKind.values())
                .map(one -> new Kind(one, samples.of(one, self).subject()))
                .toList();
        Letter letter = samples.of(kind, self);
        model.addAttribute("kinds", kinds);
        model.addAttribute("kind", kind);
        model.addAttribute("letter", letter);
        return "administration/letters";
    }

    /** A kind of letter, called by the subject it would have. */
    record Kind(NoticeKind kind, String subject) {}
}
