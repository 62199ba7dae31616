package org.touchpointregister.publication;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/**
 * Counts the SQL statements of a piece of work by what Spring and Hibernate log of them. Only its own thread counts: other
 * applications of the same test run look into their databases every second.
 */
final class Statements {

    private static final List<Logger> LOGGERS = Stream.of(
                    "org.springframework.jdbc.core.JdbcTemplate", "org.hibernate.SQL")
            .map(name -> (Logger) LoggerFactory.getLogger(name))
            .toList();

    private Statements() {}

    /** How many statements the work sends to the database. */
    static long of(Work work) throws Exception {
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        heard.start();
        LOGGERS.forEach(logger -> listen(logger, heard));
        try {
            work.run();
        } finally {
            LOGGERS.forEach(logger -> {
                logger.detachAppender(heard);
                logger.setLevel(null);
                logger.setAdditive(true);
            });
        }
        String own = Thread.currentThread().getName();
        return heard.list.stream()
                .filter(event -> own.equals(event.getThreadName()))
                .filter(Statements::isStatement)
                .count();
    }

    /** JdbcTemplate announces a prepared statement twice, and tells of the server's warnings besides. */
    private static boolean isStatement(ILoggingEvent event) {
        String message = event.getFormattedMessage();
        return !event.getLoggerName().endsWith("JdbcTemplate")
                || message.startsWith("Executing SQL")
                || message.startsWith("Executing prepared SQL statement");
    }

    private static void listen(Logger logger, ListAppender<ILoggingEvent> heard) {
        logger.setAdditive(false);
        logger.setLevel(Level.DEBUG);
        logger.addAppender(heard);
    }

    /** What is counted. */
    interface Work {
        void run() throws Exception;
    }
}
