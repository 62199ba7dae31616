package org.touchpointregister.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/** An application on the embedded database that commits a row, says so and goes on until it is killed. */
final class WritingApplication {

    static final String WRITTEN = "row is written";

    private WritingApplication() {}

    public static void main(String[] arguments) throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]), 0);
        try (Connection connection = DriverManager.getConnection(database.url());
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists kept (line text)");
            statement.execute("insert into kept values ('before the kill')");
            System.out.println(WRITTEN);
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
