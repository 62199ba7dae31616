package org.touchpointregister.browser;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** What people read on the buttons they press, and what they type. */
final class Words {

    private static final Properties KNOWN = read();
    private static final Pattern COMMA = Pattern.compile("\\s*;\\s*");

    private Words() {}

    static String of(String key) {
        return Objects.requireNonNull(KNOWN.getProperty(key), key);
    }

    /** What only some orders ask for or call otherwise. */
    static Optional<String> find(String key) {
        return Optional.ofNullable(KNOWN.getProperty(key));
    }

    static List<String> list(String key) {
        return COMMA.splitAsStream(of(key)).toList();
    }

    private static Properties read() {
        Properties words = new Properties();
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream("/browser/words.properties")),
                StandardCharsets.UTF_8)) {
            words.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
