package org.touchpointregister.notification;

import java.util.UUID;
import org.touchpointregister.shared.AuthorityId;

/** Sets a letter on its way; done by the workflow, which this room does not know. */
public interface LetterSending {

    /** Starts sending a planned letter at once. */
    void start(UUID noticeId, AuthorityId authority);
}
