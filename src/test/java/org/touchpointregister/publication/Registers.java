package org.touchpointregister.publication;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.touchpointregister.act.ApprovingAct;
import org.touchpointregister.act.ApprovingActs;
import org.touchpointregister.act.Registration;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.EditionGround;
import org.touchpointregister.register.EditionOpening;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.NewEdition;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;

/** Registers for tests: changes are laid out row by row, and an act makes them an edition. */
class Registers {

    static final AuthorityId SAKHALIN = new AuthorityId("sakhalin-social-protection");
    static final AuthorityId KURSK = new AuthorityId("kursk-education");
    static final AuthorityId MURMANSK = new AuthorityId("murmansk-tourism");
    static final AuthorityId LENINGRAD = new AuthorityId("leningrad-administration");

    private final EditionOpening opening;
    private final Editions editions;
    private final Regulations regulations;
    private final Publications publications;
    private final EditionDocuments documents;
    private final ApprovingActs acts;
    private final JdbcTemplate jdbc;
    private final ObjectMapper json;

    Registers(
            EditionOpening opening,
            Editions editions,
            Regulations regulations,
            Publications publications,
            EditionDocuments documents,
            ApprovingActs acts,
            JdbcTemplate jdbc,
            ObjectMapper json) {
        this.opening = opening;
        this.editions = editions;
        this.regulations = regulations;
        this.publications = publications;
        this.documents = documents;
        this.acts = acts;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Opens the next edition from the changes in a resource file, under an act signed that day. */
    Edition approve(AuthorityId authority, String changes, String signedOn) {
        LocalDate day = LocalDate.parse(signedOn);
        UUID batch = UUID.randomUUID();
        UUID department = department(authority);
        List<RowChange> rows = read(changes);
        for (int i = 0; i < rows.size(); i++) {
            lay(new Place(authority, batch, i, department), rows.get(i));
        }
        UUID act = UUID.randomUUID();
        ApprovingAct registered = mock(ApprovingAct.class);
        when(registered.registration()).thenReturn(registration(day));
        when(acts.find(act)).thenReturn(Optional.of(registered));
        return opening.open(new NewEdition(
                regulations.of(authority),
                batch,
                editions.latest(authority).map(Edition::number).orElse(null),
                new EditionGround(EditionGround.Kind.ACT, act, "act of " + signedOn),
                day,
                authority.equals(MURMANSK)));
    }

    /** Takes an edition through its publication on the built-in site. */
    Publication publish(Edition edition, @Nullable String lateReason) {
        Publication publication = publications.open(edition.authority(), edition.number(), "site");
        documents.render(edition);
        publications.submit(publication.id(), new PublishAnswer("publisher", null, null, null, lateReason));
        publications.verify(publication.id());
        return publication;
    }

    private static Registration registration(LocalDate day) {
        return new Registration(
                "7", day, "Head", null, day.plusDays(1), day.plusDays(5), null, null, null, "clerk", Instant.EPOCH);
    }

    private UUID department(AuthorityId authority) {
        UUID id = UUID.randomUUID();
        jdbc.update(
                "insert into department (id, authority, code, name) values (?, ?, ?, ?)",
                id,
                authority.value(),
                id.toString(),
                json("department.json", new TypeReference<String>() {}));
        return id;
    }

    private void lay(Place place, RowChange row) {
        String direction = row.direction() == null
                ? regulations.of(place.authority()).directions().get(0).code()
                : row.direction();
        jdbc.update(connection -> {
            var statement = connection.prepareStatement(
                    "insert into row_change (batch, seq, operation, row_id, direction, process_title,"
                            + " touchpoint_name, channel, needs, other_need, peculiarities, grounds, little_used,"
                            + " not_counted, whole_direction, department_id)"
                            + " values (?,?,?,?,?,?,?,?,?,?,?,'[]'::jsonb,false,false,false,?)");
            statement.setObject(1, place.batch());
            statement.setLong(2, place.seq());
            statement.setString(3, row.operation());
            statement.setObject(4, row.rowId());
            statement.setString(5, direction);
            statement.setString(6, row.process());
            statement.setString(7, row.touchpoint());
            statement.setString(8, row.channel());
            statement.setArray(9, connection.createArrayOf("text", row.needs().toArray()));
            statement.setString(10, row.otherNeed());
            statement.setString(11, row.peculiarities());
            statement.setObject(12, place.department());
            return statement;
        });
    }

    private List<RowChange> read(String changes) {
        return json(changes, new TypeReference<List<RowChange>>() {});
    }

    private <T> T json(String file, TypeReference<T> type) {
        try (InputStream stream = Registers.class.getResourceAsStream("/publication/" + file)) {
            return json.readValue(stream, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Place(AuthorityId authority, UUID batch, long seq, UUID department) {}

    record RowChange(
            String operation,
            UUID rowId,
            @Nullable String direction,
            @Nullable String process,
            String touchpoint,
            String channel,
            List<String> needs,
            @Nullable String otherNeed,
            @Nullable String peculiarities) {}
}
