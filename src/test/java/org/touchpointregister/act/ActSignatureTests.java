package org.touchpointregister.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchpointregister.testing.Clause;

class ActSignatureTests {

    @ParameterizedTest
    @CsvSource({
        "Second Peter Johnson, P.J. Second",
        "' Second  Peter ', P. Second",
        "Second, Second",
        "Second P.J., Second P.J.",
        "Deputy minister Second Peter, Deputy minister Second Peter"
    })
    @Clause("R-9")
    void theNameUnderAnActIsInitialsAndSurnameAndWhatIsNoFullNameStaysAsTyped(String typed, String printed) {
        assertThat(ActSignature.initials(typed)).isEqualTo(printed);
    }
}
