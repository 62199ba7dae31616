package org.touchpointregister.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A file is sent compressed where that is worth it, and with the effort that it is worth. */
class EncodingsTests {

    private static final int LENGTH = 20_000;

    private final Random random = new Random(7);

    @Test
    void aTextIsCompressedWithTheBestEffort() {
        byte[] text = text();

        Map<String, byte[]> best = Encodings.of(text);

        assertThat(best).containsOnlyKeys(Encodings.BROTLI, Encodings.GZIP);
        byte[] passing = Objects.requireNonNull(Encodings.ofPassing(text).get(Encodings.BROTLI));
        assertThat(best.get(Encodings.BROTLI)).hasSizeLessThan(passing.length);
    }

    /** Such as a PDF or a workbook: most of it is compressed by itself. */
    @Test
    void noEffortIsSpentOnWhatHardlyShrinks() {
        byte[] mixed = random(LENGTH);
        System.arraycopy(text(), 0, mixed, 0, LENGTH / 5);

        assertThat(Encodings.of(mixed).get(Encodings.BROTLI))
                .isEqualTo(Encodings.ofPassing(mixed).get(Encodings.BROTLI));
    }

    @Test
    void whatDoesNotShrinkIsSentAsItIs() {
        assertThat(Encodings.of(random(LENGTH))).isEmpty();
        assertThat(Encodings.of(new byte[0])).isEmpty();
    }

    private byte[] text() {
        StringBuilder words = new StringBuilder();
        while (words.length() < LENGTH) {
            words.append("word").append(random.nextInt(500)).append(' ');
        }
        return words.substring(0, LENGTH).getBytes(StandardCharsets.US_ASCII);
    }

    private byte[] random(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
