package org.touchpointregister.register;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.Channel;

/** What a touchpoint becomes in every row that uses it: only what differs from its use today is written into the rows. */
public record TouchpointAlteration(
        TouchpointUse was,
        String name,
        Channel channel,
        @Nullable String type,
        @Nullable String address) {

    public boolean renames() {
        return !was.name().equals(name);
    }

    public boolean changesChannel() {
        return was.channel() != channel;
    }

    public boolean changesType() {
        return !Objects.equals(was.type(), type);
    }

    public boolean changesAddress() {
        return !Objects.equals(was.address(), address);
    }

    /** Whether it alters anything at all. */
    public boolean altersSomething() {
        return renames() || changesChannel() || changesType() || changesAddress();
    }

    /** The row as it becomes; one about another touchpoint stays as it is. */
    public Row in(Row row) {
        if (!row.touchpointId().equals(was.touchpointId())) {
            return row;
        }
        return new Row(
                row.rowId(),
                row.position(),
                row.direction(),
                row.processId(),
                row.processTitle(),
                row.touchpointId(),
                renames() ? name : row.touchpointName(),
                changesChannel() ? channel : row.channel(),
                changesType() ? type : row.type(),
                changesAddress() ? address : row.address(),
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
