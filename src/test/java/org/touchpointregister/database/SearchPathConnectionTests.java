package org.touchpointregister.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchPathConnectionTests {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            jdbc:postgresql://db/register                      , "jdbc:postgresql://db/register?currentSchema=camunda,app"
            jdbc:postgresql://db/register?sslmode=require      , "jdbc:postgresql://db/register?sslmode=require&currentSchema=camunda,app"
            jdbc:postgresql://db/register?currentSchema=a      , jdbc:postgresql://db/register?currentSchema=a
            """)
    void anAddressWithoutASearchPathGetsOurs(String given, String used) {
        assertThat(SearchPathConnection.withSearchPath(given)).isEqualTo(used);
    }
}
