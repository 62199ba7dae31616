package org.touchpointregister.publication.site;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touchpointregister.deadline.DeadlineSheet;
import org.touchpointregister.deadline.DueWords;
import org.touchpointregister.publication.PublicRegisters;
import org.touchpointregister.publication.Publication;
import org.touchpointregister.publication.PublicationTerms;
import org.touchpointregister.publication.PublishedEdition;
import org.touchpointregister.publication.site.EditionPage.Shown;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.shared.Refusal;

/** The history of a register: its editions, any one of them, the sheet of its term, and what changed between two. */
@Controller
@RequestMapping("/registers/{authority}/editions")
class EditionsPage {

    private final PublicRegisters registers;
    private final PublicationTerms terms;
    private final EditionLines lines;
    private final DueWords words;
    private final EditionPage page;
    private final ComparisonTable comparison;

    EditionsPage(
            PublicRegisters registers,
            PublicationTerms terms,
            EditionLines lines,
            DueWords words,
            EditionPage page,
            ComparisonTable comparison) {
        this.registers = registers;
        this.terms = terms;
        this.lines = lines;
        this.words = words;
        this.page = page;
        this.comparison = comparison;
    }

    @GetMapping
    String list(@PathVariable String authority, Model model) {
        Regulation regulation = registers.require(authority);
        model.addAttribute("regulation", regulation);
        model.addAttribute("lines", lines.of(regulation, registers.editions(regulation)));
        return "site/editions";
    }

    @GetMapping("/{number:\\d{1,6}}")
    String one(@PathVariable String authority, @PathVariable int number, @ModelAttribute Asked asked, Model model) {
        Regulation regulation = registers.require(authority);
        PublishedEdition view = registers.edition(regulation, number);
        String path = "/registers/" + regulation.id() + "/editions/" + number;
        model.addAttribute("byNumber", true);
        return page.show(regulation, new Shown(view, asked, path), model);
    }

    @GetMapping("/{number:\\d{1,6}}/deadline")
    String deadline(@PathVariable String authority, @PathVariable int number, Model model) {
        Regulation regulation = registers.require(authority);
        PublishedEdition view = registers.edition(regulation, number);
        Publication publication = view.publication();
        if (publication == null) {
            throw Refusal.missing("publication.noSheet");
        }
        model.addAttribute("regulation", regulation);
        model.addAttribute("line", lines.of(regulation, view));
        DeadlineSheet sheet = terms.keptSheet(publication);
        model.addAttribute("sheet", sheet);
        model.addAttribute("due", words.of(sheet));
        model.addAttribute("strict", words.strict(sheet));
        return "site/deadline";
    }

    /** The two editions chosen in the list lead to the permanent address of their comparison. */
    @GetMapping("/compare")
    String choose(@PathVariable String authority, @RequestParam String from, @RequestParam String to) {
        Regulation regulation = registers.require(authority);
        return "redirect:/registers/" + regulation.id() + "/editions/" + number(from) + "..." + number(to);
    }

    @GetMapping("/{from:\\d{1,6}}...{to:\\d{1,6}}")
    String compare(@ModelAttribute Pair pair, @ModelAttribute Asked asked, Model model) {
        Regulation regulation = registers.require(pair.authority());
        PublishedEdition before = registers.edition(regulation, pair.from());
        PublishedEdition after = registers.edition(regulation, pair.to());
        List<PublishedEdition> between = registers.editions(regulation).stream()
                .filter(view -> pair.spans(view.edition().number().value()))
                .toList();
        model.addAttribute("regulation", regulation);
        model.addAttribute("from", before.edition());
        model.addAttribute("to", after.edition());
        model.addAttribute("link", new PageLink(pair.path(), Map.of()));
        model.addAttribute("comparison", comparison.of(before.edition(), after.edition(), between, asked.pageNumber()));
        return "site/comparison";
    }

    private static int number(String text) {
        if (!text.matches("\\d{1,6}")) {
            throw Refusal.invalid("publication.wrongFilter", text);
        }
        return Integer.parseInt(text);
    }

    /** Two editions of a register as the address names them. */
    record Pair(String authority, int from, int to) {

        boolean spans(int number) {
            return number >= Math.min(from, to) && number <= Math.max(from, to);
        }

        String path() {
            return "/registers/" + authority + "/editions/" + from + "..." + to;
        }
    }
}
