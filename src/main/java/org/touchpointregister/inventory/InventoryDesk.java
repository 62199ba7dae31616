package org.touchpointregister.inventory;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.identity.People;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;

/** What the page of the inventory shows to the person who reads it. */
@Component
class InventoryDesk {

    private final InventoryReport report;
    private final InventoryHistory history;
    private final InventoryAccess access;
    private final Departments departments;
    private final Regulations regulations;
    private final People people;
    private final CurrentPerson current;

    InventoryDesk(
            InventoryReport report,
            InventoryHistory history,
            InventoryAccess access,
            Departments departments,
            Regulations regulations,
            People people,
            CurrentPerson current) {
        this.report = report;
        this.history = history;
        this.access = access;
        this.departments = departments;
        this.regulations = regulations;
        this.people = people;
        this.current = current;
    }

    String shown(InventoryPage.Wanted typed, Model model) {
        requireRead();
        AuthorityId authority = authority();
        Regulation regulation = regulations.of(authority);
        model.addAttribute("kept", access.kept(authority));
        model.addAttribute("keeps", access.mayKeep(login(), authority));
        model.addAttribute("regulation", regulation);
        model.addAttribute("zone", regulation.authority().timeZone());
        model.addAttribute("report", report.of(authority));
        model.addAttribute("events", history.of(authority));
        model.addAttribute("people", people);
        model.addAttribute("departments", departments.of(authority));
        model.addAttribute("typed", typed);
        return "inventory/inventory";
    }

    void requireRead() {
        access.requireRead(login(), authority());
    }

    String login() {
        return current.require().login();
    }

    AuthorityId authority() {
        return current.authority();
    }
}
