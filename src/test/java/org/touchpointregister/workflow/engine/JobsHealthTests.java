package org.touchpointregister.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.health.Status;

/** A node whose jobs stand still does not call itself healthy. */
class JobsHealthTests {

    private final Executor jobs = new Executor();
    private final JobsHealth health = new JobsHealth(jobs);

    @AfterEach
    void stop() {
        jobs.shutdown();
    }

    @Test
    void jobsThatAreNotFetchedAnyMoreAreNoHealth() throws InterruptedException {
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);

        jobs.start();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);

        jobs.stopFetching();
        assertThat(jobs.isActive()).as("what the executor itself believes").isTrue();
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void anExecutorThatWasShutDownIsNoHealth() {
        jobs.start();
        jobs.shutdown();

        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    }

    private static final class Executor extends DefaultJobExecutor {

        /** As if the thread had died of an error. */
        void stopFetching() throws InterruptedException {
            acquireJobsRunnable.stop();
            jobAcquisitionThread.join();
        }
    }
}
