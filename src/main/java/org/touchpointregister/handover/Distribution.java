package org.touchpointregister.handover;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.change.Asked;
import org.touchpointregister.change.ChangeWorkflow;
import org.touchpointregister.change.Drafts;
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
    private final Leavings leavings;
    private final Reorganisation reorganisation;
    private final ChangeWorkflow workflow;
    private final Drafts drafts;
    private final Editions editions;
    private final Departments departments;
    private final People people;
    private final Sentences sentences;
    private final Clock clock;

    Distribution(
            Handovers handovers,
            Leavings leavings,
            Reorganisation reorganisation,
            ChangeWorkflow workflow,
            Drafts drafts,
            Editions editions,
            Departments departments,
            People people,
            Sentences sentences,
            Clock clock) {
        this.handovers = handovers;
        this.leavings = leavings;
        this.reorganisation = reorganisation;
        this.workflow = workflow;
        this.drafts = drafts;
        this.editions = editions;
        this.departments = departments;
        this.people = people;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** Passes everything on, in one transaction; answers the department that goes on. */
    public Department distribute(UUID id, Shares shares, String login) {
        Handover handover = handovers.require(id);
        if (!mayDistribute(login, handover)) {
            throw Refusal.forbidden("handover.onlyKeeper");
        }
        List<FieldSentence> wrong = obstacles(id, shares);
        if (!wrong.isEmpty()) {
            throw Refusal.ofFields(wrong);
        }
        Department gone = departments.require(handover.departmentId());
        Department heir = heir(handover, shares).orElseThrow();
        List<UUID> excluded = shares.chosen(rows(gone), new ArrayList<>());
        List<HandoverItem> items = leavings.of(gone);
        reorganisation.passOn(gone.id(), heir.id(), login);
        handover.passTo(heir, items, new Handover.Distributed(login, clock.instant()));
        exclude(handover, heir, excluded);
        return heir;
    }

    private void exclude(Handover handover, Department heir, List<UUID> excluded) {
        String login = handover.distributedBy();
        if (excluded.isEmpty() || login == null) {
            return;
        }
        UUID change = workflow.start(new NewChange(
                        handover.authority(),
                        heir.id().toString(),
                        null,
                        sentences.text("handover.excludes", handover.about()),
                        login)
                .askedFor(new Asked(handover.id(), false)));
        editions.latestRowsOf(handover.authority(), heir.id()).stream()
                .filter(row -> excluded.contains(row.rowId()))
                .forEach(row -> drafts.add(change, ItemContent.of(Operation.EXCLUDE, row), login));
    }

    /** What is wrong with the answer, field by field. */
    @Transactional(readOnly = true)
    public List<FieldSentence> obstacles(UUID id, Shares shares) {
        Handover handover = handovers.require(id);
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

    /** The departments that may go on: what comes is asked of somebody. */
    List<Department> heirs(Handover handover) {
        return departments.of(handover.authority()).stream()
                .filter(one -> one.closingSince() == null)
                .filter(one -> !people.holding(one.id(), Role.HEAD).isEmpty())
                .toList();
    }

    private Optional<Department> heir(Handover handover, Shares shares) {
        return heirs(handover).stream()
                .filter(one ->
                        one.code().equals(shares.heir()) || one.id().toString().equals(shares.heir()))
                .findFirst();
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
