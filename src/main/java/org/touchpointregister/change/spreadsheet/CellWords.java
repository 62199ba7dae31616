package org.touchpointregister.change.spreadsheet;

import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.register.RowGround;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Need;
import org.touchpointregister.shared.Sentences;

/** Puts a row into the words of its regulation, one text per cell; {@link RowReader} reads them back. */
final class CellWords {

    private final Regulation regulation;
    private final String yes;

    CellWords(Regulation regulation, Sentences sentences) {
        this.regulation = regulation;
        this.yes = sentences.text("change.sheet.yes");
    }

    String cell(SheetField field, ItemContent row) {
        return Objects.requireNonNullElse(words(field, row), "");
    }

    private @Nullable String words(SheetField field, ItemContent row) {
        return switch (field) {
            case DIRECTION ->
                row.direction() == null
                        ? null
                        : regulation
                                .direction(row.direction())
                                .map(Regulation.Direction::title)
                                .orElse(row.direction());
            case PROCESS -> row.processTitle();
            case TOUCHPOINT -> row.touchpointName();
            case CHANNEL -> row.channel() == null ? null : regulation.word(row.channel());
            case TYPE ->
                row.type() == null
                        ? null
                        : regulation
                                .type(row.type())
                                .map(Regulation.TouchpointType::title)
                                .orElse(row.type());
            case ADDRESS -> row.address();
            case NEEDS -> row.needs().stream().map(code -> need(code, row)).collect(Collectors.joining("\n"));
            case PECULIARITIES -> row.peculiarities();
            case GROUNDS -> row.grounds().stream().map(this::ground).collect(Collectors.joining("\n"));
            case RESPONSIBLE_POST -> row.responsiblePost();
            case LITTLE_USED -> row.littleUsed() ? yes : null;
            case NOT_COUNTED -> row.notCounted() ? yes : null;
            case WHOLE_DIRECTION -> row.wholeDirection() ? yes : null;
            case CODE, OPERATION, NUMBER, DEPARTMENT -> null;
        };
    }

    private String need(String code, ItemContent row) {
        return regulation
                .need(code)
                .map(need ->
                        need.freeText() && row.otherNeed() != null ? title(need) + ": " + row.otherNeed() : title(need))
                .orElse(code);
    }

    /** The need as the order prints it, its bullets in the same line. */
    static String title(Need need) {
        return need.subObjects().isEmpty() ? need.title() : need.title() + " " + String.join(", ", need.subObjects());
    }

    private String ground(RowGround ground) {
        String title =
                regulation.ground(ground.kind()).map(Regulation.Ground::title).orElse(ground.kind());
        return ground.reference() == null ? title : title + ": " + ground.reference();
    }
}
