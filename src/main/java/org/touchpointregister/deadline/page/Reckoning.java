package org.touchpointregister.deadline.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.deadline.DeadlineCalculator;
import org.touchpointregister.deadline.DeadlineCalculator.TermQuestion;
import org.touchpointregister.deadline.DeadlineSheet;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.PublicationTerm;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.DayOffShift;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.FieldSentence;
import org.touchpointregister.shared.Sentences;
import org.touchpointregister.shared.StartRule;
import org.touchpointregister.shared.Term;
import org.touchpointregister.shared.TermUnit;
import org.touchpointregister.shared.TypedDate;

/** Reckons a term for whoever asks: under the regulation's own rule, any part of which may be asked for otherwise. */
@Component
class Reckoning {

    private final Regulations regulations;
    private final DeadlineCalculator calculator;
    private final Sentences sentences;

    Reckoning(Regulations regulations, DeadlineCalculator calculator, Sentences sentences) {
        this.regulations = regulations;
        this.calculator = calculator;
        this.sentences = sentences;
    }

    DeadlineSheet sheet(Question question) {
        Regulation regulation = regulation(question.authority());
        PublicationTerm own = regulation.publicationTerm();
        List<FieldSentence> wrong = new ArrayList<>();
        LocalDate event = event(question.event(), wrong);
        Term term = term(question, own == null ? null : own.term(), wrong);
        if (event == null || term == null || !wrong.isEmpty()) {
            throw Refusal.ofFields(wrong);
        }
        String clause =
                own != null && term.equals(own.term()) ? own.clause() : sentences.text("deadline.reckoning.askedTerm");
        return calculator.compute(new TermQuestion(
                calculator.layerOf(regulation.id()),
                event,
                sentences.text("deadline.reckoning.askedEvent"),
                clause,
                term,
                regulation.authority().timeZone()));
    }

    /** Any authority: how a term is reckoned is law, even where the register itself is internal. */
    private Regulation regulation(@Nullable String authority) {
        return regulations.all().stream()
                .filter(regulation -> regulation.id().value().equals(authority))
                .findFirst()
                .orElseThrow(() -> Refusal.missing("deadline.reckoning.noSuchAuthority"));
    }

    private static @Nullable LocalDate event(@Nullable String text, List<FieldSentence> wrong) {
        try {
            return TypedDate.parse(String.valueOf(text));
        } catch (DateTimeParseException e) {
            wrong.add(FieldSentence.of("event", "deadline.reckoning.event"));
            return null;
        }
    }

    private static @Nullable Term term(Question asked, @Nullable Term own, List<FieldSentence> wrong) {
        Integer count =
                asked.count() == null ? own == null ? null : Integer.valueOf(own.count()) : number(asked.count());
        TermUnit unit = asked.unit() == null
                ? own == null ? TermUnit.WORKING_DAYS : own.unit()
                : code(TermUnit.class, asked.unit());
        StartRule start = asked.start() == null
                ? own == null ? StartRule.NEXT_DAY : own.startRule()
                : code(StartRule.class, asked.start());
        if (count == null || count < 1 || count > Term.LONGEST) {
            wrong.add(FieldSentence.of("count", "deadline.reckoning.count", Integer.toString(Term.LONGEST)));
        }
        if (unit == null) {
            wrong.add(FieldSentence.of("unit", "deadline.reckoning.unit"));
        }
        if (start == null) {
            wrong.add(FieldSentence.of("start", "deadline.reckoning.start"));
        }
        return wrong.isEmpty() && count != null && unit != null && start != null
                ? new Term(count, unit, start, own == null ? DayOffShift.NEXT : own.shift())
                : null;
    }

    private static @Nullable Integer number(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static <E extends Enum<E>> @Nullable E code(Class<E> type, String text) {
        for (E known : type.getEnumConstants()) {
            if (known.name().equalsIgnoreCase(text)) {
                return known;
            }
        }
        return null;
    }

    /** What is asked, as it came: {@code authority} and {@code event} are needed, the rest changes the regulation's rule. */
    record Question(
            @Nullable String authority,
            @Nullable String event,
            @Nullable String count,
            @Nullable String unit,
            @Nullable String start) {

        /** A field of a form left empty is a field not asked. */
        public Question {
            authority = given(authority);
            event = given(event);
            count = given(count);
            unit = given(unit);
            start = given(start);
        }

        private static @Nullable String given(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }
}
