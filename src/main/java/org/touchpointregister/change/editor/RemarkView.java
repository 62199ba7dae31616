package org.touchpointregister.change.editor;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.change.Remark;

/** A remark as the API shows it. */
record RemarkView(
        UUID id,
        int round,
        @Nullable UUID item,
        @Nullable String field,
        String text,
        String author,
        Instant createdAt,
        Remark.State state,
        @Nullable String answer,
        @Nullable String answeredBy) {

    static RemarkView of(Remark remark) {
        return new RemarkView(
                remark.id(),
                remark.round(),
                remark.itemId(),
                remark.field(),
                remark.text(),
                remark.author(),
                remark.createdAt(),
                remark.state(),
                remark.answer(),
                remark.answeredBy());
    }
}
