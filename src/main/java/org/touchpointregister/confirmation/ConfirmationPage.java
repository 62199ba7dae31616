package org.touchpointregister.confirmation;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Forms;
import org.touchpointregister.shared.Refusal;

/** «Confirmation»: rounds with who has confirmed and who has not; a department's rows with one click to confirm them. */
@Controller
@RequestMapping("/confirmation")
class ConfirmationPage {

    private final Campaigns campaigns;
    private final Confirmations confirmations;
    private final ConfirmationWorkflow workflow;
    private final ConfirmationViews views;
    private final ConfirmationAccess access;
    private final Departments departments;
    private final CurrentPerson current;
    private final Forms forms;

    ConfirmationPage(
            Campaigns campaigns,
            Confirmations confirmations,
            ConfirmationWorkflow workflow,
            ConfirmationViews views,
            ConfirmationAccess access,
            Departments departments,
            CurrentPerson current,
            Forms forms) {
        this.campaigns = campaigns;
        this.confirmations = confirmations;
        this.workflow = workflow;
        this.views = views;
        this.access = access;
        this.departments = departments;
        this.current = current;
        this.forms = forms;
    }

    @GetMapping
    String list(Model model) {
        return shown(new Wanted(null, null, null), model);
    }

    @PostMapping
    String open(@ModelAttribute Wanted wanted, Model model, HttpServletResponse response) {
        Runnable opening = () -> campaigns.open(wanted.of(current.authority(), login()), login());
        return forms.accepts(opening, model, response) ? "redirect:/confirmation" : shown(wanted, model);
    }

    private String shown(Wanted typed, Model model) {
        AuthorityId authority = current.authority();
        boolean watches = access.mayWatch(login(), authority);
        model.addAttribute("waiting", confirmations.waitingFor(login()));
        model.addAttribute("watches", watches);
        model.addAttribute("campaigns", watches ? views.campaigns(authority) : List.of());
        model.addAttribute("mayOpen", access.mayKeep(login(), authority));
        model.addAttribute("departments", departments.of(authority));
        model.addAttribute("typed", typed);
        return "confirmation/list";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        Confirmation confirmation = confirmations.require(id);
        access.requireRead(login(), confirmation);
        model.addAttribute("view", views.rows(confirmation));
        model.addAttribute(
                "answers", confirmation.state() == ConfirmationState.ASKED && access.mayAnswer(login(), confirmation));
        return "confirmation/rows";
    }

    @PostMapping("/{id}")
    String answer(@PathVariable UUID id, @RequestParam String decision) {
        access.requireAnswer(login(), confirmations.require(id));
        workflow.answer(id, decision, login());
        return confirmations
                .change(id)
                .map(ChangeRequest::id)
                .map(change -> "redirect:/changes/" + change + "/editor")
                .orElse("redirect:/confirmation/" + id);
    }

    private String login() {
        return current.require().login();
    }

    /** What the form sends. */
    record Wanted(
            @Nullable String dueOn,
            @Nullable List<String> departments,
            @Nullable String note) {

        NewCampaign of(AuthorityId authority, String login) {
            if (departments == null || departments.isEmpty()) {
                throw Refusal.ofFields(List.of(Refusal.FieldSentence.of("departments", "confirmation.nobodyToAsk")));
            }
            String words = note == null || note.isBlank() ? null : note.strip();
            return new NewCampaign(authority, dueOn, departments, words, login);
        }

        public boolean asks(String code) {
            return departments == null || departments.contains(code);
        }
    }
}
