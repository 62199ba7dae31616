package org.touchpointregister.change.vote;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.change.VoteChoice;

/** The page on which the secretary enters a session: members, changes that wait, and what was typed so far. */
record SessionView(String group, List<Member> members, List<Line> lines, Map<String, String> typed) {

    record Member(String login, String name, String post, boolean chair, boolean present) {}

    /** A change that is voted on; {@code cast} of {@code entitled} have voted already, {@code moved} rows are overtaken. */
    record Line(
            UUID id,
            String number,
            String departmentName,
            String rows,
            int entitled,
            long cast,
            @Nullable String moved) {}

    /** What a person typed under that name, empty where nothing. */
    public String typed(String name) {
        return typed.getOrDefault(name, "");
    }

    public VoteChoice[] choices() {
        return VoteChoice.values();
    }
}
