package org.touchpointregister.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.slf4j.LoggerFactory;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Counts the SQL statements of a piece of work by what Spring, Hibernate and the engine log of them. Only the threads that do the work
 * count: timers and other applications of the same test run look into their databases every second.
 */
public final class Statements {

    private static final String JDBC = "org.springframework.jdbc.core.JdbcTemplate";
    private static final String ENGINE = "org.camunda.bpm.engine.impl.persistence.entity";
    private static final List<String> REGISTER = List.of(JDBC, "org.hibernate.SQL");
    private static final List<String> ALL = List.of(JDBC, "org.hibernate.SQL", ENGINE);
    private static final String OF_THE_WEB_SERVER = "qtp";

    private Statements() {}

    /** What the work itself sends to the database, each statement without its values. */
    public static List<String> of(Work work) throws Exception {
        String own = Thread.currentThread().getName();
        return of(REGISTER, own::equals, work);
    }

    /** What the web server sends to the database to answer the requests that the work makes. */
    public static List<String> ofTheServer(Work work) throws Exception {
        return of(REGISTER, Statements::answersTheNetwork, work);
    }

    /** The same with what the engine in it sends. */
    public static List<String> ofTheServerAndItsEngine(Work work) throws Exception {
        return of(ALL, Statements::answersTheNetwork, work);
    }

    /** The same with the jobs of the engine that the work itself runs. */
    public static List<String> ofTheServerItsEngineAndJobs(Work work) throws Exception {
        String own = Thread.currentThread().getName();
        return of(ALL, thread -> own.equals(thread) || answersTheNetwork(thread), work);
    }

    /** The public pages that are made anew in the background are asked of the same server, but without a network. */
    private static boolean answersTheNetwork(String thread) {
        return thread.startsWith(OF_THE_WEB_SERVER)
                && !(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                        && asked.getRequest().getRemotePort() <= 0);
    }

    private static List<String> of(List<String> names, Predicate<String> thread, Work work) throws Exception {
        List<Logger> loggers = names.stream()
                .map(name -> (Logger) LoggerFactory.getLogger(name))
                .toList();
        Ear ear = new Ear(thread);
        ear.start();
        loggers.forEach(logger -> listen(logger, ear));
        try {
            work.run();
        } finally {
            loggers.forEach(logger -> {
                logger.detachAppender(ear);
                logger.setLevel(null);
                logger.setAdditive(true);
            });
        }
        return List.copyOf(ear.heard);
    }

    /** JdbcTemplate announces a prepared statement twice, the engine tells of parameters and results besides. */
    private static boolean isStatement(ILoggingEvent event) {
        String message = event.getFormattedMessage();
        if (event.getLoggerName().startsWith(ENGINE)) {
            return message.contains("Preparing:");
        }
        return !JDBC.equals(event.getLoggerName())
                || message.startsWith("Executing SQL")
                || message.startsWith("Executing prepared SQL statement");
    }

    private static void listen(Logger logger, Ear ear) {
        logger.setAdditive(false);
        logger.setLevel(Level.DEBUG);
        logger.addAppender(ear);
    }

    /** Asks for the thread while the event is told: later, the event would name the one that asks. */
    private static final class Ear extends AppenderBase<ILoggingEvent> {

        private final Predicate<String> thread;
        private final List<String> heard = new ArrayList<>();

        Ear(Predicate<String> thread) {
            this.thread = thread;
        }

        @Override
        protected void append(ILoggingEvent event) {
            if (thread.test(event.getThreadName()) && isStatement(event)) {
                heard.add(event.getFormattedMessage().replaceAll("\\?(, *\\?)+", "?…"));
            }
        }
    }

    /** What is counted. */
    public interface Work {
        void run() throws Exception;
    }
}
