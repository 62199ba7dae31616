package org.touchpointregister.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/**
 * What a failure of the database is to whoever asked: a database that does not answer, or one that refuses what it is
 * given. The latter is the last net under what the rooms check, and stands in the log: a better sentence is missing there.
 */
enum DatabaseProblem {
    AWAY(HttpStatus.SERVICE_UNAVAILABLE, "web.databaseAway"),
    WRONG_DATA(HttpStatus.BAD_REQUEST, "web.wrongData"),
    CONFLICT(HttpStatus.CONFLICT, "web.overtaken");

    /** Seconds after which it is worth asking a database again that is away. */
    static final String RETRY_AFTER = "60";

    /** SQL's connection exceptions; and what PostgreSQL says when it shuts down, has crashed or is starting. */
    private static final Pattern STATE_OF_A_LOST_CONNECTION = Pattern.compile("08...|57P..");

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseProblem.class);

    private final HttpStatus status;
    private final String sentence;

    DatabaseProblem(HttpStatus status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    HttpStatus status() {
        return status;
    }

    String sentence() {
        return sentence;
    }

    /** What the failure is; one that is nobody's fault but ours goes on as it came. */
    static DatabaseProblem of(SQLException failure) throws SQLException {
        String state = failure.getSQLState();
        // Whatever the server refuses has a state; what has none never reached it.
        // The pool's own failure has the state of its last attempt, whichever that was.
        if (state == null
                || STATE_OF_A_LOST_CONNECTION.matcher(state).matches()
                || failure instanceof SQLTransientConnectionException) {
            return AWAY;
        }
        DatabaseProblem problem = refused(state, failure);
        LOG.warn("The database refuses what it is given, {}", state, failure);
        return problem;
    }

    /** SQL's classes of wrong data and of broken constraints. */
    private static DatabaseProblem refused(String state, SQLException failure) throws SQLException {
        if (state.startsWith("22")) {
            return WRONG_DATA;
        }
        if (state.startsWith("23")) {
            return CONFLICT;
        }
        throw failure;
    }
}
