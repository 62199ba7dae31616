package org.touchpointregister.administration;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
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
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Role;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Forms;

/** The departments of an authority: founded, renamed, merged, closed. */
@Controller
@RequestMapping("/administration/departments/{authority}")
class DepartmentsPage {

    private final AdminAccess access;
    private final Administration administration;
    private final Departments departments;
    private final People people;
    private final Regulations regulations;
    private final Forms forms;

    DepartmentsPage(
            AdminAccess access,
            Administration administration,
            Departments departments,
            People people,
            Regulations regulations,
            Forms forms) {
        this.access = access;
        this.administration = administration;
        this.departments = departments;
        this.people = people;
        this.regulations = regulations;
        this.forms = forms;
    }

    @GetMapping
    String list(@PathVariable String authority, Model model) {
        return shown(authority, new Wanted("", ""), model);
    }

    @PostMapping
    String found(
            @PathVariable String authority, @ModelAttribute Wanted typed, Model model, HttpServletResponse response) {
        access.require();
        AuthorityId known = regulations.named(authority).id();
        Runnable deed = () -> administration.found(known, text(typed.code()), text(typed.name()));
        return forms.accepts(deed, model, response) ? back(authority) : shown(authority, typed, model);
    }

    @PostMapping("/{id}/rename")
    String rename(@ModelAttribute Place place, @RequestParam String name, Model model, HttpServletResponse response) {
        return done(place, () -> administration.rename(place.id(), name), model, response);
    }

    @PostMapping("/{id}/merge")
    String merge(@ModelAttribute Place place, @RequestParam UUID heir, Model model, HttpServletResponse response) {
        return done(place, () -> administration.merge(place.id(), heir), model, response);
    }

    @PostMapping("/{id}/close")
    String close(@ModelAttribute Place place, Model model, HttpServletResponse response) {
        return done(place, () -> administration.close(place.id()), model, response);
    }

    private String done(Place place, Runnable deed, Model model, HttpServletResponse response) {
        String authority = place.authority();
        return forms.accepts(deed, model, response) ? back(authority) : shown(authority, new Wanted("", ""), model);
    }

    private String shown(String authority, Wanted typed, Model model) {
        access.require();
        Regulation regulation = regulations.named(authority);
        model.addAttribute("regulation", regulation);
        model.addAttribute(
                "departments",
                departments.of(regulation.id()).stream().map(this::line).toList());
        model.addAttribute("typed", typed);
        return "administration/departments";
    }

    private Line line(Department department) {
        return new Line(department, people.holding(department.id(), Role.HEAD));
    }

    private static String back(String authority) {
        return "redirect:/administration/departments/" + authority;
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    /** A department and who heads it. */
    record Line(Department department, List<Person> heads) {}

    /** The department that the address names. */
    record Place(String authority, UUID id) {}

    /** What the form sends. */
    record Wanted(@Nullable String code, @Nullable String name) {}
}
