package org.touchpointregister.oversight.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.touchpointregister.oversight.report.Count.Tally;
import org.touchpointregister.shared.Sentences;

/** The names of figures, of the columns of their lists, and what stands in a line of them. */
@Component
class FigureWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private final Sentences sentences;
    private final MessageSource messages;

    FigureWords(Sentences sentences, MessageSource messages) {
        this.sentences = sentences;
        this.messages = messages;
    }

    public String title(Figure figure) {
        return sentences.text("oversight.figure." + figure.code());
    }

    /** What exactly is counted. */
    public String explained(Figure figure) {
        return sentences.text("oversight.explained." + figure.code());
    }

    String sheet(Figure figure) {
        return sentences.text("oversight.sheet." + figure.code());
    }

    /** What the lines of a figure say together; null where they say nothing. */
    @Nullable
    String more(Figure figure, Tally tally) {
        return messages.getMessage(
                "oversight.more." + figure.code(),
                new Object[] {tally.amount(), tally.outOf()},
                null,
                Sentences.RUSSIAN);
    }

    /** The heading of a column of the list; null where the figure has no such column. */
    public @Nullable String column(Figure figure, String column) {
        return messages.getMessage("oversight.column." + figure.code() + "." + column, null, null, Sentences.RUSSIAN);
    }

    public String name(Figure figure, Item item) {
        if (item.name().isEmpty()) {
            return sentences.text("oversight.case.unknown");
        }
        return figure == Figure.EDITIONS_LATE ? sentences.text("oversight.edition", item.name()) : item.name();
    }

    public String note(Item item) {
        String code = item.note();
        return code == null ? "" : messages.getMessage(code, null, code, Sentences.RUSSIAN);
    }

    /** What the touchpoints or rows of a line come to, and nothing where the figure counts no such thing. */
    public String amount(Item item) {
        return item.outOf() == 0
                ? String.valueOf(item.amount())
                : sentences.text("oversight.of", item.amount(), item.outOf());
    }

    /** The last day, marked where its calendar may still move it. */
    public String due(Item item) {
        return item.due() != null && item.provisional()
                ? sentences.text("deadline.due.provisional", date(item.due()))
                : date(item.due());
    }

    public String date(@Nullable LocalDate day) {
        return day == null ? "" : DATE.format(day);
    }

    /** How a cell of a workbook shows a day. */
    String cell(boolean provisional) {
        return sentences.text(provisional ? "deadline.due.provisionalCell" : "deadline.due.cell");
    }

    String total() {
        return sentences.text("oversight.total");
    }

    String period(Period period) {
        return sentences.text("oversight.period", date(period.from()), date(period.to()));
    }

    String text(String code, Object... args) {
        return sentences.text(code, args);
    }
}
