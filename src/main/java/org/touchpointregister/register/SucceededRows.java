package org.touchpointregister.register;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.shared.AuthorityId;

/** Under which id a row of an authority that is no more goes on in the register of its successor. */
@Service
@Transactional
public class SucceededRows {

    private final JdbcClient jdbc;

    SucceededRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps where a row is to go on; said twice, the first word stays. */
    public void note(Place gone, Place next) {
        jdbc.sql("insert into succeeded_row (authority, row_id, heir, heir_row) values (?, ?, ?, ?)"
                        + " on conflict (authority, row_id) do nothing")
                .params(gone.authority().value(), gone.row(), next.authority().value(), next.row())
                .update();
    }

    /** Where the row goes on; empty where nobody has taken it over. */
    @Transactional(readOnly = true)
    public Optional<Place> of(AuthorityId authority, UUID row) {
        return jdbc.sql("select heir, heir_row from succeeded_row where authority = ? and row_id = ?")
                .params(authority.value(), row)
                .query((found, at) -> new Place(new AuthorityId(found.getString(1)), found.getObject(2, UUID.class)))
                .optional();
    }

    /** A row of a register by its permanent id. */
    public record Place(AuthorityId authority, UUID row) {}
}
