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
    /** Less than that and the file is compressed by itself, such as a PDF: the best effort takes a hundred times longer for 2 %. */
    private static final int SAVING_WORTH_AN_EFFORT_PERCENT = 25;

    private Encodings() {}

    /** The encodings that are worth sending, by their name in HTTP; Brotli is absent on a platform without its binary. */
    public static Map<String, byte[]> of(byte[] bytes) {
        byte[] zipped = gzip(bytes, Deflater.BEST_COMPRESSION);
        int best = bytes.length <= SMALL ? BEST : QUICK;
        return encode(bytes, zipped, saves(zipped, bytes, SAVING_WORTH_AN_EFFORT_PERCENT) ? best : PASSING);
    }

    /** The same for what is soon made anew: a few per cent larger, in a twentieth of the time. */
    public static Map<String, byte[]> ofPassing(byte[] bytes) {
        return encode(bytes, gzip(bytes, Deflater.DEFAULT_COMPRESSION), PASSING);
    }

    private static Map<String, byte[]> encode(byte[] bytes, byte[] zipped, int brotli) {
        Map<String, byte[]> encoded = new LinkedHashMap<>();
        if (Brotli4jLoader.isAvailable()) {
            encoded.put(BROTLI, brotli(bytes, brotli));
        }
        encoded.put(GZIP, zipped);
        encoded.values().removeIf(shorter -> !saves(shorter, bytes, LEAST_SAVING_PERCENT));
        return encoded;
    }

    private static boolean saves(byte[] encoded, byte[] bytes, int percent) {
        return encoded.length * 100L <= bytes.length * (100L - percent);
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
