package org.touchpointregister.act;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.regulation.Regulation.ActForm.Participant;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Sentences;

/** The agreement sheet of an act: who is asked before the head sees the draft, together or in turn, and who said what. */
@Service
@Transactional
public class AgreementSheet {

    private final ApprovingActRepository acts;
    private final AgreementLineRepository lines;
    private final Agreeing agreeing;
    private final People people;
    private final Sentences sentences;
    private final Clock clock;

    AgreementSheet(
            ApprovingActRepository acts,
            AgreementLineRepository lines,
            Agreeing agreeing,
            People people,
            Sentences sentences,
            Clock clock) {
        this.acts = acts;
        this.lines = lines;
        this.agreeing = agreeing;
        this.people = people;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** Opens the lines of a new sending; false where the regulation asks nobody. Refuses a post that nobody holds today. */
    boolean begin(ApprovingAct act) {
        List<Participant> asked = agreeing.of(act);
        for (Participant participant : asked) {
            if (agreeing.speakingFor(participant, act.authority()).isEmpty()) {
                throw Refusal.conflict("act.agreement.nobody", participant.post());
            }
        }
        int round = lastRound(act.id()) + 1;
        for (int i = 0; i < asked.size(); i++) {
            AgreementLine.Turn when =
                    new AgreementLine.Turn(round, i + 1, asked.get(i).inTurn());
            lines.save(new AgreementLine(act.id(), when, asked.get(i).post(), clock.instant()));
        }
        return !asked.isEmpty();
    }

    /** The lines to be answered now: the open ones of the earliest turn. */
    @Transactional(readOnly = true)
    public List<UUID> askedNow(UUID actId) {
        List<AgreementLine> open =
                current(actId).stream().filter(AgreementLine::open).toList();
        int turn = open.stream().mapToInt(AgreementLine::turn).min().orElse(0);
        return open.stream()
                .filter(line -> line.turn() == turn)
                .map(AgreementLine::id)
                .toList();
    }

    /** Who may answer a line today. */
    @Transactional(readOnly = true)
    public List<Person> mayAnswer(UUID lineId) {
        AgreementLine line = line(lineId);
        ApprovingAct act = act(line.actId());
        return agreeing.speakingFor(agreeing.of(act).get(line.place() - 1), act.authority());
    }

    /**
     * Keeps an answer; no remark means agreement. When everybody of a turn has answered, remarks send the draft back to be
     * corrected, and a draft that all have agreed to goes on to the head.
     */
    public void answer(UUID lineId, String login, @Nullable String remark) {
        AgreementLine line = line(lineId);
        line.answer(people.require(login), remark, clock.instant());
        inWhosePlace(lineId, login).ifPresent(line::inPlaceOf);
        ApprovingAct act = act(line.actId());
        List<AgreementLine> sheet = current(act.id());
        if (sheet.stream().anyMatch(other -> other.open() && other.turn() == line.turn())) {
            return;
        }
        if (sheet.stream().anyMatch(answered -> answered.remark().isPresent())) {
            act.remarked(login, clock.instant());
        } else if (sheet.stream().noneMatch(AgreementLine::open)) {
            act.agreed();
        }
    }

    /** In whose place the person answers a line; empty where the post is their own. */
    @Transactional(readOnly = true)
    public Optional<String> inWhosePlace(UUID lineId, String login) {
        AgreementLine line = line(lineId);
        ApprovingAct act = act(line.actId());
        return agreeing.inWhosePlace(agreeing.of(act).get(line.place() - 1), act.authority(), login);
    }

    /** Remarks of the last sending, each with the post it came from; empty where all agreed. */
    @Transactional(readOnly = true)
    public String remarks(UUID actId) {
        return current(actId).stream()
                .filter(line -> line.remark().isPresent())
                .map(line -> sentences.text(
                        "act.agreement.remark", line.post(), line.remark().orElse("")))
                .collect(Collectors.joining("\n"));
    }

    /** Every line of every sending, the oldest first. */
    @Transactional(readOnly = true)
    List<AgreementLine> of(UUID actId) {
        return lines.findByActIdOrderByRoundAscPlaceAsc(actId);
    }

    /** The lines of the last sending. */
    @Transactional(readOnly = true)
    List<AgreementLine> current(UUID actId) {
        int round = lastRound(actId);
        return of(actId).stream().filter(line -> line.round() == round).toList();
    }

    private int lastRound(UUID actId) {
        return of(actId).stream().mapToInt(AgreementLine::round).max().orElse(0);
    }

    private AgreementLine line(UUID lineId) {
        return lines.findById(lineId).orElseThrow(() -> Refusal.missing("act.noSuchAct"));
    }

    private ApprovingAct act(UUID actId) {
        return acts.findById(actId).orElseThrow(() -> Refusal.missing("act.noSuchAct"));
    }
}
