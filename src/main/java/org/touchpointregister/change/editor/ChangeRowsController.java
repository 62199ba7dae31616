package org.touchpointregister.change.editor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.touchpointregister.change.ChangeLookup;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.Drafts;
import org.touchpointregister.change.Reconciliation;
import org.touchpointregister.change.Verdict;
import org.touchpointregister.register.Editions;
import org.touchpointregister.shared.Refusal;

/** Rows of a change over JSON. */
@RestController
@RequestMapping("/api/v1/changes/{id}")
class ChangeRowsController {

    private final ChangeLookup lookup;
    private final Drafts drafts;
    private final ItemReader reader;
    private final Editions editions;
    private final ItemViews views;
    private final Reconciliation reconciliation;

    ChangeRowsController(
            ChangeLookup lookup,
            Drafts drafts,
            ItemReader reader,
            Editions editions,
            ItemViews views,
            Reconciliation reconciliation) {
        this.lookup = lookup;
        this.drafts = drafts;
        this.reader = reader;
        this.editions = editions;
        this.views = views;
        this.reconciliation = reconciliation;
    }

    @GetMapping("/rows")
    Listing<ItemView> rows(@PathVariable String id) {
        ChangeRequest change = lookup.readable(id);
        return Listing.whole(views.of(change, drafts.items(change.id())));
    }

    /** The department's own rows of the newest edition: what can be modified or excluded. */
    @GetMapping("/department-rows")
    Listing<RowView> departmentRows(@PathVariable String id) {
        ChangeRequest change = lookup.readable(id);
        return Listing.whole(editions.latestRowsOf(change.authority(), change.departmentId()).stream()
                .map(RowView::of)
                .toList());
    }

    @PostMapping("/rows")
    @ResponseStatus(HttpStatus.CREATED)
    ItemView add(@PathVariable String id, @RequestBody JsonNode body) {
        ChangeRequest change = lookup.readable(id);
        return views.of(change, drafts.add(change.id(), reader.read(change, body), lookup.login()));
    }

    @PutMapping("/rows/{itemId}")
    ItemView replace(
            @PathVariable String id,
            @PathVariable UUID itemId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestBody JsonNode body) {
        ChangeRequest change = lookup.readable(id);
        Drafts.Seen item = new Drafts.Seen(itemId, version(seen));
        return views.of(change, drafts.replace(change.id(), item, reader.read(change, body), lookup.login()));
    }

    /** The version of a row in an If-Match header; a tag that is none of ours matches no version. */
    private static @Nullable Long version(@Nullable String seen) {
        if (seen == null || seen.equals("*")) {
            return null;
        }
        String tag = seen.replace("\"", "").strip();
        return tag.matches("\\d{1,18}") ? Long.valueOf(tag) : -1;
    }

    @DeleteMapping("/rows/{itemId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id, @PathVariable UUID itemId) {
        drafts.remove(lookup.readable(id).id(), itemId, lookup.login());
    }

    @PutMapping("/rows/{itemId}/verdict")
    ItemView judge(@PathVariable String id, @PathVariable UUID itemId, @RequestBody VerdictRequest body) {
        ChangeRequest change = lookup.readable(id);
        return views.of(change, drafts.judge(change.id(), itemId, body.given(), lookup.login()));
    }

    /** The department's choice where the register moved on: fields to take from it, the others stay as asked for. */
    @PostMapping("/rows/{itemId}/choice")
    ItemView choose(@PathVariable String id, @PathVariable UUID itemId, @RequestBody Choice body) {
        ChangeRequest change = lookup.readable(id);
        return views.of(change, reconciliation.choose(change.id(), itemId, body.fields(), lookup.login()));
    }

    /** Body of the choice. */
    record Choice(@Nullable List<String> take) {

        Set<String> fields() {
            if (take == null) {
                throw Refusal.ofFields(List.of(Refusal.FieldSentence.of("take", "change.api.notList", "take")));
            }
            return Set.copyOf(take);
        }
    }

    /** Body of the verdict on a row. */
    record VerdictRequest(@Nullable Verdict verdict) {

        Verdict given() {
            if (verdict == null) {
                throw Refusal.ofFields(List.of(Refusal.FieldSentence.of("verdict", "change.api.whichVerdict")));
            }
            return verdict;
        }
    }
}
