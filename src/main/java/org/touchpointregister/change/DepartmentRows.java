package org.touchpointregister.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.People;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.Row;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Refusal;

/** A department's own rows and what its people do with them: the first step opens a change, every further one continues it. */
@Service
@Transactional
public class DepartmentRows {

    private final People people;
    private final Editions editions;
    private final Regulations regulations;
    private final ChangeRequestRepository changes;
    private final ChangeWorkflow workflow;
    private final Drafts drafts;
    private final RowRequests requests;
    private final OtherChanges others;

    DepartmentRows(
            People people,
            Editions editions,
            Regulations regulations,
            ChangeRequestRepository changes,
            ChangeWorkflow workflow,
            Drafts drafts,
            RowRequests requests,
            OtherChanges others) {
        this.people = people;
        this.editions = editions;
        this.regulations = regulations;
        this.changes = changes;
        this.workflow = workflow;
        this.drafts = drafts;
        this.requests = requests;
        this.others = others;
    }

    /** The person's department of that code, or the only or first one where none is named; nothing for a person without. */
    @Transactional(readOnly = true)
    public Optional<Department> department(String login, String code) {
        List<Department> own = people.departmentsOf(login);
        if (code.isEmpty()) {
            return own.stream().findFirst();
        }
        return Optional.of(own.stream()
                .filter(department -> department.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.forbidden("change.foreignDepartment", code)));
    }

    /** What stands in the register, what the change being prepared does to it, and what else treats it. */
    @Transactional(readOnly = true)
    public Standing standing(Department department) {
        Optional<ChangeRequest> open = open(department);
        return new Standing(
                regulations.of(department.authority()),
                editions.latestRowsOf(department.authority(), department.id()),
                open.orElse(null),
                open.map(change -> drafts.items(change.id())).orElse(List.of()),
                others.treating(department.authority()),
                requests.waitingFor(department.id()));
    }

    /** The change that the next step goes into: the newest one the department can edit. */
    private Optional<ChangeRequest> open(Department department) {
        return changes.findByDepartmentIdInOrderByNumberDesc(List.of(department.id())).stream()
                .filter(change -> change.state() == ChangeState.DRAFT)
                .findFirst();
    }

    /** Opens a change or continues the one being prepared. */
    public ChangeRequest begin(Department department, String login) {
        return open(department)
                .orElseGet(() -> changes.findById(workflow.start(new NewChange(
                                department.authority(), department.id().toString(), null, null, login)))
                        .orElseThrow(() -> Refusal.missing("change.noSuchChange")));
    }

    /** Takes a row of the register into the change; one that is in it already is found there. */
    public ChangeItem treat(Department department, Operation operation, UUID rowId, String login) {
        ChangeRequest change = begin(department, login);
        ChangeItem already = drafts.items(change.id()).stream()
                .filter(item -> rowId.equals(item.content().rowId()))
                .findFirst()
                .orElse(null);
        if (already != null && already.content().operation() == operation) {
            return already;
        }
        Row row = drafts.registerRow(change, rowId).orElseThrow(() -> Refusal.conflict("change.finding.rowIsGone"));
        ItemContent content = ItemContent.of(operation, row);
        return already == null
                ? drafts.add(change.id(), content, login)
                : drafts.replace(change.id(), already.id(), content, login);
    }

    /** Takes the row as it is again: what the change asked for is taken out of it. */
    public void leave(Department department, UUID rowId, String login) {
        open(department)
                .ifPresent(change -> drafts.items(change.id()).stream()
                        .filter(item -> rowId.equals(item.content().rowId()))
                        .findFirst()
                        .ifPresent(item -> drafts.remove(change.id(), item.id(), login)));
    }

    /** Takes what another department asks for into the change. */
    public ChangeItem take(Department department, UUID requestId, String login) {
        RowRequest request = requests.require(requestId, login);
        ChangeItem item = treat(department, Operation.MODIFY, request.rowId(), login);
        Regulation regulation = regulations.of(department.authority());
        ItemContent together = RowMerging.together(regulation, item.content(), request.over(item.content()));
        requests.taken(requestId, login);
        return drafts.replace(item.changeId(), item.id(), together, login);
    }

    /** The department's page at one moment. */
    public record Standing(
            Regulation regulation,
            List<Row> rows,
            @Nullable ChangeRequest change,
            List<ChangeItem> items,
            Map<UUID, String> treatedIn,
            List<RowRequest> requests) {}
}
