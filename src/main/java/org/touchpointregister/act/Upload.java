package org.touchpointregister.act;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.touchpointregister.shared.Refusal;

/** A file as a person gave it. */
final class Upload {

    private final String name;
    private final String login;
    private final byte[] bytes;

    private Upload(String name, String login, byte[] bytes) {
        this.name = name;
        this.login = login;
        this.bytes = bytes;
    }

    /** Reads no more than anything here may be long; one byte more tells that it is longer. */
    static Upload read(String name, String login, InputStream in) throws IOException {
        return new Upload(name, login, in.readNBytes(ActSigning.LONGEST_SCAN + 1));
    }

    String name() {
        return name;
    }

    String login() {
        return login;
    }

    /** The bytes; refuses none and too many under {@code code.empty} and {@code code.tooLarge}. */
    byte[] bounded(int longest, String code) {
        if (bytes.length == 0) {
            throw Refusal.invalid(code + ".empty");
        }
        if (bytes.length > longest) {
            throw new Refusal(
                    Refusal.Kind.TOO_LARGE, Refusal.Sentence.of(code + ".tooLarge", longest / 1024 / 1024), List.of());
        }
        return bytes.clone();
    }
}
