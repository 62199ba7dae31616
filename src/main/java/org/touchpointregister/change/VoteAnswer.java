package org.touchpointregister.change;

import org.jspecify.annotations.Nullable;

/** What was said for one member of the working group, and by whom. */
public record VoteAnswer(
        String login, VoteChoice choice, @Nullable String remark) {}
