package org.touchpointregister.publication.site;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.touchpointregister.publication.EditionDocuments;
import org.touchpointregister.publication.PublicRegisters;
import org.touchpointregister.publication.PublishedEdition;
import org.touchpointregister.regulation.Regulation;

/** One edition as a page: the register in use and every older edition look the same but for the banner. */
@Component
class EditionPage {

    private final PublicRegisters registers;
    private final EditionDocuments documents;
    private final RowList rows;
    private final EditionLines lines;

    EditionPage(PublicRegisters registers, EditionDocuments documents, RowList rows, EditionLines lines) {
        this.registers = registers;
        this.documents = documents;
        this.rows = rows;
        this.lines = lines;
    }

    String show(Regulation regulation, Shown shown, Model model) {
        PublishedEdition view = shown.view();
        Regulation words = registers.of(view.edition());
        model.addAttribute("regulation", words);
        model.addAttribute("line", lines.of(words, view));
        model.addAttribute("asked", shown.asked());
        model.addAttribute("list", rows.of(words, view.edition(), shown.asked(), shown.path()));
        model.addAttribute("files", documents.of(view.edition()));
        model.addAttribute("current", registers.current(regulation).orElse(null));
        model.addAttribute("waiting", lines.of(words, registers.waiting(regulation)));
        return shown.asked().printing() ? "site/print" : "site/register";
    }

    /** The edition to show, what of it is asked, and the address it is asked at. */
    record Shown(PublishedEdition view, Asked asked, String path) {}
}
