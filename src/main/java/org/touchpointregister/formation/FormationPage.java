package org.touchpointregister.formation;

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
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Forms;
import org.touchpointregister.shared.Refusal;

/** «Formation of the register»: whom to ask and by when; then who answered, what overlaps, who follows later. */
@Controller
@RequestMapping("/formation")
class FormationPage {

    private final Formations formations;
    private final FormationWorkflow workflow;
    private final OverlapResolutions resolutions;
    private final FormationViews views;
    private final FormationAccess access;
    private final Departments departments;
    private final CurrentPerson current;
    private final Forms forms;

    FormationPage(
            Formations formations,
            FormationWorkflow workflow,
            OverlapResolutions resolutions,
            FormationViews views,
            FormationAccess access,
            Departments departments,
            CurrentPerson current,
            Forms forms) {
        this.formations = formations;
        this.workflow = workflow;
        this.resolutions = resolutions;
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
        AuthorityId authority = current.authority();
        access.requireKeep(login(), authority);
        return forms.answer(() -> workflow.start(wanted.of(authority, login())), model, response)
                .map(number ->
                        "redirect:/formation/" + formations.byNumber(number).id())
                .orElseGet(() -> shown(wanted, model));
    }

    private String shown(Wanted typed, Model model) {
        AuthorityId authority = current.authority();
        access.requireRead(login(), authority);
        List<Formation> all = formations.of(authority);
        model.addAttribute("formations", all);
        model.addAttribute("departments", departments.of(authority));
        model.addAttribute("mayOpen", access.mayKeep(login(), authority) && formations.unformed(authority));
        model.addAttribute("typed", typed);
        return "formation/list";
    }

    @GetMapping("/{id}")
    String progress(@PathVariable UUID id, Model model) {
        Formation formation = formations.require(id);
        access.requireRead(login(), formation.authority());
        model.addAttribute("view", views.of(formation));
        model.addAttribute("keeps", access.mayKeep(login(), formation.authority()));
        return "formation/progress";
    }

    @PostMapping("/{id}/leave-out")
    String leaveOut(@PathVariable UUID id, @RequestParam UUID department, @RequestParam String note) {
        formations.leaveOut(id, department, note, login());
        return "redirect:/formation/" + id;
    }

    @PostMapping("/{id}/overlaps")
    String resolve(@PathVariable UUID id, @RequestParam UUID owner) {
        resolutions.resolve(id, owner, login());
        return "redirect:/formation/" + id + "#overlaps";
    }

    private String login() {
        return current.require().login();
    }

    /** What the form sends. */
    record Wanted(
            @Nullable String dueOn,
            @Nullable List<String> departments,
            @Nullable String note) {

        NewFormation of(AuthorityId authority, String login) {
            if (departments == null || departments.isEmpty()) {
                throw Refusal.ofFields(List.of(Refusal.FieldSentence.of("departments", "formation.nobodyToAsk")));
            }
            String words = Objects.requireNonNullElse(note, "").strip();
            return new NewFormation(authority, dueOn, departments, words.isEmpty() ? null : words, login);
        }

        /** Whether the box of that department is ticked: all are until somebody chooses. */
        public boolean asks(String code) {
            return departments == null || departments.contains(code);
        }
    }
}
