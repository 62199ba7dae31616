package org.touchpointregister.workflow.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Whether timers fire, letters leave and editions get published. In place of the starter's indicator, which asks the job
 * executor alone: that one believes itself active when the thread that fetches its jobs has died.
 */
@Component("jobExecutorHealthIndicator")
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class JobsHealth implements HealthIndicator {

    private final JobExecutor jobs;

    JobsHealth(JobExecutor jobs) {
        this.jobs = jobs;
    }

    @Override
    public Health health() {
        return Health.status(jobs.isActive() && isFetching() ? "UP" : "DOWN").build();
    }

    /** The engine keeps the thread to itself, but gives it the executor's name. */
    private boolean isFetching() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .anyMatch(thread -> thread != null && thread.getThreadName().equals(jobs.getName()));
    }
}
