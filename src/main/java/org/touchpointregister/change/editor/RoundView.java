package org.touchpointregister.change.editor;

import java.util.List;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.change.editor.MovedView.Side;

/** A row as it was submitted in the round before, and the fields that the department has changed since. */
record RoundView(Side asked, List<String> fields) {

    static RoundView of(ItemContent asked, ItemContent now) {
        return new RoundView(Side.of(asked), now.differingFrom(asked));
    }
}
