package org.touchpointregister.notification;

import java.time.ZoneId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.identity.People;
import org.touchpointregister.shared.PageNumber;
import org.touchpointregister.shared.Refusal;

/** The list of all letters, for administrators. */
@Controller
class OutboxPage {

    /** One zone for the whole list, named on the page: authorities of several zones stand in it. */
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private final Notices notices;
    private final People people;
    private final CurrentPerson currentPerson;
    private final Smtp smtp;
    private final KeptLetters keptLetters;

    OutboxPage(Notices notices, People people, CurrentPerson currentPerson, Smtp smtp, KeptLetters keptLetters) {
        this.notices = notices;
        this.people = people;
        this.currentPerson = currentPerson;
        this.smtp = smtp;
        this.keptLetters = keptLetters;
    }

    @GetMapping("/outbox")
    String outbox(@RequestParam(defaultValue = "1") int page, Model model) {
        requireAdministrator();
        model.addAttribute("letters", notices.page(PageNumber.of(page) - 1));
        model.addAttribute("smtpConfigured", smtp.configured());
        model.addAttribute("zone", MOSCOW);
        model.addAttribute("kept", keptLetters.kept());
        return "outbox";
    }

    /** Sends what was kept while there was no mail server. */
    @PostMapping("/outbox/kept")
    String sendKept(RedirectAttributes after) {
        requireAdministrator();
        after.addFlashAttribute("started", keptLetters.send());
        return "redirect:/outbox";
    }

    private void requireAdministrator() {
        if (!people.isAdmin(currentPerson.require().login())) {
            throw Refusal.forbidden("notification.outboxIsForAdministrators");
        }
    }
}
