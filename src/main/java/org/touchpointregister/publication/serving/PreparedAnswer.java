package org.touchpointregister.publication.serving;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.jspecify.annotations.Nullable;

/**
 * A finished answer: the same bytes in up to three encodings, each with a strong ETag of its own over the SHA-256 of the
 * content. Nothing in it changes; a newer answer takes its place as a whole.
 *
 * @param forEverybody whether people who are signed in get it too
 */
record PreparedAnswer(String sha256, boolean forEverybody, List<HttpField> fields, Map<String, Variant> variants) {

    static final String IDENTITY = "";

    private static final HttpField CACHE = new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, "no-cache");
    private static final HttpField VARY = new PreEncodedHttpField(HttpHeader.VARY, "Accept-Encoding, Cookie");

    /** The best encoding that the client takes; what the client does not name is not sent. */
    Variant variant(@Nullable String acceptEncoding) {
        Variant best = acceptEncoding == null ? null : accepted(acceptEncoding);
        return best == null
                ? variants.getOrDefault(IDENTITY, variants.values().iterator().next())
                : best;
    }

    private @Nullable Variant accepted(String header) {
        for (Map.Entry<String, Variant> variant : variants.entrySet()) {
            if (!variant.getKey().isEmpty() && Accepted.names(header, variant.getKey())) {
                return variant.getValue();
            }
        }
        return null;
    }

    /** Whether the client has these very bytes already, in whatever encoding. */
    boolean known(@Nullable String ifNoneMatch) {
        return ifNoneMatch != null
                && (ifNoneMatch.contains(sha256) || ifNoneMatch.strip().equals("*"));
    }

    /** One encoding of the content: in memory, or in a file where it is long. */
    record Variant(
            HttpField etag,
            HttpField length,
            @Nullable HttpField encoding,
            @Nullable ByteBuffer memory,
            java.nio.file.@Nullable Path file) {

        static Variant of(String sha256, String encoding, long length, Body body) {
            String suffix = encoding.isEmpty() ? "" : "-" + encoding;
            return new Variant(
                    new PreEncodedHttpField(HttpHeader.ETAG, '"' + sha256 + suffix + '"'),
                    new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, Long.toString(length)),
                    encoding.isEmpty() ? null : new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, encoding),
                    body.memory(),
                    body.file());
        }
    }

    /** Where the bytes are. */
    record Body(@Nullable ByteBuffer memory, java.nio.file.@Nullable Path file) {}

    static List<HttpField> always() {
        return List.of(CACHE, VARY);
    }
}
