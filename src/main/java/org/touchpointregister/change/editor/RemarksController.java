package org.touchpointregister.change.editor;

import java.util.List;
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
import org.touchpointregister.change.ChangeLookup;
import org.touchpointregister.change.Remark;
import org.touchpointregister.change.Remarks;
import org.touchpointregister.shared.Refusal;

/** Remarks of the check over JSON. */
@RestController
@RequestMapping("/api/v1/changes/{id}/remarks")
class RemarksController {

    private static final int LONGEST = 4000;

    private final ChangeLookup lookup;
    private final Remarks remarks;

    RemarksController(ChangeLookup lookup, Remarks remarks) {
        this.lookup = lookup;
        this.remarks = remarks;
    }

    @GetMapping
    Listing<RemarkView> all(@PathVariable String id) {
        return Listing.whole(remarks.of(lookup.readable(id).id()).stream()
                .map(RemarkView::of)
                .toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    RemarkView make(@PathVariable String id, @RequestBody NewRemark body) {
        String text = words("text", body.text());
        Remark.Place place = new Remark.Place(body.item(), body.field());
        return RemarkView.of(remarks.make(lookup.readable(id).id(), place, text, lookup.login()));
    }

    @PostMapping("/{remarkId}/answer")
    RemarkView answer(@PathVariable String id, @PathVariable UUID remarkId, @RequestBody NewAnswer body) {
        String words = body.fixed() && body.text() == null ? "" : words("text", body.text());
        Remarks.Answer answer = new Remarks.Answer(body.fixed(), words, lookup.login());
        return RemarkView.of(remarks.answer(lookup.readable(id).id(), remarkId, answer));
    }

    @PostMapping("/{remarkId}/close")
    RemarkView close(@PathVariable String id, @PathVariable UUID remarkId) {
        return RemarkView.of(remarks.close(lookup.readable(id).id(), remarkId, lookup.login()));
    }

    private static String words(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw Refusal.ofFields(List.of(Refusal.FieldSentence.of(field, "change.api.sayIt")));
        }
        if (text.length() > LONGEST) {
            throw Refusal.ofFields(List.of(Refusal.FieldSentence.of(field, "change.api.tooLong", LONGEST)));
        }
        return text.strip();
    }

    /** Body of a new remark. */
    record NewRemark(
            @Nullable UUID item,
            @Nullable String field,
            @Nullable String text) {}

    /** Body of an answer: fixed, or disputed with a reason. */
    record NewAnswer(boolean fixed, @Nullable String text) {}
}
