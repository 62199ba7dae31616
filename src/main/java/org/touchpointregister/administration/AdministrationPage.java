package org.touchpointregister.administration;

import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.identity.People;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;

/** «Administration»: the authorities with their departments and people, and the record of what was changed. */
@Controller
@RequestMapping("/administration")
class AdministrationPage {

    private final AdminAccess access;
    private final AuditTrail trail;
    private final Regulations regulations;
    private final Departments departments;
    private final People people;

    AdministrationPage(
            AdminAccess access, AuditTrail trail, Regulations regulations, Departments departments, People people) {
        this.access = access;
        this.trail = trail;
        this.regulations = regulations;
        this.departments = departments;
        this.people = people;
    }

    @GetMapping
    String home(Model model) {
        access.require();
        model.addAttribute(
                "authorities", regulations.all().stream().map(this::line).toList());
        return "administration/home";
    }

    private AuthorityLine line(Regulation regulation) {
        List<Regulation> versions = regulations.history(regulation.id());
        return new AuthorityLine(
                regulation,
                versions,
                departments.of(regulation.id()).size(),
                people.workingIn(regulation.id()).size());
    }

    @GetMapping("/audit")
    String audit(@ModelAttribute AuditTrail.Wanted wanted, Model model) {
        access.require();
        if (wanted.authority() != null && !wanted.authority().isBlank()) {
            regulations.named(wanted.authority());
        }
        Page<AdminEvent> page = trail.page(wanted);
        model.addAttribute("events", page.map(this::line));
        model.addAttribute("zone", AuditTrail.ZONE);
        model.addAttribute("wanted", wanted);
        model.addAttribute("kinds", AdminEventKind.values());
        model.addAttribute("authorities", regulations.all());
        return "administration/audit";
    }

    private EventLine line(AdminEvent event) {
        return new EventLine(event, people.name(event.by()), people.name(event.subject()));
    }

    /** An authority with every version of its regulation. */
    record AuthorityLine(Regulation regulation, List<Regulation> versions, int departments, int people) {}

    /** A line of the record, with the names of who did it and to whom. */
    record EventLine(AdminEvent event, String by, String subject) {}
}
