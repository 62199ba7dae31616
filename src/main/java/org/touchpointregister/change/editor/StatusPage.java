package org.touchpointregister.change.editor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.touchpointregister.change.ChangeLookup;

/** What became of a change, for those who submitted it: what was asked, what was adopted, what changed on the way. */
@Controller
class StatusPage {

    private final ChangeLookup lookup;
    private final StatusViews views;

    StatusPage(ChangeLookup lookup, StatusViews views) {
        this.lookup = lookup;
        this.views = views;
    }

    @GetMapping("/changes/{id}/status")
    String show(@PathVariable String id, Model model) {
        model.addAttribute("view", views.of(lookup.readable(id)));
        return "change/status";
    }
}
