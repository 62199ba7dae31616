package org.touchpointregister.deadline.page;

import java.nio.ByteBuffer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.deadline.CalendarUpload;

/**
 * What a keeper says of an uploaded file; what is left out is the federal calendar, approved, with paid days counted.
 *
 * @param paid {@code skipped} where paid non-working days are not counted
 */
record ImportForm(
        @Nullable String layer,
        @Nullable String parent,
        @Nullable String ground,
        @Nullable String status,
        @Nullable String paid) {

    private static final String FEDERAL = "federal";

    ImportForm {
        layer = given(layer, FEDERAL);
        parent = layer.equals(FEDERAL) ? null : given(parent, FEDERAL);
        ground = given(ground, "");
        status = given(status, "APPROVED");
        paid = given(paid, "counted");
    }

    CalendarUpload upload(String fileName, byte[] content, String by) {
        return new CalendarUpload(
                Objects.requireNonNull(layer),
                parent,
                fileName,
                ByteBuffer.wrap(content),
                Objects.requireNonNull(ground),
                "PROVISIONAL".equals(status),
                !"skipped".equals(paid),
                by);
    }

    private static String given(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text.strip();
    }
}
