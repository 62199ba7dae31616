package org.touchpointregister.administration;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.identity.Membership;
import org.touchpointregister.identity.Particulars;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Role;
import org.touchpointregister.identity.Staff;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Forms;

/** One person: name, post and address, roles with their ground, password, leaving the service. */
@Controller
@RequestMapping("/administration/people/{login}")
class PersonPage {

    private final AdminAccess access;
    private final Administration administration;
    private final People people;
    private final Staff staff;
    private final Departments departments;
    private final RoleWords words;
    private final Forms forms;

    PersonPage(
            AdminAccess access,
            Administration administration,
            People people,
            Staff staff,
            Departments departments,
            RoleWords words,
            Forms forms) {
        this.access = access;
        this.administration = administration;
        this.people = people;
        this.staff = staff;
        this.departments = departments;
        this.words = words;
        this.forms = forms;
    }

    @GetMapping
    String show(@PathVariable String login, Model model) {
        return shown(login, null, model);
    }

    @PostMapping
    String correct(@PathVariable String login, @ModelAttribute Typed typed, Model model, HttpServletResponse response) {
        Runnable deed =
                () -> administration.correct(login, Particulars.typed(typed.fullName(), typed.post(), typed.email()));
        model.addAttribute("corrected", typed);
        return answered(login, deed, model, response);
    }

    @PostMapping("/password")
    String givePassword(@PathVariable String login, RedirectAttributes after) {
        after.addFlashAttribute("password", administration.givePassword(login));
        return back(login);
    }

    @PostMapping("/roles")
    String grant(
            @PathVariable String login, @ModelAttribute TypedRole typed, Model model, HttpServletResponse response) {
        Person person = people.require(login);
        Runnable deed = () -> administration.grant(login, typed.wanted(person.authority(), departments));
        return forms.accepts(deed, model, response) ? back(login) : shown(login, typed, model);
    }

    @PostMapping("/roles/{id}/withdraw")
    String withdraw(@PathVariable String login, @PathVariable UUID id, Model model, HttpServletResponse response) {
        return answered(login, () -> administration.withdraw(login, id), model, response);
    }

    @PostMapping("/leave")
    String letGo(
            @PathVariable String login,
            @RequestParam(defaultValue = "") String successor,
            Model model,
            HttpServletResponse response) {
        return answered(login, () -> administration.letGo(login, successor), model, response);
    }

    private String answered(String login, Runnable deed, Model model, HttpServletResponse response) {
        return forms.accepts(deed, model, response) ? back(login) : shown(login, null, model);
    }

    private String shown(String login, @Nullable TypedRole typed, Model model) {
        String self = access.require();
        Person person = people.require(login);
        AuthorityId authority = person.authority();
        model.addAttribute("person", person);
        model.addAttribute("self", self.equals(login));
        model.addAttribute(
                "held",
                staff.rolesOf(login).stream()
                        .map(one -> new Held(one, words.of(one)))
                        .toList());
        model.addAttribute(
                "roles",
                Arrays.stream(Role.values())
                        .filter(role -> authority != null || role.global())
                        .map(role -> new Choice(role, words.of(role)))
                        .toList());
        model.addAttribute("colleagues", colleagues(person));
        model.addAttribute("departments", authority == null ? List.of() : departments.of(authority));
        model.addAttribute("typed", typed == null ? TypedRole.NOTHING : typed);
        return "administration/person";
    }

    private List<Person> colleagues(Person person) {
        AuthorityId authority = person.authority();
        return authority == null
                ? List.of()
                : people.workingIn(authority).stream()
                        .filter(other -> !other.login().equals(person.login()))
                        .sorted(Comparator.comparing(Person::fullName))
                        .toList();
    }

    private static String back(String login) {
        return "redirect:/administration/people/" + login;
    }

    /** A role that is held, in words. */
    record Held(Membership membership, String words) {}

    /** A role that can be given. */
    record Choice(Role role, String name) {}

    /** Name, post and address as they were sent. */
    record Typed(
            @Nullable String fullName,
            @Nullable String post,
            @Nullable String email) {}
}
