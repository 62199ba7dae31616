package org.touchpointregister.change.editor;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.touchpointregister.change.ChangeList;
import org.touchpointregister.change.ChangeLookup;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.shared.Sentences;

/** The pages of a change: the list of mine, the editor of one, and the same one in the eyes of the checker. */
@Controller
class EditorPage {

    private final ChangeLookup lookup;
    private final ChangeList list;
    private final EditorViews views;
    private final Sentences sentences;

    EditorPage(ChangeLookup lookup, ChangeList list, EditorViews views, Sentences sentences) {
        this.lookup = lookup;
        this.list = list;
        this.views = views;
        this.sentences = sentences;
    }

    @GetMapping("/changes")
    String mine(Model model) {
        List<ChangeView> changes =
                list.of(lookup.login()).stream().map(this::words).toList();
        model.addAttribute("changes", changes);
        model.addAttribute("secretary", list.isSecretary(lookup.login()));
        return "change/list";
    }

    @GetMapping("/changes/{id}/editor")
    String edit(@PathVariable String id, Model model) {
        return show(id, false, model);
    }

    @GetMapping("/changes/{id}/review")
    String review(@PathVariable String id, Model model) {
        return show(id, true, model);
    }

    private String show(String id, boolean review, Model model) {
        ChangeRequest change = lookup.readable(id);
        model.addAttribute("view", views.of(change, lookup.login(), review));
        return "change/editor";
    }

    private ChangeView words(ChangeRequest change) {
        return ChangeView.of(
                change, sentences.text("change.state." + change.state().name()));
    }
}
