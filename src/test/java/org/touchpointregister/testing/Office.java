package org.touchpointregister.testing;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.touchpointregister.identity.DemoPeople;

/** People at work: sign in as one, take a task, complete it; run the jobs that are due. */
@TestConfiguration
public class Office {

    private final TravellingClock clock = new TravellingClock();

    @Bean
    @Primary
    Clock travellingClock() {
        return clock;
    }

    @Bean
    ApplicationRunner peopleComeToWork(DemoPeople people) {
        return arguments -> people.load();
    }

    @Bean
    Desks desks(IdentityService identity, TaskService tasks, ManagementService management) {
        return new Desks(identity, tasks, management, clock);
    }

    /** What people do at their desks. */
    public static final class Desks {

        private static final String DAILY = "daily-watch";

        private final IdentityService identity;
        private final TaskService tasks;
        private final ManagementService management;
        private final TravellingClock clock;

        Desks(IdentityService identity, TaskService tasks, ManagementService management, TravellingClock clock) {
            this.identity = identity;
            this.tasks = tasks;
            this.management = management;
            this.clock = clock;
        }

        public TravellingClock clock() {
            return clock;
        }

        /** Does something as that person, with the rights that the engine gives them and no others. */
        public <T> T as(String login, Supplier<T> work) {
            identity.clearAuthentication();
            List<String> groups = identity.createGroupQuery().groupMember(login).list().stream()
                    .map(Group::getId)
                    .toList();
            List<String> tenants = identity.createTenantQuery().userMember(login).list().stream()
                    .map(Tenant::getId)
                    .toList();
            identity.setAuthentication(login, groups, tenants);
            SecurityContextHolder.getContext()
                    .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(login, "", List.of()));
            try {
                return work.get();
            } finally {
                SecurityContextHolder.clearContext();
                identity.clearAuthentication();
            }
        }

        /** The one open task of that key in the case, as the person sees it; empty where they do not see it. */
        public Optional<Task> task(String login, String businessKey, String key) {
            return as(
                    login,
                    () -> Optional.ofNullable(tasks.createTaskQuery()
                            .processInstanceBusinessKey(businessKey)
                            .taskDefinitionKey(key)
                            .singleResult()));
        }

        /** Takes the task and completes it with that answer. */
        public void complete(String login, String businessKey, String key, Map<String, ?> answer) {
            Task task = task(login, businessKey, key)
                    .orElseThrow(() -> new AssertionError(login + " does not see " + key + " of " + businessKey));
            as(login, () -> {
                if (task.getAssignee() == null) {
                    tasks.claim(task.getId(), login);
                }
                tasks.complete(task.getId(), new HashMap<>(answer));
                return task;
            });
        }

        /**
         * The next morning of every authority is opened, as the engine does once a day. Left to itself in tests: a clock that
         * jumps over months would write digests to everybody whom any other test has left a task.
         */
        public void openMornings() {
            identity.clearAuthentication();
            daily().forEach(job -> {
                management.executeJob(job.getId());
                due().stream()
                        .filter(step -> DAILY.equals(step.getProcessDefinitionKey()))
                        .filter(step -> step.getProcessInstanceId() != null)
                        .forEach(step -> management.executeJob(step.getId()));
            });
        }

        /** Runs every job that is due, and what these make due, until nothing is. */
        public void runDueJobs() {
            identity.clearAuthentication();
            for (List<Job> due = due(); !due.isEmpty(); due = due()) {
                due.forEach(this::execute);
            }
        }

        /** Runs the job, unless one before it has ended what it belonged to. */
        public void execute(Job job) {
            try {
                management.executeJob(job.getId());
            } catch (NullValueException gone) {
                if (management.createJobQuery().jobId(job.getId()).count() > 0) {
                    throw gone;
                }
            }
        }

        private List<Job> due() {
            return management.createJobQuery().executable().withRetriesLeft().list().stream()
                    .filter(job -> !isDailyStart(job))
                    .toList();
        }

        private List<Job> daily() {
            return management.createJobQuery().timers().list().stream()
                    .filter(Desks::isDailyStart)
                    .toList();
        }

        private static boolean isDailyStart(Job job) {
            return DAILY.equals(job.getProcessDefinitionKey()) && job.getProcessInstanceId() == null;
        }
    }
}
