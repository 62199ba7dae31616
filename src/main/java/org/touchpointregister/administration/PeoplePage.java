package org.touchpointregister.administration;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.touchpointregister.identity.Particulars;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Forms;

/** The people of an authority, or those who work in none; new ones are taken on here. */
@Controller
@RequestMapping("/administration/people")
class PeoplePage {

    private final AdminAccess access;
    private final Administration administration;
    private final People people;
    private final Regulations regulations;
    private final Forms forms;

    PeoplePage(AdminAccess access, Administration administration, People people, Regulations regulations, Forms forms) {
        this.access = access;
        this.administration = administration;
        this.people = people;
        this.regulations = regulations;
        this.forms = forms;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String authority, Model model) {
        return shown(new Wanted(authority, null, null, null, null), model);
    }

    @PostMapping
    String hire(@ModelAttribute Wanted typed, Model model, HttpServletResponse response, RedirectAttributes after) {
        access.require();
        Runnable deed = () -> after.addFlashAttribute(
                "password", administration.hire(typed.loginText(), typed.particulars(), authority(typed)));
        return forms.accepts(deed, model, response)
                ? "redirect:/administration/people/" + typed.loginText()
                : shown(typed, model);
    }

    private String shown(Wanted typed, Model model) {
        access.require();
        AuthorityId authority = authority(typed);
        List<Person> listed = people.all().stream()
                .filter(person -> Objects.equals(person.authority(), authority))
                .sorted(Comparator.comparing(Person::fullName))
                .toList();
        model.addAttribute("people", listed);
        model.addAttribute("authorities", regulations.all());
        model.addAttribute("regulation", authority == null ? null : regulations.of(authority));
        model.addAttribute("typed", typed);
        return "administration/people";
    }

    /** Null for those who work over all authorities; refuses an unknown one. */
    private @Nullable AuthorityId authority(Wanted typed) {
        String named = Objects.requireNonNullElse(typed.authority(), "");
        return named.isEmpty() ? null : regulations.named(named).id();
    }

    /** What the form sends. */
    record Wanted(
            @Nullable String authority,
            @Nullable String login,
            @Nullable String fullName,
            @Nullable String post,
            @Nullable String email) {

        String loginText() {
            return Objects.requireNonNullElse(login, "").strip();
        }

        Particulars particulars() {
            return Particulars.typed(fullName, post, email);
        }
    }
}
