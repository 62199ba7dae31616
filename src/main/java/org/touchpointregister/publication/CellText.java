package org.touchpointregister.publication;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.touchpointregister.document.FormCells;
import org.touchpointregister.register.Row;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Column;
import org.touchpointregister.shared.Sentences;

/** A row's field in words: as a cell of the register form, and by the API's name of it for comparisons. */
@Component
public class CellText {

    private final FormCells form;
    private final Sentences sentences;

    CellText(FormCells form, Sentences sentences) {
        this.form = form;
        this.sentences = sentences;
    }

    /** The cell as one text; several values are joined by a semicolon. */
    public String of(Regulation regulation, Row row, Column.Field field) {
        return form.of(regulation, row, field);
    }

    /** The cell value by value: needs and grounds may be several, everything else is one; empty where there is nothing. */
    public List<String> parts(Regulation regulation, Row row, Column.Field field) {
        return form.parts(regulation, row, field);
    }

    /** The direction's title; its code where the regulation no longer knows it. */
    public String direction(Regulation regulation, String code) {
        return form.direction(regulation, code);
    }

    /** A field of the API's names as text, for comparisons; empty where there is nothing. */
    public String named(Regulation regulation, Row row, String field) {
        return switch (field) {
            case "direction" -> of(regulation, row, Column.Field.DIRECTION);
            case "process" -> of(regulation, row, Column.Field.PROCESS);
            case "touchpoint" -> row.touchpointName();
            case "channel" -> regulation.word(row.channel());
            case "type" -> of(regulation, row, Column.Field.TYPE);
            case "address" -> Objects.requireNonNullElse(row.address(), "");
            case "needs" ->
                row.needs().stream().map(code -> form.need(regulation, code)).collect(Collectors.joining("; "));
            case "otherNeed" -> Objects.requireNonNullElse(row.otherNeed(), "");
            case "peculiarities" -> Objects.requireNonNullElse(row.peculiarities(), "");
            case "grounds" -> of(regulation, row, Column.Field.GROUNDS);
            case "littleUsed" -> yesOrNo(row.littleUsed());
            case "notCounted" -> yesOrNo(row.notCounted());
            case "wholeDirection" -> yesOrNo(row.wholeDirection());
            case "responsiblePost" -> Objects.requireNonNullElse(row.responsiblePost(), "");
            case "department" -> row.departmentName();
            default -> throw new IllegalArgumentException("Not a field of a row: " + field);
        };
    }

    private String yesOrNo(boolean flag) {
        return sentences.text(flag ? "publication.yes" : "publication.no");
    }
}
