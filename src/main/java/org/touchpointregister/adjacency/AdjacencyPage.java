package org.touchpointregister.adjacency;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
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
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Forms;
import org.touchpointregister.shared.Refusal;

/** «Adjacent touchpoints»: invitations, answers, and both sides of a link next to each other. */
@Controller
@RequestMapping("/adjacency")
class AdjacencyPage {

    private final Adjacencies adjacencies;
    private final AdjacencyViews views;
    private final Regulations regulations;
    private final CurrentPerson current;
    private final Forms forms;

    AdjacencyPage(
            Adjacencies adjacencies,
            AdjacencyViews views,
            Regulations regulations,
            CurrentPerson current,
            Forms forms) {
        this.adjacencies = adjacencies;
        this.views = views;
        this.regulations = regulations;
        this.current = current;
        this.forms = forms;
    }

    @GetMapping
    String list(Model model) {
        return shown(new Wanted(null, null, null), model);
    }

    @PostMapping
    String invite(@ModelAttribute Wanted wanted, Model model, HttpServletResponse response) {
        Supplier<Adjacency> inviting = () -> adjacencies.invite(wanted.of(current.authority(), login()));
        return forms.answer(inviting, model, response)
                .map(link -> "redirect:/adjacency/" + link.id())
                .orElseGet(() -> shown(wanted, model));
    }

    private String shown(Wanted typed, Model model) {
        AuthorityId authority = current.authority();
        boolean keeps = adjacencies.mayKeep(login(), authority);
        model.addAttribute(
                "links", adjacencies.of(authority).stream().map(views::of).toList());
        model.addAttribute("keeps", keeps);
        model.addAttribute("rows", keeps ? views.rows(authority) : List.of());
        model.addAttribute(
                "authorities",
                regulations.all().stream()
                        .filter(regulation -> !regulation.id().equals(authority))
                        .toList());
        model.addAttribute("typed", typed);
        return "adjacency/list";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        Adjacency link = adjacencies.require(id, login());
        boolean answers = link.state() == AdjacencyState.OFFERED && adjacencies.mayKeep(login(), link.invited());
        model.addAttribute("view", views.of(link));
        model.addAttribute("answers", answers);
        model.addAttribute("rows", answers ? views.rows(link.invited()) : List.of());
        return "adjacency/link";
    }

    @PostMapping("/{id}/accept")
    String accept(@PathVariable UUID id, @RequestParam UUID row) {
        adjacencies.accept(id, row, login());
        return "redirect:/adjacency/" + id;
    }

    @PostMapping("/{id}/refuse")
    String refuse(@PathVariable UUID id, @RequestParam String reason) {
        adjacencies.refuse(id, reason, login());
        return "redirect:/adjacency/" + id;
    }

    private String login() {
        return current.require().login();
    }

    /** What the form sends. */
    record Wanted(
            @Nullable UUID row,
            @Nullable AuthorityId authority,
            @Nullable String words) {

        Invitation of(AuthorityId own, String login) {
            if (row == null) {
                throw Refusal.ofFields(List.of(Refusal.FieldSentence.of("row", "adjacency.whichRow")));
            }
            return new Invitation(
                    own, row, Objects.requireNonNullElse(authority, own), Objects.requireNonNullElse(words, ""), login);
        }
    }
}
