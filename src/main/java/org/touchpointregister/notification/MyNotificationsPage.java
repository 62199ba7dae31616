package org.touchpointregister.notification;

import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.identity.Person;
import org.touchpointregister.shared.Refusal;

/** Where a person chooses how to be told of new tasks: their own settings, nobody else's. */
@Controller
class MyNotificationsPage {

    private final NotificationChoices choices;
    private final CurrentPerson current;

    MyNotificationsPage(NotificationChoices choices, CurrentPerson current) {
        this.choices = choices;
        this.current = current;
    }

    @GetMapping("/notifications")
    String mine(Model model) {
        Person reader = current.require();
        model.addAttribute("assignments", choices.assignments(reader.login()));
        model.addAttribute("email", reader.email());
        return "notifications";
    }

    @PostMapping("/notifications")
    String choose(@RequestParam(defaultValue = "") String assignments, RedirectAttributes after) {
        Assignments chosen = Arrays.stream(Assignments.values())
                .filter(choice -> choice.name().equals(assignments))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("notification.choice.unknown"));
        choices.choose(current.require().login(), chosen);
        after.addFlashAttribute("saved", true);
        return "redirect:/notifications";
    }
}
