package org.touchpointregister.act;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touchpointregister.identity.CurrentPerson;

/** The page of an act: how it will be printed, what it changes, who agreed; who prepares it takes changes out and in. */
@Controller
class ActPage {

    private final ApprovingActs acts;
    private final ActChanges changes;
    private final ActConflicts conflicts;
    private final ActPreview preview;
    private final ActViews views;
    private final ActAccess access;
    private final ActCorrections corrections;
    private final CurrentPerson current;

    ActPage(
            ApprovingActs acts,
            ActChanges changes,
            ActConflicts conflicts,
            ActPreview preview,
            ActViews views,
            ActAccess access,
            ActCorrections corrections,
            CurrentPerson current) {
        this.acts = acts;
        this.changes = changes;
        this.conflicts = conflicts;
        this.preview = preview;
        this.views = views;
        this.access = access;
        this.corrections = corrections;
        this.current = current;
    }

    @GetMapping("/acts/{id}")
    String show(@PathVariable UUID id, Model model) {
        ApprovingAct act = acts.require(id);
        String login = current.require().login();
        access.requireRead(login, act);
        model.addAttribute("act", views.of(act));
        model.addAttribute("preview", preview.of(act));
        boolean editable = act.state() == ActState.DRAFT && access.mayPrepare(login, act);
        model.addAttribute("corrections", corrections.of(id));
        model.addAttribute("editable", editable);
        model.addAttribute("waiting", editable ? changes.waiting(act.authority()) : List.of());
        model.addAttribute("conflicts", editable ? conflicts.of(id) : List.of());
        boolean registers = access.mayRegister(login, act);
        model.addAttribute("registrable", act.takesFiles() && registers);
        model.addAttribute("signable", act.state() == ActState.SIGNED);
        model.addAttribute(
                "movable",
                act.state() == ActState.WITH_HEAD
                        && registers
                        && acts.formOf(id).onPaperAllowed());
        model.addAttribute("outside", act.cameFromOutside());
        model.addAttribute("registration", act.registration());
        model.addAttribute("correctable", act.edition() != null && access.mayPrepare(login, act));
        return "act/act";
    }

    @PostMapping("/acts/{id}/changes/{changeId}/take-out")
    String takeOut(@PathVariable UUID id, @PathVariable UUID changeId, @RequestParam String reason) {
        String login = current.require().login();
        access.requirePrepare(login, acts.require(id));
        changes.takeOut(id, new ActChanges.TakenOut(changeId, login, reason));
        return "redirect:/acts/" + id;
    }

    @PostMapping("/acts/{id}/changes/{changeId}/add")
    String add(@PathVariable UUID id, @PathVariable UUID changeId) {
        access.requirePrepare(current.require().login(), acts.require(id));
        changes.add(id, changeId);
        return "redirect:/acts/" + id + "#changes";
    }
}
