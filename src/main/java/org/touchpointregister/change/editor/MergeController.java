package org.touchpointregister.change.editor;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.touchpointregister.change.ChangeLookup;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.RowMerging;
import org.touchpointregister.change.RowRequests;

/** Goes the way out that the check of duplicates proposes. */
@RestController
@RequestMapping("/api/v1/changes/{id}/rows/{itemId}")
class MergeController {

    private final ChangeLookup lookup;
    private final RowMerging merging;
    private final RowRequests requests;
    private final ItemViews views;

    MergeController(ChangeLookup lookup, RowMerging merging, RowRequests requests, ItemViews views) {
        this.lookup = lookup;
        this.merging = merging;
        this.requests = requests;
        this.views = views;
    }

    /** The row becomes a request to the department that has the touchpoint already. */
    @PostMapping("/request")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ask(@PathVariable String id, @PathVariable UUID itemId) {
        requests.ask(lookup.readable(id).id(), itemId, lookup.login());
    }

    /** Answers the row that stands for both. */
    @PostMapping("/merge")
    ItemView merge(@PathVariable String id, @PathVariable UUID itemId) {
        ChangeRequest change = lookup.readable(id);
        return views.of(change, merging.merge(change.id(), itemId, lookup.login()));
    }
}
