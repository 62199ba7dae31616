package org.touchpointregister.administration;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.touchpointregister.identity.NewSuccession;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Role;
import org.touchpointregister.identity.Successions;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Forms;

/** An authority is succeeded by another: first by whom, then which department goes on with the rows of which. */
@Controller
@RequestMapping("/administration/succession/{authority}")
class SuccessionPage {

    /** Name of the select for one department; its id follows. */
    private static final String RECEIVER = "next-";

    private final AdminAccess access;
    private final Administration administration;
    private final Successions successions;
    private final Departments departments;
    private final People people;
    private final Regulations regulations;
    private final Forms forms;

    SuccessionPage(
            AdminAccess access,
            Administration administration,
            Successions successions,
            Departments departments,
            People people,
            Regulations regulations,
            Forms forms) {
        this.access = access;
        this.administration = administration;
        this.successions = successions;
        this.departments = departments;
        this.people = people;
        this.regulations = regulations;
        this.forms = forms;
    }

    @GetMapping
    String show(@PathVariable String authority, @ModelAttribute Wanted typed, Model model) {
        access.require();
        return shown(regulations.named(authority), typed, model);
    }

    @PostMapping
    String record(
            @ModelAttribute Wanted typed,
            @RequestParam Map<String, String> fields,
            Model model,
            HttpServletResponse response) {
        access.require();
        Regulation gone = regulations.named(typed.authority());
        AuthorityId heir = regulations.named(text(typed.heir())).id();
        Map<UUID, UUID> receivers = receivers(gone, fields);
        model.addAttribute("receivers", receivers);
        NewSuccession wanted = new NewSuccession(gone.id(), heir, text(typed.since()), text(typed.act()), receivers);
        return forms.accepts(() -> administration.succeed(wanted), model, response)
                ? "redirect:/administration/succession/" + gone.id()
                : shown(gone, typed, model);
    }

    private Map<UUID, UUID> receivers(Regulation gone, Map<String, String> fields) {
        Map<String, Department> offered = new HashMap<>();
        departments.all().forEach(one -> offered.put(one.id().toString(), one));
        Map<UUID, UUID> receivers = new HashMap<>();
        for (Department department : departments.of(gone.id())) {
            Department next = offered.get(fields.getOrDefault(RECEIVER + department.id(), ""));
            if (next != null) {
                receivers.put(department.id(), next.id());
            }
        }
        return receivers;
    }

    private String shown(Regulation gone, Wanted typed, Model model) {
        model.addAttribute("gone", gone);
        model.addAttribute("recorded", successions.of(gone.id()).orElse(null));
        model.addAttribute("names", names());
        model.addAttribute("typed", typed);
        model.addAttribute(
                "others",
                regulations.all().stream()
                        .filter(other -> !other.id().equals(gone.id()))
                        .filter(other -> successions.of(other.id()).isEmpty())
                        .toList());
        model.addAttribute("departments", departments.of(gone.id()));
        if (!text(typed.heir()).isEmpty()) {
            Regulation heir = regulations.named(text(typed.heir()));
            model.addAttribute("heir", heir);
            model.addAttribute("offered", headed(heir.id()));
        }
        return "administration/succession";
    }

    private Map<AuthorityId, String> names() {
        Map<AuthorityId, String> names = new HashMap<>();
        regulations.all().forEach(one -> names.put(one.id(), one.authority().fullName()));
        return names;
    }

    private List<Department> headed(AuthorityId authority) {
        return departments.of(authority).stream()
                .filter(one -> !people.holding(one.id(), Role.HEAD).isEmpty())
                .toList();
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    /** What the form sends besides the departments. */
    record Wanted(
            String authority,
            @Nullable String heir,
            @Nullable String since,
            @Nullable String act) {}
}
