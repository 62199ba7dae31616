package org.touchpointregister.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Channel;

/** The catalogue of touchpoints offered for choice and known from rows. */
@Service
@Transactional
public class Touchpoints {

    private final TouchpointRepository touchpoints;

    Touchpoints(TouchpointRepository touchpoints) {
        this.touchpoints = touchpoints;
    }

    public List<Touchpoint> of(AuthorityId authority) {
        return touchpoints.findByAuthorityOrderByName(authority);
    }

    public Optional<Touchpoint> find(AuthorityId authority, UUID id) {
        return touchpoints.findByIdAndAuthority(id, authority);
    }

    public Optional<Touchpoint> find(AuthorityId authority, String name, Channel channel) {
        return touchpoints.findByAuthorityAndNameAndChannel(authority, name, channel);
    }

    /** Offers the touchpoints that the order itself names; repeating it adds nothing. */
    public void offerPredefined(Regulation regulation) {
        for (Regulation.PredefinedTouchpoint point : regulation.predefinedTouchpoints()) {
            if (find(regulation.id(), point.name(), point.channel()).isEmpty()) {
                touchpoints.save(
                        new Touchpoint(regulation.id(), point.name(), point.channel(), point.type(), point.address()));
            }
        }
    }
}
