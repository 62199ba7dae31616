package org.touchpointregister.act;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.DepartmentMerged;
import org.touchpointregister.identity.DepartmentRenamed;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;

/**
 * The annex of an act that is agreed, decided or registered names departments: the edition it opens is the register that
 * was signed, so departments keep their names until then.
 */
@Component
class NoReorganisationUnderway {

    private final ApprovingActRepository acts;

    NoReorganisationUnderway(ApprovingActRepository acts) {
        this.acts = acts;
    }

    @EventListener
    void renamed(DepartmentRenamed event) {
        require(event.department().authority());
    }

    @EventListener
    void merged(DepartmentMerged event) {
        require(event.gone().authority());
    }

    private void require(AuthorityId authority) {
        if (acts.existsByAuthorityAndStateIn(authority, ActState.onItsWay())) {
            throw Refusal.conflict("act.reorganiseLater");
        }
    }
}
