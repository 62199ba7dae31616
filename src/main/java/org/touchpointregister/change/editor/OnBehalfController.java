package org.touchpointregister.change.editor;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.touchpointregister.change.ChangeLookup;
import org.touchpointregister.change.OnBehalf;
import org.touchpointregister.shared.Refusal;

/** On whose behalf a change is entered, over JSON. */
@RestController
@RequestMapping("/api/v1/changes/{id}/on-behalf")
class OnBehalfController {

    private static final int NAME = 500;
    private static final int NUMBER = 100;

    private final ChangeLookup lookup;
    private final OnBehalf onBehalf;

    OnBehalfController(ChangeLookup lookup, OnBehalf onBehalf) {
        this.lookup = lookup;
        this.onBehalf = onBehalf;
    }

    @GetMapping
    Body read(@PathVariable String id) {
        return onBehalf.of(lookup.readable(id).id())
                .map(letter -> new Body(
                        letter.institution(),
                        letter.letterNumber(),
                        letter.letterDate().toString()))
                .orElseThrow(() -> Refusal.missing("change.onBehalf.none"));
    }

    @PutMapping
    Body enter(@PathVariable String id, @RequestBody Body body) {
        FieldErrors errors = new FieldErrors();
        OnBehalf.Words words = new OnBehalf.Words(
                text(errors, "institution", body.institution(), NAME),
                text(errors, "letterNumber", body.letterNumber(), NUMBER),
                errors.date("letterDate", body.letterDate()));
        errors.refuseIfAny();
        onBehalf.enter(lookup.readable(id), words, lookup.login());
        return read(id);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(@PathVariable String id) {
        onBehalf.leave(lookup.readable(id), lookup.login());
    }

    private static String text(FieldErrors errors, String field, @Nullable String given, int longest) {
        String text = errors.text(field, given, longest);
        if (text == null) {
            errors.add(field, "change.api.sayIt");
            return "";
        }
        return text;
    }

    /** The institution and its letter. */
    record Body(
            @Nullable String institution,
            @Nullable String letterNumber,
            @Nullable String letterDate) {}
}
