package org.touchpointregister.adjacency;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;

/** Links between touchpoints of two authorities over JSON. */
@RestController
@RequestMapping("/api/v1/adjacencies")
class AdjacencyController {

    private final Adjacencies adjacencies;
    private final AdjacencyViews views;
    private final CurrentPerson current;

    AdjacencyController(Adjacencies adjacencies, AdjacencyViews views, CurrentPerson current) {
        this.adjacencies = adjacencies;
        this.views = views;
        this.current = current;
    }

    @GetMapping
    Listing all() {
        return new Listing(
                adjacencies.of(current.authority()).stream().map(views::of).toList(), null);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    AdjacencyViews.View invite(@RequestBody Wanted wanted) {
        AuthorityId own = current.authority();
        if (wanted.row() == null) {
            throw Refusal.ofFields(List.of(Refusal.FieldSentence.of("row", "adjacency.whichRow")));
        }
        return views.of(adjacencies.invite(new Invitation(
                own,
                wanted.row(),
                Objects.requireNonNullElse(wanted.authority(), own),
                Objects.requireNonNullElse(wanted.words(), ""),
                login())));
    }

    @GetMapping("/{id}")
    AdjacencyViews.View one(@PathVariable UUID id) {
        return views.of(adjacencies.require(id, login()));
    }

    @PostMapping("/{id}/accept")
    AdjacencyViews.View accept(@PathVariable UUID id, @RequestBody Answer answer) {
        if (answer.row() == null) {
            throw Refusal.ofFields(List.of(Refusal.FieldSentence.of("row", "adjacency.whichRow")));
        }
        adjacencies.accept(id, answer.row(), login());
        return one(id);
    }

    @PostMapping("/{id}/refuse")
    AdjacencyViews.View refuse(@PathVariable UUID id, @RequestBody Answer answer) {
        adjacencies.refuse(id, Objects.requireNonNullElse(answer.reason(), ""), login());
        return one(id);
    }

    private String login() {
        return current.require().login();
    }

    record Wanted(
            @Nullable UUID row,
            @Nullable AuthorityId authority,
            @Nullable String words) {}

    /** One's own row to accept with, or the reason to refuse for. */
    record Answer(@Nullable UUID row, @Nullable String reason) {}

    record Listing(
            List<AdjacencyViews.View> items, @Nullable String next) {}
}
