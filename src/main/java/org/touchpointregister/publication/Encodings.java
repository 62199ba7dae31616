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

    private static final int PASSING = 5;

    private static final int LEAST_SAVING_PERCENT = 5;

    private Encodings() {}

    /** The encodings that are worth sending, by their name in HTTP; Brotli is absent on a platform without its binary. */
    public static Map<String, byte[]> of(byte[] bytes) {
        return encode(bytes, bytes.length <= SMALL ? BEST : QUICK, Deflater.BEST_COMPRESSION);
    }

    /** The same for what is soon made anew: a few per cent larger, in a twentieth of the time. */
    public static Map<String, byte[]> ofPassing(byte[] bytes) {
        return encode(bytes, PASSING, Deflater.DEFAULT_COMPRESSION);
    }

    private static Map<String, byte[]> encode(byte[] bytes, int brotli, int deflate) {
        Map<String, byte[]> encoded = new LinkedHashMap<>();
        if (Brotli4jLoader.isAvailable()) {
            keep(encoded, BROTLI, brotli(bytes, brotli), bytes.length);
        }
        keep(encoded, GZIP, gzip(bytes, deflate), bytes.length);
        return encoded;
    }

    private static void keep(Map<String, byte[]> encoded, String name, byte[] bytes, int before) {
        if (bytes.length * 100L <= before * (100L - LEAST_SAVING_PERCENT)) {
            encoded.put(name, bytes);
        }
    }

    private static byte[] brotli(byte[] bytes, int quality) {
        try {
            return Encoder.compress(bytes, Encoder.Parameters.create(quality));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gzip(byte[] bytes, int level) {
        ByteArrayOutputStream encoded = new ByteArrayOutputStream(bytes.length / 4 + 64);
        try (GZIPOutputStream stream = new Gzip(encoded, level)) {
            stream.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return encoded.toByteArray();
    }

    private static final class Gzip extends GZIPOutputStream {
        Gzip(ByteArrayOutputStream target, int level) throws IOException {
            super(target);
            def.setLevel(level);
        }
    }
}
