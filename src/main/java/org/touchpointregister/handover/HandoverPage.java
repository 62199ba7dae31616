package org.touchpointregister.handover;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.touchpointregister.identity.ActedFor;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.regulation.Regulations;

/** What came to a department, each thing with its page, and one click to say that it was looked through. */
@Controller
@RequestMapping("/handovers/{id}")
class HandoverPage {

    private final Handovers handovers;
    private final HandoverWorkflow workflow;
    private final CurrentPerson current;
    private final ActedFor acted;
    private final Regulations regulations;

    HandoverPage(
            Handovers handovers,
            HandoverWorkflow workflow,
            CurrentPerson current,
            ActedFor acted,
            Regulations regulations) {
        this.handovers = handovers;
        this.workflow = workflow;
        this.current = current;
        this.acted = acted;
        this.regulations = regulations;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        String login = current.require().login();
        Handover handover = handovers.requireReadable(id, login);
        String by = handover.takenBy();
        model.addAttribute("handover", handover);
        model.addAttribute("takenBy", by == null ? null : acted.nameOf(handover.number(), "takeOver", by));
        model.addAttribute("takes", by == null && handovers.mayTake(login, handover));
        model.addAttribute(
                "zone", regulations.of(handover.authority()).authority().timeZone());
        return "handover";
    }

    @PostMapping
    String take(@PathVariable UUID id) {
        String login = current.require().login();
        handovers.requireReadable(id, login);
        workflow.take(id, login);
        return "redirect:/handovers/" + id;
    }
}
