package org.touchpointregister.workflow.answers;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;

/** The zone in which an authority reads and writes its dates. */
@Component
class AuthorityZone {

    private static final ZoneId ELSEWHERE = ZoneId.of("Europe/Moscow");

    private final ObjectProvider<Regulations> regulations;

    AuthorityZone(ObjectProvider<Regulations> regulations) {
        this.regulations = regulations;
    }

    ZoneId of(@Nullable String authority) {
        return authority == null
                ? ELSEWHERE
                : regulations
                        .getObject()
                        .find(new AuthorityId(authority))
                        .map(regulation -> regulation.authority().timeZone())
                        .orElse(ELSEWHERE);
    }
}
