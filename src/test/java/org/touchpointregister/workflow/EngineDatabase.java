package org.touchpointregister.workflow;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.touchpointregister.testing.TestDatabase;

/** An empty database in which an engine may lay its tables, as migrations do for the application. */
public final class EngineDatabase {

    private EngineDatabase() {}

    public static DataSource fresh() {
        DataSource database = TestDatabase.fresh();
        new JdbcTemplate(database).execute("create schema camunda");
        return database;
    }
}
