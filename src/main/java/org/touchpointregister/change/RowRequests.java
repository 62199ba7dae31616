package org.touchpointregister.change;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.change.rule.Finding.Proposal;
import org.touchpointregister.identity.People;
import org.touchpointregister.register.Row;
import org.touchpointregister.shared.Refusal;

/** Requests to the owner of a row: a foreign department's row is not changed, its owner is asked. */
@Service
@Transactional
public class RowRequests {

    private final RowRequestRepository requests;
    private final Changes changes;
    private final ChangeAccess access;
    private final Drafts drafts;
    private final Findings findings;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RowRequests(
            RowRequestRepository requests,
            Changes changes,
            ChangeAccess access,
            Drafts drafts,
            Findings findings,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.changes = changes;
        this.access = access;
        this.drafts = drafts;
        this.findings = findings;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** Turns a row of the change into a request to the department that has the touchpoint already. */
    public RowRequest ask(UUID changeId, UUID itemId, String login) {
        ChangeRequest change = changes.hold(changeId);
        access.requireEdit(login, change);
        Proposal proposal = findings.of(change).stream()
                .filter(finding -> itemId.equals(finding.itemId()))
                .map(finding -> finding.proposal())
                .filter(Objects::nonNull)
                .filter(way -> way.rowId() != null && !change.departmentId().equals(way.departmentId()))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("change.nothingToAsk"));
        Row row =
                drafts.registerRow(change, proposal.rowId()).orElseThrow(() -> Refusal.conflict("change.nothingToAsk"));
        ItemContent asked = drafts.items(changeId).stream()
                .filter(item -> item.id().equals(itemId))
                .map(ChangeItem::content)
                .findFirst()
                .orElseThrow(() -> Refusal.missing("change.noSuchRow"));
        drafts.remove(changeId, itemId, login);
        RowRequest request = requests.save(new RowRequest(row, change, asked, edit(login)));
        events.publishEvent(new RowRequested(request));
        return request;
    }

    /** What waits for an answer of that department. */
    @Transactional(readOnly = true)
    public List<RowRequest> waitingFor(UUID departmentId) {
        return requests.findByOwnerIdAndStateOrderByAskedAt(departmentId, RowRequest.State.OPEN);
    }

    /** The request of a department the person belongs to. */
    @Transactional(readOnly = true)
    public RowRequest require(UUID id, String login) {
        RowRequest request = requests.findById(id).orElseThrow(() -> Refusal.missing("change.noSuchRequest"));
        boolean own = people.departmentsOf(login).stream()
                .anyMatch(department -> department.id().equals(request.ownerId()));
        if (!own) {
            throw Refusal.forbidden("change.noSuchRequest");
        }
        return request;
    }

    public void taken(UUID id, String login) {
        answer(require(id, login), RowRequest.State.TAKEN, null, login);
    }

    public void decline(UUID id, @Nullable String words, String login) {
        answer(require(id, login), RowRequest.State.DECLINED, words, login);
    }

    private void answer(RowRequest request, RowRequest.State state, @Nullable String words, String login) {
        request.answer(state, words, edit(login));
        events.publishEvent(new RowRequestAnswered(request));
    }

    private ChangeItem.Edit edit(String login) {
        return new ChangeItem.Edit(login, 0, clock.instant());
    }
}
