package org.touchpointregister.change.editor;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.change.ChangeItem;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.register.RowGround;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Column.Field;
import org.touchpointregister.regulation.Regulation.Need;

/** Puts a row of a change into the words of its regulation, column by column; what is missing is empty. */
final class RowWords {

    private final Regulation regulation;
    private final String department;

    RowWords(Regulation regulation, String department) {
        this.regulation = regulation;
        this.department = department;
    }

    String cell(Field field, ChangeItem item) {
        return cell(field, item.position(), item.content());
    }

    String cell(Field field, int position, ItemContent content) {
        return Objects.requireNonNullElse(words(field, position, content), "");
    }

    private @Nullable String words(Field field, int position, ItemContent content) {
        return switch (field) {
            case NUMBER -> String.valueOf(position);
            case DIRECTION -> direction(content.direction());
            case PROCESS -> content.processTitle();
            case TOUCHPOINT -> content.touchpointName();
            case CHANNEL -> content.channel() == null ? null : regulation.word(content.channel());
            case TYPE -> type(content.type());
            case ADDRESS -> content.address();
            case NEEDS -> needs(content);
            case PECULIARITIES -> content.peculiarities();
            case GROUNDS -> content.grounds().stream().map(this::ground).collect(Collectors.joining("; "));
            case RESPONSIBLE_POST -> content.responsiblePost();
            case DEPARTMENT -> department;
        };
    }

    private @Nullable String direction(@Nullable String code) {
        return code == null
                ? null
                : regulation.direction(code).map(Regulation.Direction::title).orElse(code);
    }

    private @Nullable String type(@Nullable String code) {
        return code == null
                ? null
                : regulation.type(code).map(Regulation.TouchpointType::title).orElse(code);
    }

    private String needs(ItemContent content) {
        return content.needs().stream()
                .map(code -> regulation
                        .need(code)
                        .map(need -> need(need, content.otherNeed()))
                        .orElse(code))
                .collect(Collectors.joining("; "));
    }

    private static String need(Need need, @Nullable String otherNeed) {
        List<String> parts = need.subObjects();
        String title = parts.isEmpty() ? need.title() : need.title() + " " + String.join(", ", parts);
        return need.freeText() && otherNeed != null ? title + ": " + otherNeed : title;
    }

    private String ground(RowGround ground) {
        String title =
                regulation.ground(ground.kind()).map(Regulation.Ground::title).orElse(ground.kind());
        return ground.reference() == null ? title : title + ": " + ground.reference();
    }
}
