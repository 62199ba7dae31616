package org.touchpointregister.publication;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.identity.Succession;
import org.touchpointregister.identity.Successions;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.SucceededRows;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;

/** What readers of a register are told of its authority's successor and predecessors. */
@Service
@Transactional(readOnly = true)
public class Successors {

    private final Successions successions;
    private final SucceededRows rows;
    private final PublicRegisters registers;
    private final Editions editions;
    private final Regulations regulations;
    private final Reader reader;

    Successors(
            Successions successions,
            SucceededRows rows,
            PublicRegisters registers,
            Editions editions,
            Regulations regulations,
            Reader reader) {
        this.successions = successions;
        this.rows = rows;
        this.registers = registers;
        this.editions = editions;
        this.regulations = regulations;
        this.reader = reader;
    }

    /** Who goes on with the register of the authority; empty while it works. */
    public Optional<Successor> of(AuthorityId authority) {
        return successions.of(authority).map(succession -> line(succession, succession.heir()));
    }

    /** All authorities that are no more. */
    public Set<AuthorityId> gone() {
        return successions.all().stream().map(Succession::authority).collect(Collectors.toSet());
    }

    /** The authorities whose registers this one goes on with, each with the day and the act. */
    public List<Successor> before(AuthorityId heir) {
        return successions.before(heir).stream()
                .map(succession -> line(succession, succession.authority()))
                .toList();
    }

    /** The page on which the row goes on; empty until the successor has published it. */
    public Optional<String> pageOf(AuthorityId authority, UUID row) {
        return rows.of(authority, row)
                .filter(this::published)
                .map(place -> page(place.authority()) + "/rows/" + place.row());
    }

    private boolean published(SucceededRows.Place place) {
        Regulation regulation = regulations.of(place.authority());
        return reader.sees(regulation)
                && registers
                        .current(regulation)
                        .flatMap(current -> editions.row(current.edition(), place.row()))
                        .isPresent();
    }

    private Successor line(Succession succession, AuthorityId named) {
        Regulation regulation = regulations.of(named);
        return new Successor(
                named,
                regulation.authority().fullName(),
                succession.since(),
                succession.actTitle(),
                reader.sees(regulation) ? page(named) : null);
    }

    private static String page(AuthorityId authority) {
        return "/registers/" + authority;
    }
}
