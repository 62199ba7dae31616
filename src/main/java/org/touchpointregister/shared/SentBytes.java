package org.touchpointregister.shared;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** Takes in what somebody sends, and no more of it than may be taken. */
public final class SentBytes {

    private SentBytes() {}

    /** All bytes; refuses, as told, what is longer, without having read it. */
    public static byte[] read(InputStream in, int most, Supplier<Refusal> tooLarge) throws IOException {
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            throw tooLarge.get();
        }
        return bytes;
    }
}
