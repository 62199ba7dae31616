package org.touchpointregister.inventory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;

/** An inventory handed in as a file: what it would change is shown first, and done only when somebody says so. */
@Service
@Transactional
class InventoryFiles {

    private final FileComparison comparison;
    private final InventoryChanges changes;
    private final InventoryAccess access;
    private final JdbcClient jdbc;
    private final ObjectMapper mapper;
    private final Clock clock;

    InventoryFiles(
            FileComparison comparison,
            InventoryChanges changes,
            InventoryAccess access,
            JdbcClient jdbc,
            ObjectMapper mapper,
            Clock clock) {
        this.comparison = comparison;
        this.changes = changes;
        this.access = access;
        this.jdbc = jdbc;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** What the file would change; kept under an id where nothing is wrong with it. */
    Look look(byte[] file, boolean excludeMissing, AuthorityId authority, String login) {
        access.requireKeep(login, authority);
        FileComparison.Compared compared = comparison.of(authority, InventoryFile.read(file), excludeMissing);
        boolean ready = compared.problems().isEmpty() && !compared.steps().isEmpty();
        return new Look(ready ? keep(compared.steps(), authority, login) : null, compared);
    }

    private UUID keep(List<Step> steps, AuthorityId authority, String login) {
        UUID id = UUID.randomUUID();
        jdbc.sql("delete from inventory_file where authority = ? and login = ?")
                .params(authority.value(), login)
                .update();
        jdbc.sql("insert into inventory_file (id, authority, login, uploaded_at, steps) values (?, ?, ?, ?, ?::jsonb)")
                .params(id, authority.value(), login, Timestamp.from(clock.instant()), json(steps))
                .update();
        return id;
    }

    /** Does what was looked at; answers the changes that were started. */
    List<UUID> apply(UUID id, AuthorityId authority, String login) {
        access.requireKeep(login, authority);
        List<Step> steps = jdbc.sql("select steps from inventory_file where id = ? and authority = ? and login = ?")
                .params(id, authority.value(), login)
                .query(String.class)
                .optional()
                .map(this::steps)
                .orElseThrow(() -> Refusal.missing("inventory.file.gone"));
        jdbc.sql("delete from inventory_file where id = ?").param(id).update();
        return changes.apply(authority, steps, login);
    }

    private String json(List<Step> steps) {
        try {
            return mapper.writeValueAsString(steps);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Steps cannot be written as JSON", e);
        }
    }

    private List<Step> steps(String json) {
        try {
            return mapper.readValue(json, new TypeReference<List<Step>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Steps cannot be read back", e);
        }
    }

    /** What would change, and the id to do it by. */
    record Look(@Nullable UUID id, FileComparison.Compared compared) {}
}
