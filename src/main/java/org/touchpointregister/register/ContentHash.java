package org.touchpointregister.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Channel;

/**
 * SHA-256 over an edition's canonical text: one line for the authority and the regulation version, then one line of JSON
 * per row in the order of the register, keys sorted, nulls left out, lines ended by LF, UTF-8.
 */
public final class ContentHash {

    private static final ObjectMapper CANONICAL = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .defaultPropertyInclusion(JsonInclude.Value.ALL_NON_NULL)
            .build();

    private final MessageDigest digest = sha256();
    private int rows;

    public ContentHash(AuthorityId authority, int regulationVersion) {
        line(new Head(authority.value(), regulationVersion));
    }

    /** Adds the next row; the order matters. */
    public void add(Row row) {
        line(Canonical.of(row));
        rows++;
    }

    public int rows() {
        return rows;
    }

    /** The hash as 64 hexadecimal digits; nothing can be added afterwards. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** SHA-256 of a text in UTF-8, hexadecimal. */
    static String of(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void line(Object value) {
        try {
            digest.update(CANONICAL.writeValueAsBytes(value));
            digest.update((byte) '\n');
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A row cannot be written as JSON", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private record Head(String authority, int regulationVersion) {}

    /** What of a row is proved: its identity and what people read, not the ids of our own tables. */
    private record Canonical(
            UUID rowId,
            String direction,
            @Nullable String process,
            String touchpoint,
            Channel channel,
            @Nullable String type,
            @Nullable String address,
            List<String> needs,
            @Nullable String otherNeed,
            @Nullable String peculiarities,
            List<RowGround> grounds,
            boolean littleUsed,
            boolean notCounted,
            boolean wholeDirection,
            @Nullable String responsiblePost,
            String department) {

        static Canonical of(Row row) {
            return new Canonical(
                    row.rowId(),
                    row.direction(),
                    row.processTitle(),
                    row.touchpointName(),
                    row.channel(),
                    row.type(),
                    row.address(),
                    row.needs(),
                    row.otherNeed(),
                    row.peculiarities(),
                    row.grounds(),
                    row.littleUsed(),
                    row.notCounted(),
                    row.wholeDirection(),
                    row.responsiblePost(),
                    row.departmentName());
        }
    }
}
