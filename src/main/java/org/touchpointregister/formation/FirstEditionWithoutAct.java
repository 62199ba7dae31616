package org.touchpointregister.formation;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.KeeperDecision;
import org.touchpointregister.shared.Sentences;

/** Where no act is required the keeper's decision on everything collected is the ground of edition 1. */
@Service
@Transactional
public class FirstEditionWithoutAct {

    private final Formations formations;
    private final KeeperDecision decision;
    private final Sentences sentences;

    FirstEditionWithoutAct(Formations formations, KeeperDecision decision, Sentences sentences) {
        this.formations = formations;
        this.decision = decision;
        this.sentences = sentences;
    }

    /** Opens edition 1; answers the changes that it holds. */
    public List<ChangeRequest> open(UUID formationId) {
        Formation formation = formations.require(formationId);
        return decision.openFirst(
                formation.authority(), formationId, sentences.text("formation.keeperDecision", formation.number()));
    }
}
