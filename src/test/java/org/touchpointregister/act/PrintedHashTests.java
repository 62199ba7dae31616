package org.touchpointregister.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchpointregister.testing.Clause;

class PrintedHashTests {

    private static final String HASH = "abec0123" + "0".repeat(56);

    @ParameterizedTest
    @CsvSource({
        "abec0123, true",
        "ABEC 0123, true",
        "abec-0123-0000, true",
        "vwxyz123, true",
        "abec012, false",
        "abec0124, false",
        "bec01230, false",
        "'', false"
    })
    @Clause("R-44")
    void aHashTypedFromPaperIsRecognisedHoweverItWasTyped(String typed, boolean right) {
        assertThat(new PrintedHash(typed, "vwxyz").begins(HASH)).isEqualTo(right);
    }
}
