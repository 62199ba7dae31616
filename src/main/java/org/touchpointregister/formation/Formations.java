package org.touchpointregister.formation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.change.AskedChanges;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.Overlaps;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.identity.Successions;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.Editions;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.FieldSentence;
import org.touchpointregister.shared.Sentences;

/** The life of a formation; every verb runs in the transaction of the workflow's step. */
@Service
@Transactional
public class Formations {

    private static final int LONGEST_NOTE = 1000;

    private final FormationRepository formations;
    private final FormationPartRepository parts;
    private final ProgressReading reading;
    private final AskedChanges asked;
    private final Overlaps overlaps;
    private final Departments departments;
    private final Editions editions;
    private final Successions successions;
    private final Regulations regulations;
    private final FormationAccess access;
    private final Sentences sentences;
    private final Clock clock;

    Formations(
            FormationRepository formations,
            FormationPartRepository parts,
            ProgressReading reading,
            AskedChanges asked,
            Overlaps overlaps,
            Departments departments,
            Editions editions,
            Successions successions,
            Regulations regulations,
            FormationAccess access,
            Sentences sentences,
            Clock clock) {
        this.formations = formations;
        this.parts = parts;
        this.reading = reading;
        this.asked = asked;
        this.overlaps = overlaps;
        this.departments = departments;
        this.editions = editions;
        this.successions = successions;
        this.regulations = regulations;
        this.access = access;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** Opens a formation; refuses a register that has an edition, a second formation, and a day that is not ahead. */
    public Formation open(NewFormation wanted) {
        access.requireKeep(wanted.openedBy(), wanted.authority());
        Regulation regulation = regulations.of(wanted.authority());
        LocalDate today = LocalDate.now(clock.withZone(regulation.authority().timeZone()));
        // First: whoever asks at the same time waits here, and then sees the formation that is under way.
        String number = number(regulation, today);
        requireUnformed(wanted.authority());
        List<Department> chosen = chosen(wanted);
        Formation formation =
                formations.saveAndFlush(new Formation(number, wanted, wanted.day(today), clock.instant()));
        parts.saveAll(chosen.stream()
                .map(department -> new FormationPart(formation.id(), department))
                .toList());
        return formation;
    }

    /** Whether the register has neither an edition nor a formation under way. */
    @Transactional(readOnly = true)
    boolean unformed(AuthorityId authority) {
        return editions.latest(authority).isEmpty()
                && of(authority).stream().allMatch(other -> other.endedAt() != null);
    }

    /** Refuses where the register is formed already or is being formed, and where the authority is no more. */
    void requireUnformed(AuthorityId authority) {
        successions.requireWorks(authority);
        editions.latest(authority).ifPresent(edition -> {
            throw Refusal.conflict("formation.formedAlready", edition.number().value());
        });
        of(authority).stream()
                .filter(other -> other.endedAt() == null)
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.conflict("formation.underWay", other.number());
                });
    }

    private List<Department> chosen(NewFormation wanted) {
        List<Department> chosen = wanted.departments().isEmpty()
                ? departments.of(wanted.authority())
                : wanted.departments().stream()
                        .distinct()
                        .map(code -> departments.require(wanted.authority(), code))
                        .toList();
        if (chosen.isEmpty()) {
            throw Refusal.ofFields(List.of(FieldSentence.of("departments", "formation.nobodyToAsk")));
        }
        return chosen;
    }

    private String number(Regulation regulation, LocalDate today) {
        return sentences.text(
                "formation.number",
                regulation.authority().numberPrefix(),
                Integer.toString(today.getYear()),
                "%04d".formatted(formations.nextNumber(regulation.id().value())));
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Formation> of(AuthorityId authority) {
        return formations.findByAuthorityOrderByOpenedAtDesc(authority);
    }

    @Transactional(readOnly = true)
    public Formation require(UUID id) {
        return formations.findById(id).orElseThrow(() -> Refusal.missing("formation.noSuchFormation"));
    }

    @Transactional(readOnly = true)
    Formation byNumber(String number) {
        return formations.findByNumber(number).orElseThrow(() -> Refusal.missing("formation.noSuchFormation"));
    }

    /** Ids of the departments to ask, by name. */
    @Transactional(readOnly = true)
    public List<String> departmentIds(UUID id) {
        return parts.findByFormationIdOrderByDepartmentName(id).stream()
                .map(part -> part.departmentId().toString())
                .toList();
    }

    @Transactional(readOnly = true)
    public Progress progress(UUID id) {
        return reading.of(require(id));
    }

    /** Leaves a department out of the first edition: its change goes its own way and follows later. */
    public void leaveOut(UUID id, UUID departmentId, String note, String login) {
        Formation formation = require(id);
        access.requireKeep(login, formation.authority());
        formation.require(FormationState.COLLECTING);
        String words = note.strip();
        if (words.isEmpty() || words.length() > LONGEST_NOTE) {
            throw Refusal.ofFields(List.of(FieldSentence.of("note", "formation.sayWhyLater", LONGEST_NOTE)));
        }
        FormationPart part = parts.findByFormationIdAndDepartmentId(id, departmentId)
                .orElseThrow(() -> Refusal.missing("formation.notAsked"));
        part.leaveOut(new LeftOut(words, login, clock.instant()));
        asked.of(id).stream()
                .filter(change -> change.departmentId().equals(departmentId))
                .map(ChangeRequest::id)
                .forEach(asked::letGo);
    }

    /** What stands in the way of that decision, empty where nothing does: only the approval asks for anything. */
    @Transactional(readOnly = true)
    public List<FieldSentence> obstacles(UUID id, Collected decision) {
        if (decision == Collected.STOP) {
            return List.of();
        }
        Progress progress = progress(id);
        String unsettled =
                progress.unsettled().stream().map(Progress.Part::department).collect(Collectors.joining("; "));
        if (!unsettled.isEmpty()) {
            return List.of(FieldSentence.of("decision", "formation.notAllAnswered", unsettled));
        }
        if (!overlaps.among(id).isEmpty()) {
            return List.of(FieldSentence.of("decision", "formation.overlapsAreOpen"));
        }
        return progress.hasAccepted() ? List.of() : List.of(FieldSentence.of("decision", "formation.nothingAccepted"));
    }

    /** Hands what was collected on, or leaves it as it is; answers whether an act is required. */
    public boolean decide(UUID id, Collected decision) {
        Formation formation = require(id);
        if (decision == Collected.APPROVE) {
            formation.approve();
            asked.letAllGo(id);
        }
        return regulations.of(formation.authority()).act().required();
    }

    /** The act came to nothing: the accepted changes stay accepted, and collecting goes on. */
    public void collectAgain(UUID id) {
        require(id).collectAgain();
    }

    /** Nothing comes of it: the changes begun stay with their departments and go the ordinary way. */
    public void stop(UUID id) {
        require(id).stop(clock.instant());
        asked.letAllGo(id);
    }

    /** The first edition is there. */
    public void formed(UUID id) {
        Formation formation = require(id);
        Optional<Edition> first = editions.latest(formation.authority());
        first.ifPresent(edition -> formation.formed(edition.number(), clock.instant()));
    }
}
