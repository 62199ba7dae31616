package org.touchpointregister.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.document.Block;
import org.touchpointregister.document.Paper;
import org.touchpointregister.document.TextStyle;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Sentences;

/** The act as it will be printed, for its page: the same paper as the pdf, long tables cut short. */
@Component
class ActPreview {

    private static final int MOST_ROWS = 100;

    private final ActPapers papers;
    private final Sentences sentences;

    ActPreview(ActPapers papers, Sentences sentences) {
        this.papers = papers;
        this.sentences = sentences;
    }

    /** The paper, or in one sentence why there is none, such as an unknown field in a template. */
    Preview of(ApprovingAct act) {
        try {
            return papers.written(act, ActPreview::preview);
        } catch (Refusal refusal) {
            return new Preview(List.of(), sentences.of(refusal));
        }
    }

    private static Preview preview(Paper paper) {
        return new Preview(
                paper.sections().stream()
                        .map(section -> new Sheet(
                                section.landscape(),
                                section.blocks().stream().map(ActPreview::part).toList()))
                        .toList(),
                null);
    }

    private static Part part(Block block) {
        if (block instanceof Block.Table table) {
            return new Part("table", "", shown(table));
        }
        if (block instanceof Block.Pair pair) {
            return new Part(look(pair.style()), pair.left() + "   " + pair.right(), null);
        }
        return block instanceof Block.Text text
                ? new Part(look(text.style()), text.text(), null)
                : new Part("qr", block instanceof Block.QrCode code ? code.words() : "", null);
    }

    private static String look(TextStyle style) {
        String align = style.left() > 0 ? "corner" : style.align().name().toLowerCase(Locale.ROOT);
        return align + (style.bold() ? " bold" : "") + (style.firstLine() > 0 ? " body" : "");
    }

    private static Table shown(Block.Table table) {
        List<List<String>> rows = new ArrayList<>();
        int[] all = {0};
        table.rows().forEach(row -> {
            if (all[0]++ < MOST_ROWS) {
                rows.add(List.copyOf(row));
            }
        });
        return new Table(table.columns().stream().map(Block.Column::heading).toList(), table.numbered(), rows, all[0]);
    }

    /** Sheets of paper, or the sentence that stands for them. */
    record Preview(List<Sheet> sheets, @Nullable String problem) {

        /** The rows that change, how they were and how they become: the only table of the second annex. */
        public List<List<String>> changes() {
            return tables(2).flatMap(table -> table.rows().stream()).toList();
        }

        /** How many rows change in all. */
        public int changed() {
            return tables(2).mapToInt(Table::all).sum();
        }

        /** The text of the act and the register as its annex. */
        public List<Sheet> paper() {
            return sheets.stream().limit(2).toList();
        }

        private Stream<Table> tables(int sheet) {
            return sheets.stream()
                    .skip(sheet)
                    .limit(1)
                    .flatMap(found -> found.parts().stream().flatMap(part -> Stream.ofNullable(part.table())));
        }
    }

    /** Pages of one orientation. */
    record Sheet(boolean landscape, List<Part> parts) {}

    /** A paragraph, a table, or the words of a QR code; {@code look} names its CSS classes. */
    record Part(String look, String text, @Nullable Table table) {}

    /** The first rows of a table, and how many there are in all. */
    record Table(List<String> headings, boolean numbered, List<List<String>> rows, int all) {}
}
