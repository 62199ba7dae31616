package org.touchpointregister.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.EditionGround;
import org.touchpointregister.register.EditionOpening;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.NewEdition;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.EditionNumber;
import org.touchpointregister.shared.Sentences;

/** Where no act is required, each decision of the keeper makes an edition, its ground. */
@Service
@Transactional
public class KeeperDecision {

    private final Changes changes;
    private final ChangesInAct adoption;
    private final RowChangeLayout layout;
    private final EditionOpening opening;
    private final Editions editions;
    private final Regulations regulations;
    private final Sentences sentences;
    private final Clock clock;

    KeeperDecision(
            Changes changes,
            ChangesInAct adoption,
            RowChangeLayout layout,
            EditionOpening opening,
            Editions editions,
            Regulations regulations,
            Sentences sentences,
            Clock clock) {
        this.changes = changes;
        this.adoption = adoption;
        this.layout = layout;
        this.opening = opening;
        this.editions = editions;
        this.regulations = regulations;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** Opens the edition made by accepting this change; in force from the authority's own today. */
    public Edition openEdition(UUID changeId) {
        ChangeRequest change = changes.require(changeId);
        Regulation regulation = regulations.of(change.authority(), change.regulationVersion());
        LocalDate today = LocalDate.now(clock.withZone(regulation.authority().timeZone()));
        layout.ofChange(changeId);
        EditionGround ground = new EditionGround(
                EditionGround.Kind.KEEPER_DECISION, changeId, sentences.text("change.keeperDecision", change.number()));
        EditionNumber base =
                editions.latest(change.authority()).map(Edition::number).orElse(null);
        Edition edition = opening.open(new NewEdition(
                regulation, changeId, base, ground, today, change.origin().demonstration()));
        adoption.adoptOne(changeId, edition.number());
        return edition;
    }

    /** Opens the first edition from everything accepted, where the order asks for no act; answers the changes in it. */
    public List<ChangeRequest> openFirst(AuthorityId authority, UUID ground, String title) {
        Regulation regulation = regulations.of(authority);
        List<ChangeRequest> accepted = adoption.waiting(authority);
        layout.ofAccepted(ground, authority);
        Edition edition = opening.open(new NewEdition(
                regulation,
                ground,
                null,
                new EditionGround(EditionGround.Kind.KEEPER_DECISION, ground, title),
                LocalDate.now(clock.withZone(regulation.authority().timeZone())),
                accepted.stream().allMatch(change -> change.origin().demonstration())));
        accepted.forEach(change -> change.adopt(edition.number()));
        return accepted;
    }
}
