package org.touchpointregister.workflow.board;

/** A filter that a person has given a name. */
record BoardView(String name, String step, String department, String due) {

    public BoardFilter filter() {
        return new BoardFilter(step, department, due);
    }
}
