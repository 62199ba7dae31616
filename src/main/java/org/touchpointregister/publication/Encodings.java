package org.touchpointregister.publication;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Compresses what is published once and read often: as small as the time allows, and only where it saves anything. */
public final class Encodings {

    public static final String BROTLI = "br";
    public static final String GZIP = "gzip";

    private static final int SMALL = 256 * 1024;
    private static final int BEST = 11;
    /** The last step of quality before the encoder becomes twenty times slower. */
    private static final int QUICK = 9;

    private static final int LEAST_SAVING_PERCENT = 5;

    private Encodings() {}

    /** The encodings that are worth sending, by their name in HTTP; Brotli is absent on a platform without its binary. */
    public static Map<String, byte[]> of(byte[] bytes) {
        Map<String, byte[]> encoded = new LinkedHashMap<>();
        if (Brotli4jLoader.isAvailable()) {
            keep(encoded, BROTLI, brotli(bytes), bytes.length);
        }
        keep(encoded, GZIP, gzip(bytes), bytes.length);
        return encoded;
    }

    private static void keep(Map<String, byte[]> encoded, String name, byte[] bytes, int before) {
        if (bytes.length * 100L <= before * (100L - LEAST_SAVING_PERCENT)) {
            encoded.put(name, bytes);
        }
    }

    private static byte[] brotli(byte[] bytes) {
        try {
            return Encoder.compress(bytes, Encoder.Parameters.create(bytes.length <= SMALL ? BEST : QUICK));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream encoded = new ByteArrayOutputStream(bytes.length / 4 + 64);
        try (GZIPOutputStream stream = new BestGzip(encoded)) {
            stream.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return encoded.toByteArray();
    }

    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(ByteArrayOutputStream target) throws IOException {
            super(target);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
