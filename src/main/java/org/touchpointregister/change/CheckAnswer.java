package org.touchpointregister.change;

import org.jspecify.annotations.Nullable;

/** The checker's answer: who decided what, with the remark that a return or a refusal needs. */
public record CheckAnswer(
        String login, CheckDecision decision, @Nullable String remark) {}
