package org.touchpointregister.act;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.change.RowChangeLayout;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.ProspectiveEdition;
import org.touchpointregister.register.Row;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.EditionNumber;

/** The annex of an act: the whole register as the act makes it. From {@code send} on it no longer moves. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ActAnnex {

    private final RowChangeLayout layout;
    private final ProspectiveEdition prospective;
    private final Editions editions;
    private final Regulations regulations;

    ActAnnex(RowChangeLayout layout, ProspectiveEdition prospective, Editions editions, Regulations regulations) {
        this.layout = layout;
        this.prospective = prospective;
        this.editions = editions;
        this.regulations = regulations;
    }

    /** The edition that the act changes; nothing where it makes the first. */
    Optional<Edition> base(ApprovingAct act) {
        return drafted(act)
                ? editions.latest(act.authority())
                : Optional.ofNullable(act.baseEdition()).flatMap(number -> editions.find(act.authority(), number));
    }

    /** Lays the annex out as it goes to the head; answers its content hash. */
    String freeze(ApprovingAct act) {
        layout.ofAct(act.id());
        return prospective.contentHash(draft(act));
    }

    /** The rows of the annex, one by one; those of a draft come from its changes as they are now. */
    void forEachRow(ApprovingAct act, Consumer<Row> consumer) {
        EditionNumber made = act.edition();
        if (made != null) {
            editions.forEachRow(editions.require(act.authority(), made), consumer);
            return;
        }
        if (drafted(act)) {
            layout.ofAct(act.id());
        }
        prospective.forEachRow(draft(act), consumer);
    }

    /** An act sent before its annex was kept has it laid out now. */
    void requireLaidOut(UUID actId) {
        if (!layout.laidOut(actId)) {
            layout.ofAct(actId);
        }
    }

    void forget(UUID actId) {
        layout.forget(actId);
    }

    private ProspectiveEdition.Draft draft(ApprovingAct act) {
        return new ProspectiveEdition.Draft(
                regulations.of(act.authority(), act.regulationVersion()),
                base(act).map(Edition::number).orElse(null),
                act.id());
    }

    private static boolean drafted(ApprovingAct act) {
        return act.state() == ActState.DRAFT;
    }
}
