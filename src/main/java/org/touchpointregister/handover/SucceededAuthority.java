package org.touchpointregister.handover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.ChangeItem;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.ChangeWorkflow;
import org.touchpointregister.change.Changes;
import org.touchpointregister.change.Drafts;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.handover.HandoverItem.Kind;
import org.touchpointregister.identity.AuthoritySucceeded;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.identity.Succession;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.ProcessInventory;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.FieldSentence;
import org.touchpointregister.shared.Sentences;

/**
 * Hands the register of an authority that is no more to departments of its successor, a task for each; its changes that
 * no act has taken end, and what they asked for is on the lists.
 */
@Component
class SucceededAuthority {

    private final Handovers handovers;
    private final Editions editions;
    private final Changes changes;
    private final Drafts drafts;
    private final ChangeWorkflow workflow;
    private final ProcessInventory processes;
    private final Departments departments;
    private final Regulations regulations;
    private final Sentences sentences;

    SucceededAuthority(
            Handovers handovers,
            Editions editions,
            Changes changes,
            Drafts drafts,
            ChangeWorkflow workflow,
            ProcessInventory processes,
            Departments departments,
            Regulations regulations,
            Sentences sentences) {
        this.handovers = handovers;
        this.editions = editions;
        this.changes = changes;
        this.drafts = drafts;
        this.workflow = workflow;
        this.processes = processes;
        this.departments = departments;
        this.regulations = regulations;
        this.sentences = sentences;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void succeeded(AuthoritySucceeded event) {
        Succession succession = event.succession();
        Lists lists = new Lists(event);
        AuthorityId gone = succession.authority();
        editions.latestRows(gone).forEach(row -> lists.add(row.departmentId(), Leavings.item(row)));
        processes.of(gone).stream()
                .filter(process -> process.departmentId() != null)
                .forEach(process -> lists.add(
                        Objects.requireNonNull(process.departmentId()),
                        new HandoverItem(Kind.PROCESS, process.id(), process.title())));
        for (Department department : departments.of(gone)) {
            changes.underWay(department.id()).forEach(change -> end(change, lists));
        }
        String about = regulations.of(gone).authority().fullName();
        lists.came.forEach((department, items) -> handovers.open(
                department,
                Handover.Cause.AUTHORITY_SUCCEEDED,
                new Handovers.Came(about, succession.by(), gone, items)));
    }

    private void end(ChangeRequest change, Lists lists) {
        List<ChangeItem> asked = drafts.items(change.id());
        asked.forEach(item -> lists.add(change.departmentId(), item(change, item.content())));
        if (asked.isEmpty()) {
            lists.add(change.departmentId(), new HandoverItem(Kind.CHANGE, change.id(), change.number()));
        }
        Succession succession = lists.event.succession();
        String heir = regulations.of(succession.heir()).authority().fullName();
        workflow.withdraw(change, succession.by(), sentences.text("handover.endsWith", heir, succession.actTitle()));
    }

    private HandoverItem item(ChangeRequest change, ItemContent asked) {
        String what = sentences.text("handover.asks." + asked.operation());
        String process = asked.processTitle() == null ? "" : asked.processTitle() + ": ";
        String words = sentences.text("handover.asked", change.number(), what, process + text(asked.touchpointName()));
        return new HandoverItem(Kind.CHANGE, change.id(), words);
    }

    private static String text(@Nullable String words) {
        return Objects.requireNonNullElse(words, "…");
    }

    /** What comes to each department of the successor. */
    private final class Lists {

        private final AuthoritySucceeded event;
        private final Map<Department, List<HandoverItem>> came = new LinkedHashMap<>();

        Lists(AuthoritySucceeded event) {
            this.event = event;
        }

        void add(UUID department, HandoverItem item) {
            Department gone = departments.living(department);
            Department next = event.departments().get(gone.id());
            if (next == null) {
                throw Refusal.ofFields(List.of(FieldSentence.of("departments", "handover.noReceiver", gone.name())));
            }
            came.computeIfAbsent(next, nobody -> new ArrayList<>()).add(item);
        }
    }
}
