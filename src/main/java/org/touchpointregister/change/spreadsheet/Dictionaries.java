package org.touchpointregister.change.spreadsheet;

import java.util.List;
import java.util.Map;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Direction;
import org.touchpointregister.regulation.Regulation.Ground;
import org.touchpointregister.regulation.Regulation.TouchpointType;
import org.touchpointregister.shared.Channel;
import org.touchpointregister.shared.Sentences;

/** What each column offers for choice; {@code strict} columns take nothing else. */
record Dictionaries(Map<SheetField, List<String>> choices) {

    static Dictionaries of(
            Regulation regulation, List<String> processes, List<String> touchpoints, Sentences sentences) {
        List<String> yes = List.of(sentences.text("change.sheet.yes"));
        return new Dictionaries(Map.of(
                SheetField.DIRECTION,
                regulation.directions().stream().map(Direction::title).toList(),
                SheetField.CHANNEL,
                List.of(regulation.word(Channel.DIGITAL), regulation.word(Channel.OFFLINE)),
                SheetField.TYPE,
                regulation.types().stream().map(TouchpointType::title).toList(),
                SheetField.NEEDS,
                regulation.needs().stream().map(CellWords::title).toList(),
                SheetField.GROUNDS,
                regulation.grounds().stream().map(Ground::title).toList(),
                SheetField.PROCESS,
                processes,
                SheetField.TOUCHPOINT,
                touchpoints.stream().distinct().toList(),
                SheetField.LITTLE_USED,
                yes,
                SheetField.NOT_COUNTED,
                yes,
                SheetField.OPERATION,
                List.of(sentences.text("change.sheet.exclude"))));
    }

    /** Whether a person may type something else: several needs in a cell, a new process, a new touchpoint. */
    static boolean strict(SheetField field) {
        return switch (field) {
            case PROCESS, TOUCHPOINT, NEEDS, GROUNDS -> false;
            default -> true;
        };
    }
}
