package org.touchpointregister.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.EditionNumber;
import org.touchpointregister.shared.Refusal;

/** Reads editions and their rows; opening one is {@link EditionOpening}. */
@Service
@Transactional(readOnly = true)
public class Editions {

    private final EditionRepository editions;
    private final RowTable rows;
    private final EditionComparison comparison;

    Editions(EditionRepository editions, RowTable rows, EditionComparison comparison) {
        this.editions = editions;
        this.rows = rows;
        this.comparison = comparison;
    }

    /** The newest approved edition, published or not; nothing before the first formation. */
    public Optional<Edition> latest(AuthorityId authority) {
        return editions.findFirstByAuthorityOrderByNumberDesc(authority);
    }

    public Optional<Edition> find(AuthorityId authority, EditionNumber number) {
        return editions.findByAuthorityAndNumber(authority, number);
    }

    public Edition require(AuthorityId authority, EditionNumber number) {
        return find(authority, number).orElseThrow(() -> Refusal.missing("register.noSuchEdition", number.value()));
    }

    /** All editions, the newest first. */
    public List<Edition> all(AuthorityId authority) {
        return editions.findByAuthorityOrderByNumberDesc(authority);
    }

    /** Editions in force on or before the date, the one in force on it first. */
    public List<Edition> inForceBy(AuthorityId authority, LocalDate on) {
        return editions.findByAuthorityAndEffectiveFromLessThanEqualOrderByEffectiveFromDescNumberDesc(authority, on);
    }

    /** The rows in the order of the register. */
    public List<Row> rows(Edition edition) {
        return rows.all(edition.authority(), edition.number());
    }

    /** The rows of the newest edition that a department answers for. */
    public List<Row> latestRowsOf(AuthorityId authority, UUID departmentId) {
        return latest(authority)
                .map(edition -> rows.ofDepartment(authority, edition.number(), departmentId))
                .orElse(List.of());
    }

    /** The rows of the newest edition; none before the first formation. */
    public List<Row> latestRows(AuthorityId authority) {
        return latest(authority).map(this::rows).orElse(List.of());
    }

    public Optional<Row> row(Edition edition, UUID rowId) {
        return rows.one(edition.authority(), edition.number(), rowId);
    }

    /** Those of the rows that the edition has. */
    public List<Row> rows(Edition edition, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : rows.some(edition.authority(), edition.number(), ids);
    }

    /** Hands the rows on one by one, for editions too large to hold. */
    public void forEachRow(Edition edition, Consumer<Row> consumer) {
        rows.forEach(edition.authority(), edition.number(), consumer);
    }

    /** Compares any two editions of an authority. */
    public EditionDiff compare(Edition from, Edition to) {
        return comparison.of(from, to);
    }
}
