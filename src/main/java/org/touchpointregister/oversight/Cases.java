package org.touchpointregister.oversight;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.oversight.CaseRecord.Asked;
import org.touchpointregister.oversight.CaseRecord.Case;
import org.touchpointregister.oversight.CaseRecord.Passed;
import org.touchpointregister.oversight.OpenTerms.Page;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;

/** Cases as those who control read them: the terms and letters of one, its course, and those that are finished. */
@Service
@Transactional(readOnly = true)
public class Cases {

    private static final int PAGE = 25;

    /** Gateways and the work of the machine are on the diagram; the course tells what people did and where it ended. */
    private static final Set<String> TOLD = Set.of(
            "userTask",
            "receiveTask",
            "startEvent",
            "noneEndEvent",
            "callActivity",
            "messageBoundaryEvent",
            "messageStartEvent");

    private final CaseRecord record;
    private final CaseTable table;
    private final CaseWords words;

    Cases(CaseRecord record, CaseTable table, CaseWords words) {
        this.record = record;
        this.table = table;
        this.words = words;
    }

    /** A term of the case; {@code state} says in words whether it runs, was kept or missed. */
    public record CaseTerm(UUID id, String stepName, String dueWords, Tone tone, String state) {}

    /** Who was told what, when, and what became of the letter. */
    public record CaseLetter(String recipient, String address, String subject, String at, String state) {}

    /** One case with all that was promised and told in it. */
    public record CaseView(String id, @Nullable String number, List<CaseTerm> terms, List<CaseLetter> letters) {}

    /** A case in a list. */
    public record CaseLine(
            String id,
            AuthorityId authority,
            String authorityName,
            String number,
            String started,
            @Nullable String ended,
            @Nullable String outcome) {}

    /** A step in words: when, what, who, and how it went; {@code tone} marks what came late or was broken off. */
    public record CourseLine(
            String step,
            String name,
            String began,
            @Nullable String ended,
            @Nullable String who,
            String how,
            Tone tone) {}

    /** The course of a case: what people did, and every element of the diagram that was passed. */
    public record Course(CaseLine line, List<CourseLine> steps, List<String> path) {}

    /** The case with its terms and letters; that of another authority does not exist for the person who asks. */
    public CaseView of(Watch watch, String instance) {
        Case found = require(watch, instance);
        String[] ids = record.idsOf(instance).toArray(String[]::new);
        return new CaseView(
                found.id(),
                found.number(),
                table.terms(ids).stream().map(term -> words.term(found, term)).toList(),
                table.letters(found.authority(), ids).stream()
                        .map(letter -> words.letter(found, letter))
                        .toList());
    }

    /** Finished cases of a process, the latest first; {@code next} leads to those that ended earlier. */
    public Page<CaseLine> finished(Watch watch, String process, @Nullable String number, @Nullable String after) {
        List<Case> found = record.finished(
                new Asked(process, watch.everywhere() ? null : watch.authorities(), number, place(after), PAGE + 1));
        List<Case> shown = found.subList(0, Math.min(PAGE, found.size()));
        Instant last = shown.isEmpty() ? null : shown.get(shown.size() - 1).ended();
        return new Page<>(
                shown.stream().map(words::line).toList(), found.size() > PAGE && last != null ? last.toString() : null);
    }

    /** What happened in the case, in the order it began. */
    public Course course(Watch watch, String instance) {
        Case found = require(watch, instance);
        List<Passed> path = record.path(instance);
        return new Course(
                words.line(found),
                path.stream()
                        .filter(passed -> TOLD.contains(passed.type()))
                        .map(passed -> words.course(found, passed))
                        .toList(),
                path.stream().map(Passed::step).distinct().toList());
    }

    private Case require(Watch watch, String instance) {
        return record.find(instance)
                .filter(found -> watch.covers(found.authority()))
                .orElseThrow(() -> Refusal.missing("oversight.noSuchCase"));
    }

    private static @Nullable Instant place(@Nullable String after) {
        if (after == null || after.isBlank()) {
            return null;
        }
        try {
            return Instant.parse(after);
        } catch (DateTimeParseException e) {
            throw Refusal.invalid("oversight.wrongPlace");
        }
    }
}
