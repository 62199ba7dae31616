package org.touchpointregister.publication.site;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.touchpointregister.confirmation.Confirmations;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Role;
import org.touchpointregister.publication.CellText;
import org.touchpointregister.publication.PublicRegisters;
import org.touchpointregister.publication.PublishedEdition;
import org.touchpointregister.publication.Successors;
import org.touchpointregister.publication.site.RowStory.Event;
import org.touchpointregister.publication.site.RowStory.Kind;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.Row;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.shared.Refusal;

/** The permanent page of a row: as it stands, or stood last, and its history over editions. */
@Controller
class RowPage {

    private final PublicRegisters registers;
    private final Editions editions;
    private final RegisterTable table;
    private final RowStory story;
    private final CellText cells;
    private final Confirmations confirmations;
    private final Successors successors;
    private final People people;

    RowPage(
            PublicRegisters registers,
            Editions editions,
            RegisterTable table,
            RowStory story,
            CellText cells,
            Confirmations confirmations,
            Successors successors,
            People people) {
        this.registers = registers;
        this.editions = editions;
        this.table = table;
        this.story = story;
        this.cells = cells;
        this.confirmations = confirmations;
        this.successors = successors;
        this.people = people;
    }

    @GetMapping("/registers/{authority}/rows/{rowId}")
    String row(@PathVariable String authority, @PathVariable String rowId, Model model) {
        Regulation regulation = registers.require(authority);
        UUID id = id(rowId);
        List<PublishedEdition> published = registers.editions(regulation).stream()
                .filter(PublishedEdition::published)
                .toList();
        List<Event> events = story.of(regulation, id, published);
        PublishedEdition view = lastWith(events, published);
        Row row = editions.row(view.edition(), id).orElseThrow(() -> Refusal.missing("publication.noSuchRow"));
        Regulation words = registers.of(view.edition());
        model.addAttribute("regulation", words);
        model.addAttribute("view", view);
        model.addAttribute("gone", events.get(0).kind() == Kind.EXCLUDED ? events.get(0) : null);
        model.addAttribute("row", row);
        model.addAttribute(
                "confirmed", confirmations.confirmed(regulation.id(), row).orElse(null));
        model.addAttribute("manager", manager(row));
        if (model.getAttribute("successor") != null) {
            model.addAttribute("goesOn", successors.pageOf(regulation.id(), id).orElse(null));
        }
        model.addAttribute("line", table.line(words, row));
        model.addAttribute("direction", cells.direction(words, row.direction()));
        model.addAttribute("marks", Marks.NONE);
        model.addAttribute("events", events);
        return "site/row";
    }

    /** The post of the line manager; null where the department has no head at the moment. */
    private @Nullable String manager(Row row) {
        return people.holdingInPerson(row.departmentId(), Role.HEAD).stream()
                .map(Person::post)
                .findFirst()
                .orElse(null);
    }

    /** The newest edition that has the row: the newest of all, or the one before it was excluded. */
    private static PublishedEdition lastWith(List<Event> events, List<PublishedEdition> published) {
        if (events.isEmpty()) {
            throw Refusal.missing("publication.noSuchRow");
        }
        Event last = events.get(0);
        return published.stream()
                .filter(view -> last.kind() != Kind.EXCLUDED
                        || view.edition().number().compareTo(last.edition().number()) < 0)
                .findFirst()
                .orElseThrow(() -> Refusal.missing("publication.noSuchRow"));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.missing("publication.noSuchRow");
        }
    }
}
