package org.touchpointregister.workflow.board;

import java.util.Map;
import java.util.Set;

/** What of the board is shown; an empty word narrows nothing. */
record BoardFilter(String step, String department, String due) {

    static final String OVERDUE = "overdue";
    static final String SOON = "soon";

    private static final int LONGEST = 64;

    /** What nobody could have chosen narrows nothing either. */
    BoardFilter {
        step = step.length() > LONGEST ? "" : step;
        department = department.length() > LONGEST ? "" : department;
        due = Set.of(OVERDUE, SOON).contains(due) ? due : "";
    }

    /** As the address or a form asks for it. */
    static BoardFilter of(Map<String, String> asked) {
        return new BoardFilter(
                asked.getOrDefault("step", ""), asked.getOrDefault("department", ""), asked.getOrDefault("due", ""));
    }

    public boolean isEmpty() {
        return step.isEmpty() && department.isEmpty() && due.isEmpty();
    }
}
