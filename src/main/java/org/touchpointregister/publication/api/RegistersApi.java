package org.touchpointregister.publication.api;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.touchpointregister.publication.PublicRegisters;
import org.touchpointregister.publication.PublishedEdition;
import org.touchpointregister.publication.RowDocument;
import org.touchpointregister.publication.Successor;
import org.touchpointregister.publication.Successors;
import org.touchpointregister.register.Editions;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Visibility;
import org.touchpointregister.shared.Refusal;

/** Registers and the rows in use, for everybody. */
@RestController
@RequestMapping("/api/v1/registers")
class RegistersApi {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final PublicRegisters registers;
    private final Editions editions;
    private final EditionView.Views views;
    private final Successors successors;

    RegistersApi(PublicRegisters registers, Editions editions, EditionView.Views views, Successors successors) {
        this.registers = registers;
        this.editions = editions;
        this.views = views;
        this.successors = successors;
    }

    @GetMapping
    Listing<RegisterView> all() {
        return Listing.whole(registers.all().stream().map(this::view).toList());
    }

    /** The edition in use, in force on a date, as it was known on a date, or both, with its rows. */
    @GetMapping("/{authority}")
    WholeEdition one(
            @PathVariable String authority,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable LocalDate knownOn) {
        Regulation regulation = registers.require(authority);
        if (knownOn != null) {
            return whole((on == null ? registers.known(regulation, knownOn) : registers.on(regulation, on, knownOn))
                    .orElseThrow(() -> Refusal.missing("publication.nothingKnownOn", DATE.format(knownOn))));
        }
        PublishedEdition shown = on == null
                ? registers.current(regulation).orElseThrow(() -> Refusal.missing("publication.nothingPublished"))
                : registers
                        .on(regulation, on)
                        .orElseThrow(() -> Refusal.missing("publication.nothingOn", DATE.format(on)));
        return whole(shown);
    }

    /** A row of the edition in use by its permanent id. */
    @GetMapping("/{authority}/rows/{rowId}")
    RowDocument row(@PathVariable String authority, @PathVariable UUID rowId) {
        Regulation regulation = registers.require(authority);
        return registers
                .current(regulation)
                .flatMap(current -> editions.row(current.edition(), rowId))
                .map(row -> RowDocument.of(regulation.id(), row))
                .orElseThrow(() -> Refusal.missing("publication.noSuchRow"));
    }

    private WholeEdition whole(PublishedEdition view) {
        List<RowDocument> rows = editions.rows(view.edition()).stream()
                .map(row -> RowDocument.of(view.edition().authority(), row))
                .toList();
        return new WholeEdition(
                views.of(view), successors.of(view.edition().authority()).orElse(null), rows);
    }

    private RegisterView view(Regulation regulation) {
        return new RegisterView(
                regulation.id().value(),
                regulation.authority().fullName(),
                regulation.words().registerTitle(),
                regulation.authority().region(),
                regulation.visibility(),
                registers.current(regulation).map(views::of).orElse(null));
    }

    /** A register in the list; {@code current} is null while nothing is published. */
    record RegisterView(
            String authority,
            String authorityName,
            String registerTitle,
            String region,
            Visibility visibility,
            @Nullable EditionView current) {}

    /** An edition with all its rows; {@code successor} where the authority is no more. */
    record WholeEdition(EditionView edition, @Nullable Successor successor, List<RowDocument> rows) {}
}
