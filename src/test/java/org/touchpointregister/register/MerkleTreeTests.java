package org.touchpointregister.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchpointregister.shared.Sha256;
import org.touchpointregister.testing.Clause;

class MerkleTreeTests {

    /** The reference inputs of Certificate Transparency. */
    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    @Clause("R-30")
    void itsRootIsThatOfTheStandard(int leaves, String root) {
        assertThat(tree(leaves).root()).isEqualTo(root);
    }

    @Test
    @Clause("R-30")
    void everyLeafOfEveryTreeComesToTheRootByItsPath() {
        for (int leaves = 1; leaves <= LEAVES.size(); leaves++) {
            MerkleTree tree = tree(leaves);
            for (int leaf = 0; leaf < leaves; leaf++) {
                assertThat(joined(hash("00" + LEAVES.get(leaf)), tree.path(leaf)))
                        .isEqualTo(tree.root());
                assertThat(joined(hash("0077"), tree.path(leaf))).isNotEqualTo(tree.root());
            }
        }
    }

    private static String joined(String leaf, List<RowProof.Step> path) {
        String come = leaf;
        for (RowProof.Step step : path) {
            come = step.side() == RowProof.Side.LEFT
                    ? hash("01" + step.hash() + come)
                    : hash("01" + come + step.hash());
        }
        return come;
    }

    private static MerkleTree tree(int leaves) {
        MerkleTree tree = new MerkleTree();
        LEAVES.subList(0, leaves).forEach(leaf -> tree.add(HexFormat.of().parseHex(leaf)));
        return tree;
    }

    private static String hash(String hex) {
        return Sha256.of(HexFormat.of().parseHex(hex));
    }
}
