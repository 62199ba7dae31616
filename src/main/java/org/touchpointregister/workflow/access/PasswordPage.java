package org.touchpointregister.workflow.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.touchpointregister.identity.Accounts;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Staff;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Sentences;

/** One's own password: chosen anew at will, and before anything else by whoever was given one by an administrator. */
@Controller
class PasswordPage {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    private final CurrentPerson current;
    private final Staff staff;
    private final Accounts accounts;
    private final SignInAttempts attempts;
    private final Sentences sentences;

    PasswordPage(CurrentPerson current, Staff staff, Accounts accounts, SignInAttempts attempts, Sentences sentences) {
        this.current = current;
        this.staff = staff;
        this.accounts = accounts;
        this.attempts = attempts;
        this.sentences = sentences;
    }

    @GetMapping("/password")
    String show(Model model) {
        model.addAttribute("given", current.require().oneTimePassword());
        model.addAttribute("shortest", SHORTEST);
        model.addAttribute("longest", LONGEST);
        return "password";
    }

    @PostMapping("/password")
    String choose(@ModelAttribute Typed typed, Model model, HttpServletRequest request, HttpServletResponse response)
            throws ServletException {
        Person person = current.require();
        try {
            require(person, typed, request.getRemoteAddr());
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            model.addAttribute("problem", sentences.of(refusal));
            return show(model);
        }
        staff.choosePassword(person.login(), text(typed.fresh()));
        request.logout();
        return "redirect:/login?password";
    }

    private void require(Person person, Typed typed, String address) {
        switch (attempts.attempt(person.login(), address, () -> accounts.fits(person, text(typed.now())))) {
            case TOO_MANY -> throw Refusal.invalid("identity.signIn.wait");
            case WRONG -> throw Refusal.invalid("identity.password.wrong");
            case RIGHT -> {}
        }
        String fresh = text(typed.fresh());
        if (fresh.length() < SHORTEST || fresh.length() > LONGEST) {
            throw Refusal.invalid("identity.password.short", Integer.toString(SHORTEST), Integer.toString(LONGEST));
        }
        if (fresh.equals(text(typed.now())) || fresh.equalsIgnoreCase(person.login())) {
            throw Refusal.invalid("identity.password.same");
        }
        if (!fresh.equals(typed.again())) {
            throw Refusal.invalid("identity.password.differs");
        }
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    /** What the form sends. */
    record Typed(
            @Nullable String now,
            @Nullable String fresh,
            @Nullable String again) {}
}
