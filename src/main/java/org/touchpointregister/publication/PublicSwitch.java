package org.touchpointregister.publication;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.EditionNumber;

/** Which edition of an authority the public reads; it moves forward only. */
@Component
class PublicSwitch {

    private final JdbcTemplate jdbc;

    PublicSwitch(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Shows that edition to the public; does nothing where a higher one is shown already. */
    void to(AuthorityId authority, EditionNumber edition, Instant at) {
        jdbc.update(
                "insert into public_edition as shown (authority, edition, switched_at) values (?, ?, ?)"
                        + " on conflict (authority) do update"
                        + " set edition = excluded.edition, switched_at = excluded.switched_at"
                        + " where shown.edition < excluded.edition",
                authority.value(),
                edition.value(),
                Timestamp.from(at));
    }

    Optional<EditionNumber> shown(AuthorityId authority) {
        return jdbc
                .query(
                        "select edition from public_edition where authority = ?",
                        (rs, n) -> new EditionNumber(rs.getInt(1)),
                        authority.value())
                .stream()
                .findFirst();
    }
}
