package org.touchpointregister.handover;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.change.Asked;
import org.touchpointregister.change.BulkRows;
import org.touchpointregister.change.BulkRows.Step;
import org.touchpointregister.change.ChangeWorkflow;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.change.NewChange;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Reorganisation;
import org.touchpointregister.identity.Role;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.Row;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.FieldSentence;
import org.touchpointregister.shared.Sentences;

/**
 * Whoever keeps the register says who goes on with what a closing department leaves, and which of its rows are to be
 * taken out: these become a change like any other, of the department that goes on.
 */
@Service
@Transactional
public class Distribution {

    private final Handovers handovers;
    private final HandoverWorkflow tasks;
    private final Leavings leavings;
    private final Reorganisation reorganisation;
    private final ChangeWorkflow workflow;
    private final BulkRows bulk;
    private final Editions editions;
    private final Departments departments;
    private final People people;
    private final Sentences sentences;
    private final Clock clock;

    Distribution(
            Handovers handovers,
            HandoverWorkflow tasks,
            Leavings leavings,
            Reorganisation reorganisation,
            ChangeWorkflow workflow,
            BulkRows bulk,
            Editions editions,
            Departments departments,
            People people,
            Sentences sentences,
            Clock clock) {
        this.handovers = handovers;
        this.tasks = tasks;
        this.leavings = leavings;
        this.reorganisation = reorganisation;
        this.workflow = workflow;
        this.bulk = bulk;
        this.editions = editions;
        this.departments = departments;
        this.people = people;
        this.sentences = sentences;
        this.clock = clock;
    }

    /**
     * The decision as the page sends it: any number of rows may be ticked there, more than an answer of a task can carry.
     * They are kept here, and the task is answered by the heir alone, in the same transaction.
     */
    void decide(UUID id, Shares shares, String login) {
        Handover handover = requireOf(id, login);
        requirePossible(handover, shares);
        Department gone = departments.require(handover.departmentId());
        handover.list(marked(gone, shares.chosen(rows(gone), new ArrayList<>())));
        tasks.distribute(id, shares.heir(), login);
    }

    /** Passes everything on, in one transaction; answers the department that goes on. */
    public Department distribute(UUID id, Shares shares, String login) {
        Handover handover = requireOf(id, login);
        requirePossible(handover, shares);
        Department gone = departments.require(handover.departmentId());
        Department heir = heir(handover, shares).orElseThrow();
        Set<UUID> excluded = handover.excluded();
        excluded.addAll(shares.chosen(rows(gone), new ArrayList<>()));
        List<HandoverItem> items = marked(gone, excluded);
        reorganisation.passOn(gone.id(), heir.id(), login);
        handover.passTo(heir, items, new Handover.Distributed(login, clock.instant()));
        exclude(handover, heir, login);
        return heir;
    }

    private Handover requireOf(UUID id, String login) {
        Handover handover = handovers.require(id);
        if (!mayDistribute(login, handover)) {
            throw Refusal.forbidden("handover.onlyKeeper");
        }
        return handover;
    }

    /** Everything the department has today; the rows that are to be taken out have a mark. */
    private List<HandoverItem> marked(Department gone, Collection<UUID> excluded) {
        Set<UUID> rows = Set.copyOf(excluded);
        return leavings.of(gone).stream().map(item -> item.excludedWhere(rows)).toList();
    }

    private void exclude(Handover handover, Department heir, String login) {
        Set<UUID> excluded = handover.excluded();
        if (excluded.isEmpty()) {
            return;
        }
        UUID change = workflow.start(new NewChange(
                        handover.authority(),
                        heir.id().toString(),
                        null,
                        sentences.text("handover.excludes", handover.about()),
                        login)
                .askedFor(new Asked(handover.id(), false)));
        List<Step> steps = editions.latestRowsOf(handover.authority(), heir.id()).stream()
                .filter(row -> excluded.contains(row.rowId()))
                .map(row -> new Step(null, ItemContent.of(Operation.EXCLUDE, row)))
                .toList();
        bulk.apply(change, steps, login);
    }

    private void requirePossible(Handover handover, Shares shares) {
        List<FieldSentence> wrong = obstacles(handover, shares);
        if (!wrong.isEmpty()) {
            throw Refusal.ofFields(wrong);
        }
    }

    /** What is wrong with the answer, field by field. */
    @Transactional(readOnly = true)
    public List<FieldSentence> obstacles(UUID id, Shares shares) {
        return obstacles(handovers.require(id), shares);
    }

    private List<FieldSentence> obstacles(Handover handover, Shares shares) {
        List<FieldSentence> wrong = new ArrayList<>();
        if (heir(handover, shares).isEmpty()) {
            wrong.add(FieldSentence.of("heir", "handover.whoGoesOn"));
        }
        List<String> strange = new ArrayList<>();
        shares.chosen(rows(departments.require(handover.departmentId())), strange);
        if (!strange.isEmpty()) {
            wrong.add(FieldSentence.of("excluded", "handover.notItsRow", String.join(", ", strange)));
        }
        return wrong;
    }

    /** What is handed over; while nobody goes on with it, what the department has today. */
    @Transactional(readOnly = true)
    List<HandoverItem> items(Handover handover) {
        return handover.waits() ? leavings.of(departments.require(handover.departmentId())) : handover.items();
    }

    /** The departments that may go on. */
    List<Department> heirs(Handover handover) {
        return departments.of(handover.authority()).stream()
                .filter(this::mayGoOn)
                .toList();
    }

    private Optional<Department> heir(Handover handover, Shares shares) {
        return departments.of(handover.authority()).stream()
                .filter(one ->
                        one.code().equals(shares.heir()) || one.id().toString().equals(shares.heir()))
                .filter(this::mayGoOn)
                .findFirst();
    }

    /** What comes is asked of somebody. */
    private boolean mayGoOn(Department department) {
        return department.closingSince() == null
                && !people.holding(department.id(), Role.HEAD).isEmpty();
    }

    private List<UUID> rows(Department department) {
        return editions.latestRowsOf(department.authority(), department.id()).stream()
                .map(Row::rowId)
                .toList();
    }

    /** The authorised persons; the controlling one where there is none. */
    boolean mayDistribute(String login, Handover handover) {
        boolean keeps = people.holds(login, handover.authority(), Role.AUTHORISED);
        return keeps
                || (people.holding(handover.authority(), Role.AUTHORISED).isEmpty()
                        && people.holds(login, handover.authority(), Role.CONTROLLER));
    }
}
