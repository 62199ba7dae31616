package org.touchpointregister.formation;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.touchpointregister.identity.Areas;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.identity.Person;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;

/** Where everything about the register as a whole begins. */
@Controller
class WholePage {

    private final FormationAccess access;
    private final Areas areas;
    private final CurrentPerson current;
    private final Regulations regulations;

    WholePage(FormationAccess access, Areas areas, CurrentPerson current, Regulations regulations) {
        this.access = access;
        this.areas = areas;
        this.current = current;
        this.regulations = regulations;
    }

    @GetMapping("/whole")
    String show(Model model) {
        Person person = current.require();
        AuthorityId authority = person.authority();
        model.addAttribute("prepares", authority != null && preparesActs(person, authority));
        // An administrator belongs to no authority and sets the areas of all.
        model.addAttribute("belongs", authority != null);
        model.addAttribute("forms", authority != null && access.mayRead(person.login(), authority));
        model.addAttribute("divides", authority == null || areas.maySet(person.login(), authority));
        return "formation/whole";
    }

    /** Where the regulation wants acts, those who keep the register prepare them. */
    private boolean preparesActs(Person person, AuthorityId authority) {
        return access.mayKeep(person.login(), authority)
                && regulations.of(authority).act().required();
    }
}
