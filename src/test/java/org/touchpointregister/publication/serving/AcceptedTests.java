package org.touchpointregister.publication.serving;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip | true",
                "GZIP | true",
                "br, gzip | true",
                "br;q=1.0 , gzip ;q=0.5 | true",
                "gzip; q=0.001 | true",
                "gzip;q=0 | false",
                "br, gzip; Q=0.000 | false",
                "br | false",
                "x-gzip, gzipped | false",
                "gzip;q=0, gzip | false",
                "'' | false",
                "',,' | false",
            })
    void anEncodingIsTakenIfItIsNamedWithAWeight(String header, boolean taken) {
        assertThat(Accepted.names(header, "gzip")).isEqualTo(taken);
    }
}
