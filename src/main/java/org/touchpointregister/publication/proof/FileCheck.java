package org.touchpointregister.publication.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Service;
import org.touchpointregister.publication.EditionDocument;
import org.touchpointregister.publication.EditionHeader;
import org.touchpointregister.publication.PublicRegisters;
import org.touchpointregister.register.Edition;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Sentences;
import org.touchpointregister.shared.Sha256;

/**
 * Says of any file whether it is a file of an edition, which one, or where it differs. Whoever asks may be a stranger: a
 * file is hashed as it comes in, and only a few of them are looked into at once.
 */
@Service
public class FileCheck {

    /** The longest file that is taken in, in bytes. */
    public static final int LONGEST = 64 * 1024 * 1024;

    private static final int LONGEST_COMPARED = 16 * 1024 * 1024;

    private final PublicRegisters registers;
    private final NearestEdition nearest;
    private final LookingTurns turns;
    private final Sentences sentences;

    FileCheck(PublicRegisters registers, NearestEdition nearest, LookingTurns turns, Sentences sentences) {
        this.registers = registers;
        this.nearest = nearest;
        this.turns = turns;
        this.sentences = sentences;
    }

    /** Reads the file to its end; refuses an empty one and one that is longer than any file of an edition. */
    public FileVerdict check(InputStream content) {
        try {
            Path file = Files.createTempFile("verify", ".tmp");
            try {
                String sha256 = takeIn(content, file);
                long length = Files.size(file);
                return nearest.exact(sha256)
                        .map(exact -> exact(exact, sha256, length))
                        .orElseGet(() -> compared(file, sha256, length));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot take the file in", e);
        }
    }

    private static String takeIn(InputStream content, Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            byte[] buffer = new byte[64 * 1024];
            long length = 0;
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                length += n;
                if (length > LONGEST) {
                    throw new Refusal(
                            Refusal.Kind.TOO_LARGE,
                            Refusal.Sentence.of("publication.verify.tooLarge", LONGEST / 1024 / 1024),
                            List.of());
                }
                out.write(buffer, 0, n);
            }
            if (length == 0) {
                throw Refusal.invalid("publication.verify.empty");
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private FileVerdict exact(NearestEdition.Exact exact, String sha256, long length) {
        EditionDocument document = exact.document();
        return new FileVerdict(
                FileVerdict.Verdict.EXACT,
                sentences.text("publication.verify.EXACT", name(exact.edition())),
                sha256,
                length,
                document.name(),
                header(exact.edition()),
                0,
                List.of());
    }

    private FileVerdict compared(Path file, String sha256, long length) {
        if (length > LONGEST_COMPARED) {
            return unknown("publication.verify.tooLongToCompare", sha256, length);
        }
        try {
            return turns.take(() -> nearest.near(content(file))
                    .map(found -> compared(found, sha256, length))
                    .orElseGet(() -> unknown("publication.verify.UNKNOWN", sha256, length)));
        } catch (TooLongToCompare tooLong) {
            return unknown("publication.verify.tooLongToCompare", sha256, length);
        }
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read what was taken in", e);
        }
    }

    private FileVerdict compared(NearestEdition.Near near, String sha256, long length) {
        Differences differences = Differences.between(near.published(), near.found());
        FileVerdict.Verdict verdict =
                differences.count() == 0 ? FileVerdict.Verdict.SAME_ROWS : FileVerdict.Verdict.DIFFERS;
        return new FileVerdict(
                verdict,
                sentences.text("publication.verify." + verdict, name(near.edition()), differences.count()),
                sha256,
                length,
                near.file(),
                header(near.edition()),
                differences.count(),
                differences.first());
    }

    private FileVerdict unknown(String code, String sha256, long length) {
        return new FileVerdict(
                FileVerdict.Verdict.UNKNOWN, sentences.text(code), sha256, length, null, null, 0, List.of());
    }

    private EditionHeader header(Edition edition) {
        return EditionHeader.of(registers.of(edition), edition);
    }

    private String name(Edition edition) {
        return sentences.text(
                "publication.verify.edition",
                registers.of(edition).words().registerTitle(),
                edition.number().toString(),
                edition.ground().title());
    }
}
