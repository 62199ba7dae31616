package org.touchpointregister.handover;

import jakarta.servlet.http.HttpServletResponse;
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
import org.touchpointregister.change.AskedChanges;
import org.touchpointregister.identity.ActedFor;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Forms;

/** What came to a department, each thing with its page, and one click to say that it was looked through. */
@Controller
@RequestMapping("/handovers/{id}")
class HandoverPage {

    private final Handovers handovers;
    private final AskedChanges asked;
    private final Distribution distribution;
    private final Forms forms;
    private final HandoverWorkflow workflow;
    private final CurrentPerson current;
    private final ActedFor acted;
    private final Regulations regulations;

    HandoverPage(
            Handovers handovers,
            AskedChanges asked,
            Distribution distribution,
            Forms forms,
            HandoverWorkflow workflow,
            CurrentPerson current,
            ActedFor acted,
            Regulations regulations) {
        this.handovers = handovers;
        this.asked = asked;
        this.distribution = distribution;
        this.forms = forms;
        this.workflow = workflow;
        this.current = current;
        this.acted = acted;
        this.regulations = regulations;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        return shown(id, List.of(), model);
    }

    private String shown(UUID id, List<String> excluded, Model model) {
        String login = current.require().login();
        Handover handover = handovers.requireReadable(id, login);
        String by = handover.takenBy();
        model.addAttribute("handover", handover);
        model.addAttribute("takenBy", by == null ? null : acted.nameOf(handover.number(), "takeOver", by));
        model.addAttribute("takes", by == null && !handover.waits() && handovers.mayTake(login, handover));
        model.addAttribute("distributes", handover.waits() && distribution.mayDistribute(login, handover));
        model.addAttribute("heirs", handover.waits() ? distribution.heirs(handover) : List.of());
        model.addAttribute("items", distribution.items(handover));
        model.addAttribute("excluded", excluded);
        String distributor = handover.distributedBy();
        model.addAttribute(
                "distributedBy",
                distributor == null ? null : acted.nameOf(handover.number(), "distribute", distributor));
        model.addAttribute("begun", asked.of(id));
        model.addAttribute(
                "zone", regulations.of(handover.authority()).authority().timeZone());
        return "handover";
    }

    @PostMapping("/distribute")
    String distribute(@PathVariable UUID id, @ModelAttribute Typed typed, Model model, HttpServletResponse response) {
        String login = current.require().login();
        handovers.requireReadable(id, login);
        Shares shares = new Shares(typed.heir(), String.join(",", typed.rows()));
        model.addAttribute("heir", typed.heir());
        return forms.accepts(() -> distribution.decide(id, shares, login), model, response)
                ? "redirect:/handovers/" + id
                : shown(id, typed.rows(), model);
    }

    @PostMapping
    String take(@PathVariable UUID id) {
        String login = current.require().login();
        handovers.requireReadable(id, login);
        workflow.take(id, login);
        return "redirect:/handovers/" + id;
    }

    /** What the form of whoever keeps the register sends. */
    record Typed(@Nullable String heir, @Nullable List<String> excluded) {

        List<String> rows() {
            return excluded == null ? List.of() : excluded;
        }
    }
}
