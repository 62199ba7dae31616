package org.touchpointregister.workflow.pause;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.deadline.TermPause;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Role;
import org.touchpointregister.regulation.Regulation.Pause;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.FieldSentence;

/** Whether the order allows it, this person may decide it, and what was typed makes sense. */
@Component
class PauseCheck {

    private static final int LONGEST_DOCUMENT = 300;

    private final People people;

    PauseCheck(People people) {
        this.people = people;
    }

    TermPause checked(PausableTerm term, PauseRequest wanted, String login) {
        if (term.grounds().isEmpty()) {
            throw Refusal.conflict("workflow.pause.notAllowed");
        }
        Pause ground = term.grounds().stream()
                .filter(allowed -> allowed.code().equals(wanted.ground()))
                .findFirst()
                .orElseThrow(() -> Refusal.ofFields(List.of(FieldSentence.of("ground", "workflow.pause.whichGround"))));
        if (!mayDecide(term, ground, login)) {
            throw Refusal.forbidden("workflow.pause.by." + ground.by().name());
        }
        requireFields(ground, wanted);
        TermPause pause = pause(ground, wanted);
        requireNotLonger(term, ground, pause);
        return pause;
    }

    boolean mayDecide(PausableTerm term, Pause ground, String login) {
        Role role = ground.by() == Pause.DecidedBy.HEAD ? Role.APPROVER : Role.AUTHORISED;
        return people.holds(login, term.deadline().authority(), role);
    }

    private static void requireFields(Pause ground, PauseRequest wanted) {
        List<FieldSentence> wrong = new ArrayList<>();
        String document = wanted.document();
        if (document == null || document.isBlank() || document.length() > LONGEST_DOCUMENT) {
            wrong.add(FieldSentence.of("document", "workflow.pause.document", Integer.toString(LONGEST_DOCUMENT)));
        }
        if (ground.kind() == Pause.Kind.EXTENSION && (wanted.days() == null || wanted.days() < 1)) {
            wrong.add(FieldSentence.of("days", "workflow.pause.days"));
        }
        if (ground.kind() == Pause.Kind.SUSPENSION && !inOrder(wanted.from(), wanted.until())) {
            wrong.add(FieldSentence.of("from", "workflow.pause.dates"));
        }
        if (!wrong.isEmpty()) {
            throw Refusal.ofFields(wrong);
        }
    }

    private static boolean inOrder(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from != null && until != null && !until.isBefore(from);
    }

    private static TermPause pause(Pause ground, PauseRequest wanted) {
        boolean stops = ground.kind() == Pause.Kind.SUSPENSION;
        return new TermPause(
                TermPause.Kind.valueOf(ground.kind().name()),
                ground.title(),
                ground.clause(),
                Objects.requireNonNull(wanted.document()).strip(),
                stops ? wanted.from() : null,
                stops ? wanted.until() : null,
                stops ? 0 : Objects.requireNonNull(wanted.days()));
    }

    private static void requireNotLonger(PausableTerm term, Pause ground, TermPause pause) {
        long used = term.deadline().sheet().pauses().stream()
                .filter(earlier -> earlier.clause().equals(ground.clause()))
                .mapToLong(PauseCheck::length)
                .sum();
        Integer longest = ground.longest();
        if (length(pause) > 3650 || (longest != null && used + length(pause) > longest)) {
            throw Refusal.invalid(
                    "workflow.pause.tooLong", ground.clause(), Integer.toString(longest == null ? 3650 : longest));
        }
    }

    private static long length(TermPause pause) {
        LocalDate first = pause.first();
        return first == null ? pause.days() : ChronoUnit.DAYS.between(first, Objects.requireNonNull(pause.last())) + 1;
    }
}
