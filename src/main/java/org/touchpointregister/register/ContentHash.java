package org.touchpointregister.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Channel;
import org.touchpointregister.shared.Sha256;

/**
 * SHA-256 over an edition's canonical text: one line for the authority and the regulation version, then one line of JSON
 * per row in the order of the register, keys sorted, nulls left out, lines ended by LF, UTF-8. The same lines, without
 * their LF, are the leaves of the tree by which one row is proved.
 */
public final class ContentHash {

    private static final ObjectMapper CANONICAL = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .defaultPropertyInclusion(JsonInclude.Value.ALL_NON_NULL)
            .build();

    private final MessageDigest digest = Sha256.digest();
    private final MerkleTree tree = new MerkleTree();

    public ContentHash(AuthorityId authority, int regulationVersion) {
        line(new Head(authority.value(), regulationVersion));
    }

    /** Adds the next row; the order matters. */
    public void add(Row row) {
        line(Canonical.of(row));
    }

    public int rows() {
        return tree.size() - 1;
    }

    /** The hash as 64 hexadecimal digits; nothing can be added afterwards. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The root of the tree over the same lines. */
    String rowsRoot() {
        return tree.root();
    }

    RowProof proof(String text, int leaf) {
        return new RowProof(text, MerkleTree.leafHash(text), leaf, tree.size(), tree.path(leaf), tree.root());
    }

    /** The line of a row. */
    static String text(Row row) {
        return json(Canonical.of(row));
    }

    private void line(Object value) {
        byte[] line = json(value).getBytes(StandardCharsets.UTF_8);
        digest.update(line);
        digest.update((byte) '\n');
        tree.add(line);
    }

    private static String json(Object value) {
        try {
            return CANONICAL.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A row cannot be written as JSON", e);
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
