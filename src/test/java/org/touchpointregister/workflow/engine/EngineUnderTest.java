package org.touchpointregister.workflow.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.touchpointregister.workflow.EngineDatabase;

/** The real diagrams on a real engine, with stand-ins for the beans that the rest of the room brings. */
final class EngineUnderTest {

    private static final List<String> DELEGATES = List.of(
            "openChange",
            "checkAutomatically",
            "openEditionWithoutAct",
            "remindAboutAct",
            "withdrawChange",
            "openAct",
            "releaseChanges",
            "openEdition",
            "tellChanges",
            "openPublication",
            "renderEdition",
            "tellPublisher",
            "recordDelay",
            "escalateDelay",
            "fulfilBySuccessor",
            "verifyPublication",
            "sendNotice");
    private static final List<String> LISTENERS = List.of(
            "prepareChange",
            "reworkChange",
            "checkCompleteness",
            "prepareAct",
            "agreeAct",
            "approveAct",
            "registerAct",
            "publishEdition",
            "recordTaskDelay",
            "escalateTaskDelay");

    final List<String> happened = new ArrayList<>();
    final Map<Object, Object> beans = new HashMap<>();
    final ProcessEngine engine;

    EngineUnderTest(String name, AbstractProcessEnginePlugin plugin) {
        for (String delegate : DELEGATES) {
            beans.put(delegate, (JavaDelegate) execution -> happened.add(delegate));
        }
        for (String listener : LISTENERS) {
            beans.put(listener, (TaskListener) task -> happened.add(listener));
        }
        beans.put("workflowDeadlines", new StandInDeadlines());
        beans.put("candidates", new StandInCandidates());
        beans.put("publicationTargets", new StandInTargets());
        ProcessEngineConfigurationImpl configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName(name);
        configuration.setDataSource(EngineDatabase.fresh());
        configuration.setDatabaseType("postgres");
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("full");
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(beans);
        configuration.setProcessEnginePlugins(List.of(plugin));
        engine = configuration.buildProcessEngine();
    }

    /** Answers in hours from now, so that every timer lies ahead. */
    public static final class StandInDeadlines {
        public Date due(DelegateExecution execution) {
            return at(execution, 10);
        }

        public Date missedAt(DelegateExecution execution) {
            return at(execution, 11);
        }

        public Date escalateAt(DelegateExecution execution) {
            return at(execution, 48);
        }

        public Date remindAt(DelegateExecution execution, int reminder) {
            return at(execution, reminder);
        }

        private static Date at(DelegateExecution execution, int hours) {
            String key = execution.getId() + execution.getCurrentActivityId();
            return Date.from(Instant.parse("2096-10-02T07:06:40Z")
                    .plus(Duration.ofHours(hours))
                    .plusMillis(Math.floorMod(key.hashCode(), 1000)));
        }
    }

    public static final class StandInCandidates {
        public List<String> department(DelegateExecution execution) {
            return List.of("department");
        }

        public List<String> role(DelegateExecution execution, String role) {
            return List.of(role);
        }

        public List<String> checkers(DelegateExecution execution) {
            return List.of("checker");
        }
    }

    public static final class StandInTargets {
        public List<String> of(DelegateExecution execution) {
            return List.of("site", "portal");
        }
    }
}
