package org.touchpointregister.oversight;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.ActedFor;
import org.touchpointregister.oversight.CaseRecord.Case;
import org.touchpointregister.oversight.CaseRecord.Passed;
import org.touchpointregister.oversight.Cases.CaseLetter;
import org.touchpointregister.oversight.Cases.CaseLine;
import org.touchpointregister.oversight.Cases.CaseTerm;
import org.touchpointregister.oversight.Cases.CourseLine;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Sentences;

/** A case in words: moments in the authority's own zone, what became of its terms, letters and steps. */
@Component
class CaseWords {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT);

    private final TermWords words;
    private final ActedFor acted;
    private final Regulations regulations;
    private final Sentences sentences;

    CaseWords(TermWords words, ActedFor acted, Regulations regulations, Sentences sentences) {
        this.words = words;
        this.acted = acted;
        this.regulations = regulations;
        this.sentences = sentences;
    }

    CaseTerm term(Case of, CaseTable.Term term) {
        String state = (term.closedAt() == null ? "open" : "closed") + (term.missed() ? ".late" : "");
        String closed = term.closedAt() == null ? "" : at(of, term.closedAt());
        return new CaseTerm(
                term.id(),
                words.step(term.step()),
                words.due(term.due(), term.provisional()),
                term.missed() ? Tone.RED : Tone.GREEN,
                sentences.text("oversight.term." + state, closed));
    }

    CaseLetter letter(Case of, CaseTable.Letter letter) {
        return new CaseLetter(
                letter.recipient(),
                letter.address(),
                letter.subject(),
                at(of, letter.at()),
                sentences.text("oversight.letter." + letter.state()));
    }

    CaseLine line(Case one) {
        return new CaseLine(
                one.id(),
                one.authority(),
                words.authority(one.authority()),
                one.number() == null ? sentences.text("oversight.case.unknown") : one.number(),
                at(one, one.started()),
                one.ended() == null ? null : at(one, one.ended()),
                one.outcome());
    }

    CourseLine course(Case of, Passed passed) {
        Instant ended = passed.ended();
        boolean late = passed.due() != null && ended != null && ended.isAfter(passed.due());
        return new CourseLine(
                passed.step(),
                passed.name() == null ? sentences.text("oversight.course.unnamed") : passed.name(),
                at(of, passed.began()),
                ended == null ? null : at(of, ended),
                passed.who() == null
                        ? null
                        : acted.name(passed.who(), passed.absent(), ended == null ? passed.began() : ended),
                sentences.text("oversight.course." + how(passed, late)),
                late ? Tone.RED : passed.cancelled() ? Tone.AMBER : Tone.GREEN);
    }

    private static String how(Passed passed, boolean late) {
        if (passed.cancelled()) {
            return "cancelled";
        }
        if (passed.ended() == null) {
            return "waits";
        }
        return late ? "late" : "done";
    }

    private String at(Case of, Instant instant) {
        ZoneId zone = regulations
                .find(of.authority())
                .map(regulation -> regulation.authority().timeZone())
                .orElse(ZoneOffset.UTC);
        return MOMENT.format(instant.atZone(zone));
    }
}
