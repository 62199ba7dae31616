package org.touchpointregister.publication.proof;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.touchpointregister.publication.EditionDocuments;
import org.touchpointregister.register.Edition;
import org.touchpointregister.shared.Sha256;

/**
 * Eight characters per line of the files that have lines: by them a reader's own program finds the row that differs. They
 * only say where; that a file differs is said by its whole checksum.
 */
@Component
class LinePrints {

    private static final List<String> WITH_LINES = List.of("register.json", "register.csv", "register-excel.csv");
    private static final int BYTES = 6;
    private static final int MOST_KEPT = 64;
    private static final byte CR = 13;
    private static final byte LF = 10;

    private final EditionDocuments documents;
    /** Files never change: what was counted once stays true. */
    private final Map<UUID, Map<String, String>> kept = new ConcurrentHashMap<>();

    LinePrints(EditionDocuments documents) {
        this.documents = documents;
    }

    /** The prints of an edition's files by their names; empty while the files are not made. */
    Map<String, String> of(Edition edition) {
        Map<String, String> known = kept.get(edition.id());
        if (known != null) {
            return known;
        }
        Map<String, String> prints = new LinkedHashMap<>();
        documents.of(edition).stream()
                .filter(document -> WITH_LINES.contains(document.name()))
                .forEach(document -> prints.put(
                        document.name(),
                        of(
                                documents.bytes(edition, document.name()),
                                document.name().endsWith("json"))));
        if (!prints.isEmpty() && kept.size() < MOST_KEPT) {
            kept.put(edition.id(), Collections.unmodifiableMap(prints));
        }
        return prints;
    }

    /** Rows of the json begin after LF; records of a csv end in CR LF, and a cell may hold a bare LF. */
    static String of(byte[] file, boolean json) {
        StringBuilder prints = new StringBuilder();
        int from = 0;
        for (int at = 0; at < file.length; at++) {
            if (file[at] == LF && (json || (at > 0 && file[at - 1] == CR))) {
                prints.append(print(file, from, json ? at : at - 1));
                from = at + 1;
            }
        }
        if (from < file.length) {
            prints.append(print(file, from, file.length));
        }
        return prints.toString();
    }

    private static String print(byte[] file, int from, int to) {
        MessageDigest digest = Sha256.digest();
        digest.update(file, from, to - from);
        return Base64.getEncoder().encodeToString(Arrays.copyOf(digest.digest(), BYTES));
    }
}
