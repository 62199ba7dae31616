package org.touchpointregister.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.regex.Pattern;

/** Tells a database that does not answer from one that refuses what it is asked. */
final class DatabaseAway {

    /** Seconds after which it is worth asking again. */
    static final String RETRY_AFTER = "60";

    /** SQL's connection exceptions; and what PostgreSQL says when it shuts down, has crashed or is starting. */
    private static final Pattern STATE_OF_A_LOST_CONNECTION = Pattern.compile("08...|57P..");

    private DatabaseAway() {}

    /** Returns when the failure is a lost connection; another failure goes on as it came. */
    static void require(SQLException failure) throws SQLException {
        String state = failure.getSQLState();
        // Whatever the server refuses has a state; what has none never reached it.
        // The pool's own failure has the state of its last attempt, whichever that was.
        boolean away = state == null
                || STATE_OF_A_LOST_CONNECTION.matcher(state).matches()
                || failure instanceof SQLTransientConnectionException;
        if (!away) {
            throw failure;
        }
    }
}
