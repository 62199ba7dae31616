package org.touchpointregister.change.spreadsheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.register.ProcessEntry;
import org.touchpointregister.register.Touchpoint;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.shared.Channel;

/** The dictionaries by their words: directions, channels, types of the regulation; processes and touchpoints of the authority. */
final class Known {

    private final Regulation regulation;
    private final String yes;
    private final Map<String, String> directions = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, Channel> channels = new HashMap<>();
    private final Map<String, ProcessEntry> processes = new HashMap<>();
    private final Map<String, Touchpoint> points = new HashMap<>();

    Known(Regulation regulation, List<ProcessEntry> inventory, List<Touchpoint> touchpoints, String yes) {
        this.regulation = regulation;
        this.yes = yes;
        regulation.directions().forEach(one -> directions.put(Texts.folded(one.title()), one.code()));
        regulation.types().forEach(one -> types.put(Texts.folded(one.title()), one.code()));
        for (Channel channel : Channel.values()) {
            channels.put(Texts.folded(regulation.word(channel)), channel);
        }
        inventory.forEach(one -> processes.put(Texts.folded(one.title()), one));
        touchpoints.forEach(one -> {
            points.put(key(one.name(), one.channel()), one);
            points.merge(key(one.name(), null), one, (first, second) -> first);
        });
    }

    Regulation regulation() {
        return regulation;
    }

    String yes() {
        return yes;
    }

    @Nullable
    String direction(RowReader.Cells cells, @Nullable String before) {
        return code(cells, SheetField.DIRECTION, before, directions);
    }

    @Nullable
    String type(RowReader.Cells cells, @Nullable String before) {
        return code(cells, SheetField.TYPE, before, types);
    }

    private static @Nullable String code(
            RowReader.Cells cells, SheetField field, @Nullable String before, Map<String, String> dictionary) {
        String text = cells.text(field, null);
        if (!cells.has(field)) {
            return before;
        }
        String code = text == null ? null : dictionary.get(Texts.folded(text));
        if (text != null && code == null) {
            cells.problem(field, "change.sheet.notInList", text);
        }
        return code;
    }

    @Nullable
    Channel channel(RowReader.Cells cells, @Nullable Channel before) {
        String text = cells.text(SheetField.CHANNEL, null);
        if (text == null) {
            return cells.has(SheetField.CHANNEL) ? null : before;
        }
        Channel channel = channels.get(Texts.folded(text));
        if (channel == null) {
            cells.problem(SheetField.CHANNEL, "change.sheet.notInList", text);
        }
        return channel;
    }

    /** The known touchpoint of that name; by name alone where the file does not say the channel. */
    @Nullable
    Touchpoint touchpoint(@Nullable String name, @Nullable Channel channel) {
        return name == null ? null : points.get(key(name, channel));
    }

    @Nullable
    UUID processId(@Nullable String title, ItemContent base) {
        if (same(title, base)) {
            return base.processId();
        }
        ProcessEntry entry = title == null ? null : processes.get(Texts.folded(title));
        return entry == null ? null : entry.id();
    }

    /** The title as the inventory has it. */
    @Nullable
    String processTitle(@Nullable String title, ItemContent base) {
        if (same(title, base)) {
            return base.processTitle();
        }
        ProcessEntry entry = title == null ? null : processes.get(Texts.folded(title));
        return entry == null ? title : entry.title();
    }

    private static boolean same(@Nullable String title, ItemContent base) {
        return Texts.folded(title).equals(Texts.folded(base.processTitle()));
    }

    private static String key(String name, @Nullable Channel channel) {
        return Texts.folded(name) + "|" + (channel == null ? "" : channel.name());
    }
}
