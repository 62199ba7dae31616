package org.touchpointregister.change.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.touchpointregister.change.ItemContent;

/** In which fields two rows differ, by the names the API uses. */
final class ContentDifference {

    private final List<String> changed = new ArrayList<>();
    private final ItemContent one;
    private final ItemContent two;

    private ContentDifference(ItemContent one, ItemContent two) {
        this.one = one;
        this.two = two;
    }

    static List<String> between(ItemContent one, ItemContent two) {
        ContentDifference difference = new ContentDifference(one, two);
        difference.compare("direction", ItemContent::direction);
        difference.compare("process", ItemContent::processTitle);
        difference.compare("touchpoint", ItemContent::touchpointName);
        difference.compare("channel", ItemContent::channel);
        difference.compare("type", ItemContent::type);
        difference.compare("address", ItemContent::address);
        difference.compare("needs", ItemContent::needs);
        difference.compare("otherNeed", ItemContent::otherNeed);
        difference.compare("peculiarities", ItemContent::peculiarities);
        difference.compare("grounds", ItemContent::grounds);
        difference.compare("littleUsed", ItemContent::littleUsed);
        difference.compare("notCounted", ItemContent::notCounted);
        difference.compare("wholeDirection", ItemContent::wholeDirection);
        difference.compare("responsiblePost", ItemContent::responsiblePost);
        return List.copyOf(difference.changed);
    }

    private void compare(String name, Function<ItemContent, ?> field) {
        if (!Objects.equals(field.apply(one), field.apply(two))) {
            changed.add(name);
        }
    }
}
