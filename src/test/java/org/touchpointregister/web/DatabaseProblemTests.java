package org.touchpointregister.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DatabaseProblemTests {

    @Test
    void whatTheDatabaseRefusesIsTheSendersMatter() throws SQLException {
        assertThat(of("22001")).as("too long").isEqualTo(DatabaseProblem.WRONG_DATA);
        assertThat(of("22021")).as("no text").isEqualTo(DatabaseProblem.WRONG_DATA);
        assertThat(of("23505")).as("there already").isEqualTo(DatabaseProblem.CONFLICT);
        assertThat(DatabaseProblem.WRONG_DATA.status().value()).isEqualTo(400);
        assertThat(DatabaseProblem.CONFLICT.status().value()).isEqualTo(409);
    }

    @Test
    void aLostConnectionIsToldFromAMistakeOfOurs() throws SQLException {
        assertThat(of(null)).isEqualTo(DatabaseProblem.AWAY);
        assertThat(of("08006")).isEqualTo(DatabaseProblem.AWAY);
        assertThat(of("57P01")).isEqualTo(DatabaseProblem.AWAY);
        assertThat(DatabaseProblem.of(new SQLTransientConnectionException("no connection", "22001")))
                .isEqualTo(DatabaseProblem.AWAY);
        SQLException wrongStatement = new SQLException("no such table", "42P01");
        assertThatThrownBy(() -> DatabaseProblem.of(wrongStatement)).isSameAs(wrongStatement);
    }

    private static DatabaseProblem of(@Nullable String state) throws SQLException {
        return DatabaseProblem.of(new SQLException("refused", state));
    }
}
