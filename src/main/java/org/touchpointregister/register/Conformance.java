package org.touchpointregister.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.register.Conformity.Assessment;
import org.touchpointregister.register.Conformity.State;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.NumericLimit;
import org.touchpointregister.regulation.Regulation.Requirement;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.FieldSentence;

/**
 * Conformance of the touchpoints in the register to the requirements of their types or channels. What the order
 * only allows («may») is shown and does not count; where it requires nothing there is nothing to conform to.
 */
@Service
@Transactional
public class Conformance {

    static final int LONGEST = 2000;

    private final ConformityRepository conformities;
    private final Editions editions;
    private final Regulations regulations;
    private final Clock clock;

    Conformance(ConformityRepository conformities, Editions editions, Regulations regulations, Clock clock) {
        this.conformities = conformities;
        this.editions = editions;
        this.regulations = regulations;
        this.clock = clock;
    }

    /** The touchpoints of the newest edition, each once, in the order of its rows, with how they conform. */
    @Transactional(readOnly = true)
    public List<Sheet> sheets(AuthorityId authority) {
        Regulation regulation = regulations.of(authority);
        Map<UUID, List<Row>> rows = editions.latestRows(authority).stream()
                .collect(Collectors.groupingBy(Row::touchpointId, LinkedHashMap::new, Collectors.toList()));
        Map<UUID, List<Conformity>> said = conformities.findByTouchpointIdIn(rows.keySet()).stream()
                .collect(Collectors.groupingBy(Conformity::touchpointId));
        return rows.entrySet().stream()
                .map(point -> sheet(regulation, point.getValue(), said.getOrDefault(point.getKey(), List.of())))
                .toList();
    }

    /** How far each touchpoint of the newest edition conforms. */
    @Transactional(readOnly = true)
    public Map<UUID, Share> shares(AuthorityId authority) {
        return sheets(authority).stream().collect(Collectors.toMap(Sheet::touchpointId, Sheet::share));
    }

    /** One of them; refuses what is not in the register of that authority. */
    @Transactional(readOnly = true)
    public Sheet sheet(AuthorityId authority, UUID touchpointId) {
        return sheets(authority).stream()
                .filter(sheet -> sheet.touchpointId().equals(touchpointId))
                .findFirst()
                .orElseThrow(() -> Refusal.missing("register.conformance.noSuchTouchpoint"));
    }

    /** Keeps what a person of an owning department says; where anything is wrong nothing is kept and all of it is said. */
    public void assess(AuthorityId authority, UUID touchpointId, List<Assessment> assessments, String login) {
        Sheet sheet = sheet(authority, touchpointId);
        List<FieldSentence> wrong = new ArrayList<>();
        for (Assessment said : assessments) {
            Line line = sheet.lines().stream()
                    .filter(known -> known.requirement().code().equals(said.requirement()))
                    .findFirst()
                    .orElseThrow(() -> Refusal.missing("register.conformance.noSuchRequirement"));
            check(line, said, wrong);
        }
        if (!wrong.isEmpty()) {
            throw Refusal.ofFields(wrong);
        }
        Map<String, Conformity> known = conformities.findByTouchpointIdIn(List.of(touchpointId)).stream()
                .collect(Collectors.toMap(Conformity::requirement, Function.identity()));
        for (Assessment said : assessments) {
            Conformity before = known.get(said.requirement());
            if (before == null) {
                conformities.save(new Conformity(touchpointId, said, login, clock.instant()));
            } else if (!before.says(said)) {
                before.assess(said, login, clock.instant());
            }
        }
    }

    private static Sheet sheet(Regulation regulation, List<Row> rows, List<Conformity> said) {
        Row row = rows.get(0);
        Map<String, Conformity> byRequirement =
                said.stream().collect(Collectors.toMap(Conformity::requirement, Function.identity()));
        List<Line> lines = regulation.requirementsOf(row.channel(), row.type()).stream()
                .map(requirement -> new Line(requirement, byRequirement.get(requirement.code())))
                .toList();
        return new Sheet(row, rows.stream().map(Row::departmentId).distinct().toList(), lines, Share.ofLines(lines));
    }

    private static void check(Line line, Assessment said, List<FieldSentence> wrong) {
        NumericLimit limit = line.requirement().limit();
        String text = line.requirement().text();
        if (isLong(said.evidence()) || isLong(said.plan())) {
            wrong.add(wrong(said, "register.conformance.tooLong", text, LONGEST));
        }
        if (said.state() != State.NOT_MET && said.evidence() == null) {
            wrong.add(wrong(said, "register.conformance.evidence." + said.state(), text));
        }
        if (said.state() == State.NOT_MET && (said.plan() == null || said.due() == null)) {
            wrong.add(wrong(said, "register.conformance.plan", text));
        }
        if (said.state() == State.MET && limit != null) {
            Integer measured = said.measured();
            if (measured == null || measured > limit.atMost()) {
                wrong.add(wrong(said, "register.conformance.measured", text, limit.atMost()));
            }
        }
    }

    private static FieldSentence wrong(Assessment said, String code, Object... args) {
        return FieldSentence.of(said.requirement(), code, args);
    }

    private static boolean isLong(@Nullable String text) {
        return text != null && text.length() > LONGEST;
    }

    /** A touchpoint with everything asked of it and the departments whose rows use it. */
    public record Sheet(Row row, List<UUID> departments, List<Line> lines, Share share) {
        public UUID touchpointId() {
            return row.touchpointId();
        }

        /** What is planned for the latest day and not done yet. */
        public @Nullable LocalDate lastDue() {
            return lines.stream()
                    .map(Line::said)
                    .filter(said -> said != null && said.due() != null)
                    .map(said -> Objects.requireNonNull(said.due()))
                    .max(LocalDate::compareTo)
                    .orElse(null);
        }
    }

    /** A requirement and what was said of it; null where nobody has looked yet. */
    public record Line(Requirement requirement, @Nullable Conformity said) {}

    /** How many of the mandatory requirements that apply are met; those nobody has looked at count as not met. */
    public record Share(int met, int asked) {
        static Share ofLines(List<Line> lines) {
            Map<String, State> said = new HashMap<>();
            for (Line line : lines) {
                Conformity conformity = line.said();
                if (conformity != null) {
                    said.put(line.requirement().code(), conformity.state());
                }
            }
            return of(lines.stream().map(Line::requirement).toList(), said);
        }

        /** Of what is asked of one touchpoint, and what was said by the code of the requirement. */
        public static Share of(List<Requirement> requirements, Map<String, State> said) {
            List<Requirement> asked = requirements.stream()
                    .filter(Requirement::mandatory)
                    .filter(requirement -> said.get(requirement.code()) != State.NOT_APPLICABLE)
                    .toList();
            long met = asked.stream()
                    .filter(requirement -> said.get(requirement.code()) == State.MET)
                    .count();
            return new Share((int) met, asked.size());
        }

        /** Of several touchpoints together. */
        public static Share of(Iterable<Sheet> sheets) {
            int met = 0;
            int asked = 0;
            for (Sheet sheet : sheets) {
                met += sheet.share().met();
                asked += sheet.share().asked();
            }
            return new Share(met, asked);
        }

        /** In whole percent, rounded down: nothing is complete before it is; null where nothing is asked. */
        public @Nullable Integer percent() {
            return asked == 0 ? null : met * 100 / asked;
        }
    }
}
