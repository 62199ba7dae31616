package org.touchpointregister.confirmation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.change.AskedChanges;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.InPlaceOf;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.Row;
import org.touchpointregister.register.RowComparison;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.NaturalOrder;
import org.touchpointregister.shared.Refusal;

/** What departments answered about their rows. */
@Service
@Transactional
public class Confirmations {

    private final ConfirmationRepository confirmations;
    private final ConfirmationAccess access;
    private final AskedChanges asked;
    private final Editions editions;
    private final Regulations regulations;
    private final People people;
    private final InPlaceOf inPlaceOf;
    private final Clock clock;

    Confirmations(
            ConfirmationRepository confirmations,
            ConfirmationAccess access,
            AskedChanges asked,
            Editions editions,
            Regulations regulations,
            People people,
            InPlaceOf inPlaceOf,
            Clock clock) {
        this.confirmations = confirmations;
        this.access = access;
        this.asked = asked;
        this.editions = editions;
        this.regulations = regulations;
        this.people = people;
        this.inPlaceOf = inPlaceOf;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Confirmation require(UUID id) {
        return confirmations.findById(id).orElseThrow(() -> Refusal.missing("confirmation.noSuchConfirmation"));
    }

    /** The answers of a round, by department. */
    @Transactional(readOnly = true)
    public List<Confirmation> of(UUID campaignId) {
        return confirmations.findByCampaignId(campaignId).stream()
                .sorted(NaturalOrder.of(Confirmation::departmentName))
                .toList();
    }

    /** What waits for the departments in which the person works. */
    @Transactional(readOnly = true)
    public List<Confirmation> waitingFor(String login) {
        return confirmations.findByDepartmentIdInAndStateOrderByNumber(
                people.departmentsOf(login).stream().map(Department::id).toList(), ConfirmationState.ASKED);
    }

    /** The change by which the department answers; empty where it confirmed or has not answered. */
    @Transactional(readOnly = true)
    public Optional<ChangeRequest> change(UUID id) {
        return asked.of(id).stream().findFirst();
    }

    /** The head or a deputy answers for the department, with name, post and moment; refuses everybody else. */
    public void answer(UUID id, ConfirmationState answer, String login) {
        Confirmation confirmation = require(id);
        access.requireAnswer(login, confirmation);
        Person person = people.require(login);
        String absent = inPlaceOf
                .whom(login, held -> ConfirmationAccess.answers(held, confirmation))
                .orElse(null);
        confirmation.answer(answer, new Answered(login, person.fullName(), person.post(), clock.instant(), absent));
    }

    /** When the row was last confirmed and by which post, if it has stood unchanged since; never a name (152-FZ). */
    @Transactional(readOnly = true)
    public Optional<ConfirmedOn> confirmed(AuthorityId authority, Row row) {
        return confirmations
                .findFirstByAuthorityAndDepartmentIdAndStateOrderByAnsweredAtDesc(
                        authority, row.departmentId(), ConfirmationState.CONFIRMED)
                .filter(confirmation -> standsUnchanged(confirmation, row))
                .flatMap(confirmation -> Optional.ofNullable(confirmation.answered()))
                .map(by -> new ConfirmedOn(
                        LocalDate.ofInstant(
                                by.at(), regulations.of(authority).authority().timeZone()),
                        by.post()));
    }

    private boolean standsUnchanged(Confirmation confirmation, Row row) {
        return editions.find(confirmation.authority(), confirmation.edition())
                .flatMap(edition -> editions.row(edition, row.rowId()))
                .filter(then -> RowComparison.changedFields(then, row).isEmpty())
                .isPresent();
    }

    /** The day of a confirmation and the post of who gave it. */
    public record ConfirmedOn(LocalDate day, String post) {}
}
