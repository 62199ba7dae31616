package org.touchpointregister.publication;

import org.jspecify.annotations.Nullable;

/** What a second person answers who looked at the evidence of a placement that no program could check. */
public record SecondOpinion(
        String login, boolean confirmed, @Nullable String remark) {}
