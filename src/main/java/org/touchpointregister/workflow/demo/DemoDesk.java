package org.touchpointregister.workflow.demo;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** A person at work: takes a task and completes it with that person's rights and no others. */
@Component
class DemoDesk {

    private final IdentityService identity;
    private final TaskService tasks;
    private final EntityManager entities;

    DemoDesk(IdentityService identity, TaskService tasks, EntityManager entities) {
        this.identity = identity;
        this.tasks = tasks;
        this.entities = entities;
    }

    /** Does something as that person. */
    <T> T as(String login, Supplier<T> work) {
        identity.clearAuthentication();
        List<String> groups = identity.createGroupQuery().groupMember(login).list().stream()
                .map(Group::getId)
                .toList();
        List<String> tenants = identity.createTenantQuery().userMember(login).list().stream()
                .map(Tenant::getId)
                .toList();
        identity.setAuthentication(login, groups, tenants);
        try {
            return work.get();
        } finally {
            identity.clearAuthentication();
            // All steps share a transaction here: what the next one reads by SQL must be written by then.
            entities.flush();
        }
    }

    /** Takes the one open task of that key in the case and completes it with the answer. */
    void complete(String login, String businessKey, String key, Map<String, String> answer) {
        as(login, () -> {
            Task task = tasks.createTaskQuery()
                    .processInstanceBusinessKey(businessKey)
                    .taskDefinitionKey(key)
                    .singleResult();
            if (task == null) {
                throw new IllegalStateException(login + " does not see " + key + " of " + businessKey);
            }
            tasks.claim(task.getId(), login);
            tasks.complete(task.getId(), new HashMap<>(answer));
            return task;
        });
    }
}
