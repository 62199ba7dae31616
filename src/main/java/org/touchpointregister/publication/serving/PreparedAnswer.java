package org.touchpointregister.publication.serving;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
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
record PreparedAnswer(String sha256, boolean forEverybody, Map<String, Variant> variants) {

    static final String IDENTITY = "";

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

    /** What the page said of itself, and the checksum of its content. */
    record Head(String sha256, List<HttpField> fields) {

        private static final HttpField CACHE = new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, "no-cache");
        private static final HttpField VARY = new PreEncodedHttpField(HttpHeader.VARY, "Accept-Encoding, Cookie");

        Variant in(String encoding, long length, Body body) {
            String suffix = encoding.isEmpty() ? "" : "-" + encoding;
            List<HttpField> known = new ArrayList<>(fields);
            known.removeIf(Head::describesContent);
            known.addAll(List.of(CACHE, VARY, new PreEncodedHttpField(HttpHeader.ETAG, '"' + sha256 + suffix + '"')));
            List<HttpField> whole = new ArrayList<>(known);
            fields.stream().filter(Head::describesContent).forEach(whole::add);
            if (!encoding.isEmpty()) {
                whole.add(new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, encoding));
            }
            whole.add(new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, Long.toString(length)));
            return new Variant(whole, known, body);
        }

        /** Not what a browser may load: a page kept from before there was such a policy learns of it by the 304. */
        private static boolean describesContent(HttpField field) {
            return field.getLowerCaseName().startsWith("content-") && !field.is("Content-Security-Policy");
        }
    }

    /**
     * One encoding of the content.
     *
     * @param head all that is said of it
     * @param known what is said to a client that has it: nothing that describes the content (RFC 9110, 15.4.5)
     */
    record Variant(List<HttpField> head, List<HttpField> known, Body body) {}

    /** Where the bytes are: in memory, or in a file where they are many. */
    record Body(@Nullable ByteBuffer memory, @Nullable Path file) {}
}
