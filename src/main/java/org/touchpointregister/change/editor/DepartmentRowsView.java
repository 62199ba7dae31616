package org.touchpointregister.change.editor;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.identity.Department;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Operation;

/** The page «rows of my department». */
record DepartmentRowsView(
        Department department,
        List<Department> departments,
        String registerTitle,
        List<Regulation.Column> columns,
        List<Line> lines,
        Found found,
        @Nullable Open open,
        List<Request> requests) {

    /** A row of the register: what the change being prepared does to it, and which other change treats it. */
    record Line(
            UUID rowId,
            UUID touchpointId,
            List<String> cells,
            String name,
            @Nullable Operation asked,
            @Nullable UUID itemId,
            @Nullable String treatedIn) {}

    /** How many rows fit the words, which page of them is shown. */
    record Found(String words, int all, int fitting, int page, int pages) {}

    /** The change being prepared. */
    record Open(UUID id, String number, int rows, boolean submit, boolean ready) {}

    /** What another department asks for. */
    record Request(
            UUID id,
            String from,
            String number,
            String touchpoint,
            @Nullable String process,
            List<String> needs) {}
}
