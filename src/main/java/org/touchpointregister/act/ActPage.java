package org.touchpointregister.act;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touchpointregister.identity.CurrentPerson;

/** The page of an act: what it changes, and for who prepares it, what to take out. */
@Controller
class ActPage {

    private final ApprovingActs acts;
    private final ActChanges changes;
    private final ActViews views;
    private final ActAccess access;
    private final CurrentPerson current;

    ActPage(ApprovingActs acts, ActChanges changes, ActViews views, ActAccess access, CurrentPerson current) {
        this.acts = acts;
        this.changes = changes;
        this.views = views;
        this.access = access;
        this.current = current;
    }

    @GetMapping("/acts/{id}")
    String show(@PathVariable UUID id, Model model) {
        ApprovingAct act = acts.require(id);
        String login = current.require().login();
        access.requireRead(login, act);
        model.addAttribute("act", views.of(act));
        model.addAttribute("editable", act.state() == ActState.DRAFT && access.mayPrepare(login, act));
        return "act/act";
    }

    @PostMapping("/acts/{id}/changes/{changeId}/take-out")
    String takeOut(@PathVariable UUID id, @PathVariable UUID changeId, @RequestParam String reason) {
        String login = current.require().login();
        access.requirePrepare(login, acts.require(id));
        changes.takeOut(id, new ActChanges.TakenOut(changeId, login, reason));
        return "redirect:/acts/" + id;
    }
}
