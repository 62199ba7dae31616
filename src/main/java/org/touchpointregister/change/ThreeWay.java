package org.touchpointregister.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.Channel;

/** Three states of one row: as it was drafted against, as it is asked for, and as the register has it now. */
final class ThreeWay {

    private static final Map<String, Function<ItemContent, @Nullable Object>> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("direction", ItemContent::direction);
        FIELDS.put("process", ItemContent::processTitle);
        FIELDS.put("touchpoint", ItemContent::touchpointName);
        FIELDS.put("channel", ItemContent::channel);
        FIELDS.put("type", ItemContent::type);
        FIELDS.put("address", ItemContent::address);
        FIELDS.put("needs", content -> List.of(content.needs(), Objects.requireNonNullElse(content.otherNeed(), "")));
        FIELDS.put("peculiarities", ItemContent::peculiarities);
        FIELDS.put("grounds", ItemContent::grounds);
        FIELDS.put("littleUsed", ItemContent::littleUsed);
        FIELDS.put("notCounted", ItemContent::notCounted);
        FIELDS.put("wholeDirection", ItemContent::wholeDirection);
        FIELDS.put("responsiblePost", ItemContent::responsiblePost);
    }

    private final ItemContent mine;
    private final ItemContent now;
    private final Set<String> taken;

    private ThreeWay(ItemContent mine, ItemContent now, Set<String> taken) {
        this.mine = mine;
        this.now = now;
        this.taken = taken;
    }

    /** Fields that moved in the register and would be set back by what is asked for, in the order of the form. */
    static List<String> open(ItemContent base, ItemContent mine, ItemContent now) {
        List<String> open = new ArrayList<>();
        FIELDS.forEach((name, field) -> {
            boolean moved = !Objects.equals(field.apply(base), field.apply(now));
            if (moved && !Objects.equals(field.apply(mine), field.apply(now))) {
                open.add(name);
            }
        });
        return open;
    }

    /** Fields in which two states differ, in the order of the form. */
    static List<String> differing(ItemContent one, ItemContent two) {
        List<String> differing = new ArrayList<>();
        FIELDS.forEach((name, field) -> {
            if (!Objects.equals(field.apply(one), field.apply(two))) {
                differing.add(name);
            }
        });
        return differing;
    }

    /** Whether the person who asks left that field as it was. */
    static boolean untouched(String field, ItemContent base, ItemContent mine) {
        Function<ItemContent, @Nullable Object> read = Objects.requireNonNull(FIELDS.get(field));
        return Objects.equals(read.apply(base), read.apply(mine));
    }

    /** What is asked for, with those fields as the register has them now. */
    static ItemContent taking(ItemContent mine, ItemContent now, Set<String> fields) {
        return new ThreeWay(mine, now, fields).merged();
    }

    private ItemContent merged() {
        String name = from("touchpoint").touchpointName();
        Channel channel = from("channel").channel();
        return new ItemContent(
                mine.operation(),
                mine.reason(),
                mine.rowId(),
                from("direction").direction(),
                from("process").processId(),
                from("process").processTitle(),
                mine.rowId() == null ? mine.touchpointId() : known(name, channel),
                name,
                channel,
                from("type").type(),
                from("address").address(),
                from("needs").needs(),
                from("needs").otherNeed(),
                from("peculiarities").peculiarities(),
                from("grounds").grounds(),
                from("littleUsed").littleUsed(),
                from("notCounted").notCounted(),
                from("wholeDirection").wholeDirection(),
                from("responsiblePost").responsiblePost());
    }

    /** A touchpoint is known by its name and channel: of a mixture of both sides it is not. */
    private @Nullable UUID known(@Nullable String name, @Nullable Channel channel) {
        for (ItemContent side : List.of(now, mine)) {
            if (Objects.equals(side.touchpointName(), name) && side.channel() == channel) {
                return side.touchpointId();
            }
        }
        return null;
    }

    private ItemContent from(String field) {
        return taken.contains(field) ? now : mine;
    }
}
