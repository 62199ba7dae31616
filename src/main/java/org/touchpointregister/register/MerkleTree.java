package org.touchpointregister.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.touchpointregister.shared.Sha256;

/**
 * A Merkle tree as in RFC 6962, 2.1: a leaf is hashed behind a zero byte, a node behind a one, so that neither can pass for
 * the other; a node's left side holds the largest power of two of its leaves.
 */
final class MerkleTree {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final List<byte[]> leaves = new ArrayList<>();

    void add(byte[] content) {
        leaves.add(leaf(content));
    }

    int size() {
        return leaves.size();
    }

    /** The root as 64 hexadecimal digits; that of no leaves is the hash of nothing. */
    String root() {
        return hex(leaves.isEmpty() ? Sha256.digest().digest() : root(0, leaves.size()));
    }

    /** What is joined to a leaf's hash, one after the other, to come to the root. */
    List<RowProof.Step> path(int leaf) {
        List<RowProof.Step> path = new ArrayList<>();
        path(leaf, 0, leaves.size(), path);
        return List.copyOf(path);
    }

    /** The hash of a leaf as 64 hexadecimal digits. */
    static String leafHash(String content) {
        return hex(leaf(content.getBytes(StandardCharsets.UTF_8)));
    }

    private void path(int leaf, int from, int to, List<RowProof.Step> path) {
        if (to - from == 1) {
            return;
        }
        int middle = from + leftSide(to - from);
        if (leaf < middle) {
            path(leaf, from, middle, path);
            path.add(new RowProof.Step(RowProof.Side.RIGHT, hex(root(middle, to))));
        } else {
            path(leaf, middle, to, path);
            path.add(new RowProof.Step(RowProof.Side.LEFT, hex(root(from, middle))));
        }
    }

    private byte[] root(int from, int to) {
        if (to - from == 1) {
            return leaves.get(from);
        }
        int middle = from + leftSide(to - from);
        MessageDigest digest = Sha256.digest();
        digest.update(NODE);
        digest.update(root(from, middle));
        return digest.digest(root(middle, to));
    }

    private static int leftSide(int size) {
        return Integer.highestOneBit(size - 1);
    }

    private static byte[] leaf(byte[] content) {
        MessageDigest digest = Sha256.digest();
        digest.update(LEAF);
        return digest.digest(content);
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
