package org.touchpointregister.change.vote;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.touchpointregister.change.ChangeLookup;

/** The votes of the working group on a change, and their minutes to print; for whoever may read the change. */
@Controller
class VotesPage {

    private final ChangeLookup lookup;
    private final VotesViews views;

    VotesPage(ChangeLookup lookup, VotesViews views) {
        this.lookup = lookup;
        this.views = views;
    }

    @GetMapping("/changes/{id}/votes")
    String show(@PathVariable String id, @RequestParam(defaultValue = "") String view, Model model) {
        model.addAttribute("view", views.of(lookup.readable(id)));
        return view.equals("print") ? "change/minutes" : "change/votes";
    }
}
