package org.touchpointregister.formation;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.identity.Person;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;

/** Where everything about the register as a whole begins. */
@Controller
class WholePage {

    private final FormationAccess access;
    private final CurrentPerson current;
    private final Regulations regulations;

    WholePage(FormationAccess access, CurrentPerson current, Regulations regulations) {
        this.access = access;
        this.current = current;
        this.regulations = regulations;
    }

    @GetMapping("/whole")
    String show(Model model) {
        model.addAttribute("prepares", preparesActs(current.require()));
        return "formation/whole";
    }

    /** Where the regulation wants acts, those who keep the register prepare them. */
    private boolean preparesActs(Person person) {
        AuthorityId authority = person.authority();
        return authority != null
                && access.mayKeep(person.login(), authority)
                && regulations.of(authority).act().required();
    }
}
