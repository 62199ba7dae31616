package org.touchpointregister.publication.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.touchpointregister.publication.PublicRegisters;
import org.touchpointregister.publication.PublishedEdition;
import org.touchpointregister.publication.RowDocument;
import org.touchpointregister.publication.Successors;
import org.touchpointregister.register.EditionDiff;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.Row;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.shared.AuthorityId;

/** The history of a register and what changed between two of its editions. */
@RestController
@RequestMapping("/api/v1/registers/{authority}/editions")
class EditionsApi {

    private final PublicRegisters registers;
    private final Editions editions;
    private final EditionView.Views views;
    private final Successors successors;

    EditionsApi(PublicRegisters registers, Editions editions, EditionView.Views views, Successors successors) {
        this.registers = registers;
        this.editions = editions;
        this.views = views;
        this.successors = successors;
    }

    @GetMapping
    Listing<EditionView> all(@PathVariable String authority) {
        return Listing.whole(registers.editions(registers.require(authority)).stream()
                .map(views::of)
                .toList());
    }

    @GetMapping("/{number:\\d{1,6}}")
    RegistersApi.WholeEdition one(@PathVariable String authority, @PathVariable int number) {
        Regulation regulation = registers.require(authority);
        PublishedEdition view = registers.edition(regulation, number);
        List<RowDocument> rows = editions.rows(view.edition()).stream()
                .map(row -> RowDocument.of(regulation.id(), row))
                .toList();
        return new RegistersApi.WholeEdition(
                views.of(view), successors.of(regulation.id()).orElse(null), rows);
    }

    @GetMapping("/{from:\\d{1,6}}...{to:\\d{1,6}}")
    ComparisonView compare(@PathVariable String authority, @PathVariable int from, @PathVariable int to) {
        Regulation regulation = registers.require(authority);
        EditionDiff diff = editions.compare(
                registers.edition(regulation, from).edition(),
                registers.edition(regulation, to).edition());
        List<RowChange> rows = diff.rows().stream()
                .map(row -> new RowChange(
                        row.rowId(),
                        row.included() ? "INCLUDE" : row.excluded() ? "EXCLUDE" : "MODIFY",
                        row.changedFields(),
                        row(regulation.id(), row.before()),
                        row(regulation.id(), row.after())))
                .toList();
        return new ComparisonView(from, to, rows);
    }

    private static @Nullable RowDocument row(AuthorityId authority, @Nullable Row row) {
        return row == null ? null : RowDocument.of(authority, row);
    }

    /** What changed from one edition to the other. */
    record ComparisonView(int from, int to, List<RowChange> rows) {}

    /** One row that was included, modified or excluded. */
    record RowChange(
            UUID rowId,
            String operation,
            List<String> changedFields,
            @Nullable RowDocument before,
            @Nullable RowDocument after) {}
}
