package org.touchpointregister.deadline.page;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.touchpointregister.deadline.Deadline;
import org.touchpointregister.deadline.DeadlineMoves;
import org.touchpointregister.deadline.DueWords;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;

/** The sheet of every stored deadline, on screen and on paper, and the list of those that are open. */
@Controller
class SheetPage {

    private final Readers readers;
    private final DeadlineMoves moves;
    private final DueWords dueWords;
    private final Regulations regulations;

    SheetPage(Readers readers, DeadlineMoves moves, DueWords dueWords, Regulations regulations) {
        this.readers = readers;
        this.moves = moves;
        this.dueWords = dueWords;
        this.regulations = regulations;
    }

    /** A line of the list. */
    record Line(Deadline deadline, String due, String authority) {}

    @GetMapping("/deadlines")
    String open(Model model) {
        List<Line> lines = readers.open().stream().map(this::line).toList();
        model.addAttribute("lines", lines);
        return "deadline/list";
    }

    @GetMapping("/deadlines/{id}")
    String sheet(@PathVariable UUID id, Model model) {
        Deadline deadline = readers.require(id);
        model.addAttribute("line", line(deadline));
        model.addAttribute("deadline", deadline);
        model.addAttribute("sheet", deadline.sheet());
        model.addAttribute("due", dueWords.of(deadline.sheet()));
        model.addAttribute("strict", dueWords.strict(deadline.sheet()));
        model.addAttribute("pausable", pausable(deadline));
        model.addAttribute("moves", moves.of(id));
        return "deadline/sheet";
    }

    /** Whether the order knows grounds on which this term may still be stopped; who may decide, the page itself says. */
    private boolean pausable(Deadline deadline) {
        return deadline.legal()
                && deadline.closedAt() == null
                && deadline.missedAt() == null
                && regulations
                        .find(deadline.authority())
                        .map(Regulation::publicationTerm)
                        .filter(term -> !term.pauses().isEmpty())
                        .isPresent();
    }

    private Line line(Deadline deadline) {
        String authority = regulations
                .find(deadline.authority())
                .map(regulation -> regulation.authority().fullName())
                .orElse(deadline.authority().value());
        return new Line(deadline, dueWords.of(deadline.sheet()), authority);
    }
}
