package org.touchpointregister.deadline;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A calendar file as a keeper hands it in. {@code layer} is {@code federal}, {@code region:65} or {@code authority:<id>},
 * {@code parent} the layer it lies over; {@code ground} is the legal act for files that do not name one themselves.
 */
public record CalendarUpload(
        String layer,
        @Nullable String parent,
        String fileName,
        ByteBuffer file,
        String ground,
        boolean provisional,
        boolean paidDaysCounted,
        String uploadedBy) {

    /** A year is 366 lines; a file that is larger than this is no calendar. */
    public static final int LARGEST = 512 * 1024;

    byte[] content() {
        byte[] bytes = new byte[file.remaining()];
        file.duplicate().get(bytes);
        return bytes;
    }
}
