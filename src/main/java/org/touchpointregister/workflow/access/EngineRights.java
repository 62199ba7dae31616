package org.touchpointregister.workflow.access;

import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.Permissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;
import static org.camunda.bpm.engine.authorization.Resources.TASK;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.Role;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.workflow.EngineGroups;

/**
 * The least each group may do in the engine. Tasks are not granted here: every open task is granted by the engine to
 * its own candidates, so a department sees its tasks and no others.
 */
@Component
class EngineRights {

    private static final Set<Role> WORKERS = EnumSet.complementOf(EnumSet.of(Role.ADMIN, Role.CALENDAR_KEEPER));
    private static final Set<Role> CHANGE_STARTERS =
            EnumSet.of(Role.SPECIALIST, Role.HEAD, Role.DEPUTY, Role.AUTHORISED);
    private static final Set<Role> ACT_STARTERS = EnumSet.of(Role.AUTHORISED);
    private static final Set<Role> OBSERVERS = EnumSet.of(Role.MANAGER, Role.CONTROLLER);

    /** Names of these processes stand on task cards; what they hold stays closed. */
    private static final List<String> NAMED_PROCESSES = List.of(
            "register-change",
            "act-approval",
            "act-correction",
            "publication",
            "initial-formation",
            "confirmation",
            "handover");

    private final Grants grants;
    private final SharedFilters filters;

    EngineRights(Grants grants, SharedFilters filters) {
        this.grants = grants;
        this.filters = filters;
    }

    /** For the installation as a whole and these authorities. */
    void ensure(Collection<String> tenants) {
        ensureAdministrators();
        grants.ensure(EngineGroups.of(Role.CALENDAR_KEEPER), APPLICATION, "tasklist", ACCESS);
        // Few grants on a definition keep the look-up of rights short: whoever asks for a task's right passes them all.
        NAMED_PROCESSES.forEach(key -> grants.ensureForAll(PROCESS_DEFINITION, key, READ));
        filters.ensure();
        for (String tenant : tenants) {
            AuthorityId authority = new AuthorityId(tenant);
            WORKERS.forEach(role -> ensureWorker(EngineGroups.of(authority, role), role));
        }
    }

    private void ensureAdministrators() {
        for (Resources resource : Resources.values()) {
            grants.ensure(EngineGroups.ADMINISTRATORS, resource, Authorization.ANY, ALL);
        }
    }

    private void ensureWorker(String group, Role role) {
        grants.ensure(group, APPLICATION, "tasklist", ACCESS);
        grants.ensure(group, APPLICATION, "welcome", ACCESS);
        for (String key : NAMED_PROCESSES) {
            if (mayStart(role, key)) {
                grants.ensure(group, PROCESS_DEFINITION, key, READ, CREATE_INSTANCE);
            } else {
                grants.withdraw(group, PROCESS_DEFINITION, key);
            }
        }
        if (CHANGE_STARTERS.contains(role)) {
            grants.ensure(group, PROCESS_INSTANCE, Authorization.ANY, CREATE);
        }
        if (OBSERVERS.contains(role)) {
            ensureObserver(group);
        } else {
            grants.lookUpTaskByTask(group);
            filters.openOwnTo(group);
        }
    }

    private static boolean mayStart(Role role, String key) {
        return switch (key) {
            case "register-change" -> CHANGE_STARTERS.contains(role);
            case "act-approval", "act-correction", "initial-formation" -> ACT_STARTERS.contains(role);
            default -> false;
        };
    }

    /**
     * Definitions belong to nobody, instances and tasks to tenants: "any" still means the own authority only. The report
     * of tasks by their candidates asks for the right to any task and fails without it, whatever definitions grant.
     */
    private void ensureObserver(String group) {
        grants.ensure(group, APPLICATION, "cockpit", ACCESS);
        grants.ensure(group, TASK, Authorization.ANY, READ);
        grants.ensure(group, PROCESS_DEFINITION, Authorization.ANY, READ, READ_INSTANCE, READ_TASK, READ_HISTORY);
        filters.openWholeAuthorityTo(group);
    }
}
