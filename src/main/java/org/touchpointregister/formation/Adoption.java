package org.touchpointregister.formation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.register.AdoptedRegister;
import org.touchpointregister.register.AdoptedRow;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.RegisterAdoption;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.FieldSentence;
import org.touchpointregister.shared.Sentences;
import org.touchpointregister.shared.TypedDate;

/** Takes a register that stood before over as edition 1: looked at first, then adopted under its act, without changes and without a term. */
@Service
@Transactional
public class Adoption {

    private static final DateTimeFormatter RUSSIAN_DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final int LONGEST = 100;

    private final AdoptionReading reading;
    private final Formations formations;
    private final FormationAccess access;
    private final RegisterAdoption adoption;
    private final Regulations regulations;
    private final JdbcClient jdbc;
    private final ObjectMapper mapper;
    private final Sentences sentences;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Adoption(
            AdoptionReading reading,
            Formations formations,
            FormationAccess access,
            RegisterAdoption adoption,
            Regulations regulations,
            JdbcClient jdbc,
            ObjectMapper mapper,
            Sentences sentences,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reading = reading;
        this.formations = formations;
        this.access = access;
        this.adoption = adoption;
        this.regulations = regulations;
        this.jdbc = jdbc;
        this.mapper = mapper;
        this.sentences = sentences;
        this.events = events;
        this.clock = clock;
    }

    /** What the file says, rows without a department being that one's; where nothing is wrong it waits to be taken over. */
    public Look look(byte[] file, @Nullable String department, AuthorityId authority, String login) {
        access.requireKeep(login, authority);
        formations.requireUnformed(authority);
        AdoptionReading.Read read = reading.read(regulations.of(authority), file, department);
        List<Problem> problems = read.problems().stream()
                .map(problem -> new Problem(problem.line(), sentences.of(problem.sentence())))
                .toList();
        return new Look(problems.isEmpty() ? keep(read.rows(), authority, login) : null, read.rows(), problems);
    }

    private UUID keep(List<AdoptedRow> rows, AuthorityId authority, String login) {
        UUID id = UUID.randomUUID();
        // What somebody looked at before and left is of no use to anybody.
        jdbc.sql("delete from adoption_file where authority = ?")
                .param(authority.value())
                .update();
        jdbc.sql("insert into adoption_file (id, authority, login, uploaded_at, rows) values (?, ?, ?, ?, ?::jsonb)")
                .params(id, authority.value(), login, Timestamp.from(clock.instant()), json(rows))
                .update();
        return id;
    }

    /** The rows that wait under that id, for who looked at them. */
    @Transactional(readOnly = true)
    public List<AdoptedRow> kept(UUID id, AuthorityId authority, String login) {
        access.requireKeep(login, authority);
        return jdbc.sql("select rows from adoption_file where id = ? and authority = ? and login = ?")
                .params(id, authority.value(), login)
                .query(String.class)
                .optional()
                .map(this::rows)
                .orElseThrow(() -> Refusal.missing("formation.noSuchAdoption"));
    }

    /** Makes those rows edition 1 under the act that approved them; refuses a register that has an edition. */
    public Edition take(UUID id, StandingAct act, AuthorityId authority, String login) {
        List<AdoptedRow> rows = kept(id, authority, login);
        formations.requireUnformed(authority);
        Regulation regulation = regulations.of(authority);
        LocalDate date = requireDate(act, regulation);
        LocalDate from =
                act.effectiveFrom() == null || act.effectiveFrom().isBlank() ? date : parse(act.effectiveFrom());
        if (from == null) {
            throw Refusal.ofFields(List.of(FieldSentence.of("effectiveFrom", "formation.adoption.effectiveFrom")));
        }
        String title = act.number() == null || act.number().isBlank()
                ? sentences.text("formation.adoption.titleWithoutNumber", act.kind(), RUSSIAN_DATE.format(date))
                : sentences.text(
                        "formation.adoption.title",
                        act.kind(),
                        RUSSIAN_DATE.format(date),
                        act.number().strip());
        Edition edition = adoption.adopt(new AdoptedRegister(regulation, title, from, false, rows));
        jdbc.sql("delete from adoption_file where authority = ?")
                .param(authority.value())
                .update();
        events.publishEvent(new RegisterAdopted(edition, login));
        return edition;
    }

    private LocalDate requireDate(StandingAct act, Regulation regulation) {
        List<FieldSentence> wrong = new ArrayList<>();
        if (act.kind().isBlank() || act.kind().length() > LONGEST) {
            wrong.add(FieldSentence.of("kind", "formation.adoption.kind"));
        }
        if (act.number() != null && act.number().length() > LONGEST) {
            wrong.add(FieldSentence.of("number", "formation.adoption.number"));
        }
        LocalDate today = LocalDate.now(clock.withZone(regulation.authority().timeZone()));
        LocalDate date = parse(act.date());
        if (date == null || date.isAfter(today) || date.isBefore(EARLIEST)) {
            wrong.add(FieldSentence.of("date", "formation.adoption.date"));
        }
        if (date == null || !wrong.isEmpty()) {
            throw Refusal.ofFields(wrong);
        }
        return date;
    }

    private static @Nullable LocalDate parse(@Nullable String text) {
        try {
            return text == null ? null : TypedDate.parse(text.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private String json(List<AdoptedRow> rows) {
        try {
            return mapper.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Rows cannot be written as JSON", e);
        }
    }

    private List<AdoptedRow> rows(String json) {
        try {
            return mapper.readValue(json, new TypeReference<List<AdoptedRow>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Rows cannot be read back", e);
        }
    }

    /** What was read: an id to take it over by, where nothing is wrong. */
    public record Look(@Nullable UUID id, List<AdoptedRow> rows, List<Problem> problems) {}

    public record Problem(int line, String sentence) {}

    /** The act under which the register stood; dates are ISO texts. */
    public record StandingAct(
            String kind,
            @Nullable String number,
            @Nullable String date,
            @Nullable String effectiveFrom) {}
}
