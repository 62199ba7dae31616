package org.touchpointregister.workflow.access;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touchpointregister.identity.CurrentPerson;

@Controller
class LoginPage {

    private final CurrentPerson currentPerson;

    LoginPage(CurrentPerson currentPerson) {
        this.currentPerson = currentPerson;
    }

    @GetMapping("/login")
    String show(
            @RequestParam(required = false) @Nullable String error,
            @RequestParam(required = false) @Nullable String wait,
            @RequestParam(required = false) @Nullable String logout,
            Model model) {
        if (currentPerson.login().isPresent()) {
            return "redirect:/";
        }
        if (error != null) {
            model.addAttribute("problem", "identity.signIn.wrong");
        } else if (wait != null) {
            model.addAttribute("problem", "identity.signIn.wait");
        } else if (logout != null) {
            model.addAttribute("news", "identity.signIn.out");
        }
        return "login";
    }
}
