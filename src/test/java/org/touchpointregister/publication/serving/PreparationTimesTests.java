package org.touchpointregister.publication.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.CannotCreateTransactionException;
import org.touchpointregister.shared.AuthorityId;

/** A database that is away for a while stops no renewal that comes after it. */
class PreparationTimesTests {

    private static final SitePart LATER = new SitePart(new AuthorityId("later"));

    /** Milliseconds until the other thread is given up: no measure of speed. */
    private static final int PATIENCE = 30_000;

    private final Server jetty = new Server();
    private final Preparation preparation = mock(Preparation.class);
    private final PreparedServer server = mock(PreparedServer.class);
    private final PreparationTimes times =
            new PreparationTimes(preparation, server, new PreparedSite(), mock(JdbcTemplate.class));

    @AfterEach
    void stop() throws Exception {
        times.stop();
        jetty.stop();
    }

    @Test
    void aRenewalThatFindsNoDatabaseIsNotTheLast() {
        when(preparation.parts()).thenThrow(new CannotCreateTransactionException("away"));

        assertThatCode(times::renew).doesNotThrowAnyException();
    }

    @Test
    void aPartThatCannotBeMadeNowDoesNotKeepTheOthersFromIt() throws Exception {
        jetty.start();
        when(server.server()).thenReturn(jetty);
        when(preparation.parts()).thenReturn(List.of(SitePart.WHOLE, LATER));
        doThrow(new CannotCreateTransactionException("away")).when(preparation).prepare(any(), eq(SitePart.WHOLE));

        times.ready(mock(ApplicationReadyEvent.class));

        verify(preparation, timeout(PATIENCE)).prepare(any(), eq(LATER));
        assertThat(times.isRunning()).isTrue();
    }
}
