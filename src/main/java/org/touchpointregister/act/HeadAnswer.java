package org.touchpointregister.act;

import org.jspecify.annotations.Nullable;

/** The head's answer: {@code sign}, {@code return} or {@code decline}, with the remark the latter two carry. */
public record HeadAnswer(
        String login, String decision, @Nullable String remark) {

    public boolean signed() {
        return "sign".equals(decision);
    }

    public boolean returned() {
        return "return".equals(decision);
    }
}
