package org.touchpointregister.publication;

import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.touchpointregister.document.Block;
import org.touchpointregister.document.FormCells;
import org.touchpointregister.document.Paper;
import org.touchpointregister.document.TextStyle;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.Editions;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.shared.Sentences;

/** An edition as a document to read: the form's title, what made the edition, and the form of the regulation. */
@Component
class EditionPaper {

    private static final DateTimeFormatter RUSSIAN_DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Editions editions;
    private final FormCells cells;
    private final Sentences sentences;

    EditionPaper(Editions editions, FormCells cells, Sentences sentences) {
        this.editions = editions;
        this.cells = cells;
        this.sentences = sentences;
    }

    Paper of(Regulation regulation, Edition edition) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Text(regulation.formTitle(), TextStyle.TITLE));
        lines(edition).forEach(line -> blocks.add(new Block.Text(line, TextStyle.CENTRED)));
        blocks.add(table(regulation, edition));
        return new Paper(
                regulation.formTitle() + ". " + lines(edition).get(0),
                edition.openedAt().truncatedTo(ChronoUnit.SECONDS),
                List.of(new Paper.Section(true, blocks)));
    }

    /** What stands under the title. */
    List<String> lines(Edition edition) {
        String made = sentences.text(
                "publication.paper.edition",
                edition.number().toString(),
                edition.ground().title(),
                RUSSIAN_DATE.format(edition.effectiveFrom()));
        return edition.demonstration()
                ? List.of(made, sentences.text("publication.paper.demonstration"))
                : List.of(made);
    }

    Block.Table table(Regulation regulation, Edition edition) {
        return new Block.Table(
                cells.columns(regulation),
                regulation.form().columnNumbers(),
                row -> editions.forEachRow(edition, found -> row.accept(cells.row(regulation, found))));
    }
}
