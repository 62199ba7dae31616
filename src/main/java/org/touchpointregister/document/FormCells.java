package org.touchpointregister.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.register.Row;
import org.touchpointregister.register.RowGround;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Column;
import org.touchpointregister.regulation.Regulation.Direction;
import org.touchpointregister.regulation.Regulation.Ground;
import org.touchpointregister.regulation.Regulation.Need;
import org.touchpointregister.regulation.Regulation.TouchpointType;
import org.touchpointregister.shared.Sentences;

/** What stands in a cell of the register form: a row's field in the words of the regulation it was approved under. */
@Component
public class FormCells {

    private final Sentences sentences;

    FormCells(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The cells of a row under the regulation's columns, as text that every format can hold. */
    public List<String> row(Regulation regulation, Row row) {
        return regulation.columns().stream()
                .map(column -> Plain.text(of(regulation, row, column.field())))
                .toList();
    }

    /** The columns of the regulation's form with their shares of a page. */
    public List<Block.Column> columns(Regulation regulation) {
        return regulation.columns().stream()
                .map(column -> new Block.Column(column.heading(), weight(column.field())))
                .toList();
    }

    /** The cell as one text; several values are joined by a semicolon. */
    public String of(Regulation regulation, Row row, Column.Field field) {
        return String.join("; ", parts(regulation, row, field));
    }

    /** The cell value by value: needs and grounds may be several, everything else is one; empty where there is nothing. */
    public List<String> parts(Regulation regulation, Row row, Column.Field field) {
        return switch (field) {
            case NUMBER -> List.of(Integer.toString(row.position()));
            case DIRECTION -> List.of(direction(regulation, row.direction()));
            case PROCESS -> process(row);
            case TOUCHPOINT -> List.of(row.touchpointName());
            case CHANNEL -> List.of(regulation.word(row.channel()));
            case TYPE -> one(type(regulation, row.type()));
            case ADDRESS -> one(row.address());
            case NEEDS -> needs(regulation, row);
            case PECULIARITIES -> one(row.peculiarities());
            case GROUNDS ->
                row.grounds().stream().map(ground -> ground(regulation, ground)).toList();
            case RESPONSIBLE_POST -> one(row.responsiblePost());
            case DEPARTMENT -> List.of(row.departmentName());
        };
    }

    /** The direction's title; its code where the regulation no longer knows it. */
    public String direction(Regulation regulation, String code) {
        return regulation.direction(code).map(Direction::title).orElse(code);
    }

    /** The need as the order prints it, its bullets in one line. */
    public String need(Regulation regulation, String code) {
        return regulation
                .need(code)
                .map(need -> need.subObjects().isEmpty()
                        ? need.title()
                        : need.title() + " " + String.join(", ", need.subObjects()))
                .orElse(code);
    }

    private List<String> process(Row row) {
        return row.wholeDirection() && row.processTitle() == null
                ? List.of(sentences.text("document.wholeDirection"))
                : one(row.processTitle());
    }

    private static @Nullable String type(Regulation regulation, @Nullable String code) {
        return code == null
                ? null
                : regulation.type(code).map(TouchpointType::title).orElse(code);
    }

    private List<String> needs(Regulation regulation, Row row) {
        List<String> texts = new ArrayList<>();
        for (String code : row.needs()) {
            boolean inOwnWords = row.otherNeed() != null
                    && regulation.need(code).filter(Need::freeText).isPresent();
            texts.add(inOwnWords ? Objects.requireNonNull(row.otherNeed()) : need(regulation, code));
        }
        return List.copyOf(texts);
    }

    private static String ground(Regulation regulation, RowGround ground) {
        String title = regulation.ground(ground.kind()).map(Ground::title).orElse(ground.kind());
        return ground.reference() == null ? title : title + ": " + ground.reference();
    }

    private static List<String> one(@Nullable String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text);
    }

    private static int weight(Column.Field field) {
        return switch (field) {
            case NUMBER -> 5;
            case CHANNEL, TYPE -> 12;
            case DIRECTION, TOUCHPOINT, ADDRESS, RESPONSIBLE_POST, DEPARTMENT -> 18;
            case PROCESS, PECULIARITIES -> 24;
            case NEEDS, GROUNDS -> 28;
        };
    }
}
