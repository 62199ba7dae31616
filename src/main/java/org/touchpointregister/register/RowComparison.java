package org.touchpointregister.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Names the fields in which two states of a row differ. */
public final class RowComparison {

    private RowComparison() {}

    /** The changed fields by the names the API uses, in the order of the register form. */
    public static List<String> changedFields(Row before, Row after) {
        List<String> changed = new ArrayList<>();
        BiConsumer<String, Function<Row, ?>> compare = (name, field) -> {
            if (!Objects.equals(field.apply(before), field.apply(after))) {
                changed.add(name);
            }
        };
        compare.accept("direction", Row::direction);
        compare.accept("process", Row::processTitle);
        compare.accept("touchpoint", Row::touchpointName);
        compare.accept("channel", Row::channel);
        compare.accept("type", Row::type);
        compare.accept("address", Row::address);
        compare.accept("needs", Row::needs);
        compare.accept("otherNeed", Row::otherNeed);
        compare.accept("peculiarities", Row::peculiarities);
        compare.accept("grounds", Row::grounds);
        compare.accept("littleUsed", Row::littleUsed);
        compare.accept("notCounted", Row::notCounted);
        compare.accept("wholeDirection", Row::wholeDirection);
        compare.accept("responsiblePost", Row::responsiblePost);
        compare.accept("department", Row::departmentName);
        return List.copyOf(changed);
    }
}
