package org.touchpointregister.publication.site;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.touchpointregister.publication.PublicRegisters;
import org.touchpointregister.publication.Successors;
import org.touchpointregister.register.RowFacets.Facet;
import org.touchpointregister.register.RowQuestion;
import org.touchpointregister.register.RowSearch;
import org.touchpointregister.regulation.Regulation;

/** What a register is in the words of its own order: the terms, who keeps it, and whom to ask. */
@Controller
@RequestMapping("/registers/{authority}")
class AboutPage {

    private final PublicRegisters registers;
    private final RowSearch search;
    private final Successors successors;

    AboutPage(PublicRegisters registers, RowSearch search, Successors successors) {
        this.registers = registers;
        this.search = search;
        this.successors = successors;
    }

    @GetMapping("/about")
    String about(@PathVariable String authority, Model model) {
        Regulation regulation = registers.require(authority);
        model.addAttribute("regulation", regulation);
        model.addAttribute("before", successors.before(regulation.id()));
        registers
                .current(regulation)
                .ifPresent(view -> model.addAttribute(
                        "departments",
                        search.count(view.edition(), RowQuestion.ALL).of(Facet.DEPARTMENT)));
        return "site/about";
    }

    @GetMapping("/glossary")
    String glossary(@PathVariable String authority, Model model) {
        model.addAttribute("regulation", registers.require(authority));
        return "site/glossary";
    }
}
