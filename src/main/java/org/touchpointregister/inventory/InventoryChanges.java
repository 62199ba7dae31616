package org.touchpointregister.inventory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.identity.Successions;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.ProcessEntry;
import org.touchpointregister.register.ProcessInventory;
import org.touchpointregister.register.Row;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.FieldSentence;

/** Changes the inventory, and asks the departments concerned for the change of the register that follows from it. */
@Service
@Transactional
public class InventoryChanges {

    private static final int LONGEST_TITLE = 500;

    private final ProcessInventory processes;
    private final InventoryHistory history;
    private final InventoryAccess access;
    private final AskedByInventory asking;
    private final Departments departments;
    private final Editions editions;
    private final Successions successions;
    private final Regulations regulations;

    InventoryChanges(
            ProcessInventory processes,
            InventoryHistory history,
            InventoryAccess access,
            AskedByInventory asking,
            Departments departments,
            Editions editions,
            Successions successions,
            Regulations regulations) {
        this.processes = processes;
        this.history = history;
        this.access = access;
        this.asking = asking;
        this.departments = departments;
        this.editions = editions;
        this.successions = successions;
        this.regulations = regulations;
    }

    /** Does all of it or nothing; answers the changes that were started, one per department concerned. */
    List<UUID> apply(AuthorityId authority, List<Step> steps, String login) {
        access.requireKeep(login, authority);
        successions.requireWorks(authority);
        Asking asked = new Asking(authority, editions.latestRows(authority), login);
        steps.forEach(step -> apply(asked, step));
        return asking.ask(authority, asked.proposals, login);
    }

    private void apply(Asking asked, Step step) {
        switch (step.kind()) {
            case INCLUDE -> include(asked, step);
            case EXCLUDE -> exclude(asked, step);
            case RENAME -> rename(asked, step);
            case ASSIGN -> assign(asked, step);
        }
    }

    private void include(Asking asked, Step step) {
        String title = title(step.title());
        String direction = direction(asked.authority, step.direction());
        UUID department = department(asked.authority, step.department());
        Optional<ProcessEntry> known = processes.find(asked.authority, title);
        if (known.filter(ProcessEntry::standing).isPresent()) {
            throw Refusal.ofFields(List.of(FieldSentence.of("title", "register.processTitleTaken", title)));
        }
        ProcessEntry entry = processes.include(asked.authority, direction, title);
        processes.assign(asked.authority, entry.id(), direction, department);
        history.note(entry, Step.Kind.INCLUDE, new InventoryHistory.Words(null, title), asked.login);
        asked.propose(department, row(entry));
    }

    private void exclude(Asking asked, Step step) {
        ProcessEntry entry = standing(asked.authority, step.process());
        processes.exclude(asked.authority, entry.id());
        history.note(entry, Step.Kind.EXCLUDE, new InventoryHistory.Words(entry.title(), null), asked.login);
        asked.rowsOf(entry.id())
                .forEach(row -> asked.propose(row.departmentId(), ItemContent.of(Operation.EXCLUDE, row)));
    }

    private void rename(Asking asked, Step step) {
        ProcessEntry entry = standing(asked.authority, step.process());
        String was = entry.title();
        String title = title(step.title());
        if (was.equals(title)) {
            return;
        }
        processes.rename(asked.authority, entry.id(), title);
        history.note(entry, Step.Kind.RENAME, new InventoryHistory.Words(was, title), asked.login);
        asked.rowsOf(entry.id())
                .forEach(row -> asked.propose(
                        row.departmentId(),
                        ItemContent.of(Operation.MODIFY, row).ofProcess(entry.id(), title)));
    }

    private void assign(Asking asked, Step step) {
        ProcessEntry entry = standing(asked.authority, step.process());
        UUID department = department(asked.authority, step.department());
        String direction =
                step.direction().isEmpty() ? entry.direction() : direction(asked.authority, step.direction());
        String was = entry.departmentId() == null
                ? null
                : departments.require(entry.departmentId()).name();
        processes.assign(asked.authority, entry.id(), direction, department);
        history.note(
                entry,
                Step.Kind.ASSIGN,
                new InventoryHistory.Words(was, departments.require(department).name()),
                asked.login);
    }

    private ProcessEntry standing(AuthorityId authority, @Nullable UUID id) {
        ProcessEntry entry = processes.require(authority, Objects.requireNonNull(id));
        if (!entry.standing()) {
            throw Refusal.conflict("inventory.excludedAlready", entry.title());
        }
        return entry;
    }

    private static String title(String text) {
        String title = text.strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw Refusal.ofFields(List.of(FieldSentence.of("title", "inventory.title", LONGEST_TITLE)));
        }
        return title;
    }

    private String direction(AuthorityId authority, String code) {
        return regulations
                .of(authority)
                .direction(code)
                .map(Regulation.Direction::code)
                .orElseThrow(() -> Refusal.ofFields(List.of(FieldSentence.of("direction", "inventory.direction"))));
    }

    private UUID department(AuthorityId authority, @Nullable UUID id) {
        if (id == null) {
            throw Refusal.ofFields(List.of(FieldSentence.of("department", "inventory.department")));
        }
        return departments.require(authority, id.toString()).id();
    }

    private static ItemContent row(ProcessEntry entry) {
        return ItemContent.empty().inDirection(entry.direction()).ofProcess(entry.id(), entry.title());
    }

    /** What the departments are to be asked for, row by row. */
    private static final class Asking {
        private final AuthorityId authority;
        private final List<Row> register;
        private final String login;
        private final Map<UUID, List<ItemContent>> proposals = new LinkedHashMap<>();

        Asking(AuthorityId authority, List<Row> register, String login) {
            this.authority = authority;
            this.register = register;
            this.login = login;
        }

        List<Row> rowsOf(UUID process) {
            return register.stream()
                    .filter(row -> process.equals(row.processId()))
                    .toList();
        }

        void propose(UUID department, ItemContent row) {
            proposals.computeIfAbsent(department, nobody -> new ArrayList<>()).add(row);
        }
    }
}
