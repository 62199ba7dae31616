package org.touchpointregister.publication.site;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.touchpointregister.publication.PublicRegisters;
import org.touchpointregister.publication.PublishedEdition;
import org.touchpointregister.publication.Successors;
import org.touchpointregister.publication.site.EditionPage.Shown;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Visibility;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;

/** The list of registers, and a register as it is in use, was in force on a date, or was known on a date. */
@Controller
class RegistersPage {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final PublicRegisters registers;
    private final EditionPage page;
    private final EditionLines lines;
    private final Successors successors;

    RegistersPage(PublicRegisters registers, EditionPage page, EditionLines lines, Successors successors) {
        this.registers = registers;
        this.page = page;
        this.lines = lines;
        this.successors = successors;
    }

    @GetMapping("/")
    String index(Model model) {
        Set<AuthorityId> gone = successors.gone();
        List<Card> cards = registers.all().stream()
                .map(regulation -> new Card(
                        regulation,
                        regulation.visibility() == Visibility.INTERNAL,
                        gone.contains(regulation.id()),
                        registers.current(regulation).orElse(null)))
                .toList();
        model.addAttribute("registers", cards);
        return "site/index";
    }

    @GetMapping("/registers/{authority}")
    String register(@PathVariable String authority, @ModelAttribute Asked asked, Model model) {
        Regulation regulation = registers.require(authority);
        String path = "/registers/" + regulation.id();
        LocalDate on = asked.onDate();
        LocalDate knownOn = asked.knownOnDate();
        model.addAttribute("on", on);
        model.addAttribute("knownOn", knownOn);
        if (on != null || knownOn != null) {
            return page.show(regulation, new Shown(then(regulation, on, knownOn), asked, path), model);
        }
        Optional<PublishedEdition> current = registers.current(regulation);
        if (current.isPresent()) {
            return page.show(regulation, new Shown(current.get(), asked, path), model);
        }
        model.addAttribute("regulation", regulation);
        model.addAttribute("waiting", lines.of(regulation, registers.editions(regulation)));
        return "site/unpublished";
    }

    /** The edition that two clocks point to: in force on one date, known on the other. */
    private PublishedEdition then(Regulation regulation, @Nullable LocalDate on, @Nullable LocalDate knownOn) {
        if (knownOn == null) {
            LocalDate date = Objects.requireNonNull(on);
            return registers
                    .on(regulation, date)
                    .orElseThrow(() -> Refusal.missing("publication.nothingOn", DATE.format(date)));
        }
        return (on == null ? registers.known(regulation, knownOn) : registers.on(regulation, on, knownOn))
                .orElseThrow(() -> Refusal.missing("publication.nothingKnownOn", DATE.format(knownOn)));
    }

    /** A register in the list; {@code current} is null while nothing is published. */
    record Card(
            Regulation regulation,
            boolean internal,
            boolean succeeded,
            @Nullable PublishedEdition current) {}
}
