package org.touchpointregister.publication;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.register.Row;
import org.touchpointregister.register.RowGround;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Channel;

/** A row as data, in files and over the API: its identity, its codes, and every field that the content hash proves. */
@JsonPropertyOrder({"rowId", "position", "permalink"})
public record RowDocument(
        UUID rowId,
        int position,
        String permalink,
        String direction,
        @Nullable UUID processId,
        @Nullable String process,
        UUID touchpointId,
        String touchpoint,
        Channel channel,
        @Nullable String type,
        @Nullable String address,
        List<String> needs,
        @Nullable String otherNeed,
        @Nullable String peculiarities,
        List<RowGround> grounds,
        boolean littleUsed,
        boolean notCounted,
        boolean wholeDirection,
        @Nullable String responsiblePost,
        UUID departmentId,
        String department) {

    public static RowDocument of(AuthorityId authority, Row row) {
        return new RowDocument(
                row.rowId(),
                row.position(),
                Permalink.ofRow(authority, row.rowId()),
                row.direction(),
                row.processId(),
                row.processTitle(),
                row.touchpointId(),
                row.touchpointName(),
                row.channel(),
                row.type(),
                row.address(),
                row.needs(),
                row.otherNeed(),
                row.peculiarities(),
                row.grounds(),
                row.littleUsed(),
                row.notCounted(),
                row.wholeDirection(),
                row.responsiblePost(),
                row.departmentId(),
                row.departmentName());
    }
}
