package org.touchpointregister.workflow.access;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touchpointregister.identity.CurrentPerson;

@Controller
class LoginPage {

    /** Where people go who came to work and asked for no page. */
    static final String WORK = "/tasks";

    private static final Map<String, String> PROBLEMS =
            Map.of("error", "identity.signIn.wrong", "wait", "identity.signIn.wait");
    private static final Map<String, String> NEWS = Map.of(
            "logout", "identity.signIn.out", "password", "identity.password.chosen", "again", "identity.signIn.again");

    private final CurrentPerson currentPerson;

    LoginPage(CurrentPerson currentPerson) {
        this.currentPerson = currentPerson;
    }

    /** What happened stands in the address, as the one parameter that is there. */
    @GetMapping("/login")
    String show(@RequestParam Map<String, String> happened, Model model) {
        if (currentPerson.login().isPresent()) {
            return "redirect:" + WORK;
        }
        add("problem", PROBLEMS, happened, model);
        add("news", NEWS, happened, model);
        return "login";
    }

    private static void add(String name, Map<String, String> sentences, Map<String, String> happened, Model model) {
        sentences.forEach((parameter, sentence) -> {
            if (happened.containsKey(parameter)) {
                model.addAttribute(name, sentence);
            }
        });
    }
}
