package org.touchpointregister.change.editor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.register.ProcessEntry;
import org.touchpointregister.register.ProcessInventory;
import org.touchpointregister.register.Touchpoint;
import org.touchpointregister.register.TouchpointUse;
import org.touchpointregister.register.TouchpointUses;
import org.touchpointregister.register.Touchpoints;
import org.touchpointregister.shared.Channel;

/** Reads which process and which touchpoint a row names: a known one by id, or a new one in words. */
@Component
class ReferenceReader {

    private static final int NAME = 500;

    private final ProcessInventory processes;
    private final Touchpoints touchpoints;
    private final TouchpointUses uses;

    ReferenceReader(ProcessInventory processes, Touchpoints touchpoints, TouchpointUses uses) {
        this.processes = processes;
        this.touchpoints = touchpoints;
        this.uses = uses;
    }

    /** The touchpoint that is to be altered in all rows, named by its id. */
    Optional<TouchpointUse> use(ChangeRequest change, JsonFields fields, FieldErrors errors) {
        UUID id = new JsonFields(fields.node("touchpoint"), errors).id("id", null);
        Optional<TouchpointUse> use = id == null
                ? Optional.empty()
                : uses.of(change.authority(), id).filter(found -> !found.rows().isEmpty());
        if (use.isEmpty()) {
            errors.add("touchpoint", "change.finding.pointUnused");
        }
        return use;
    }

    /** What is to be said of it: an absent word stays, null clears it. */
    PointPart altered(ItemContent base, JsonFields fields, FieldErrors errors) {
        JsonFields given = new JsonFields(fields.node("touchpoint"), errors);
        return new PointPart(
                base.touchpointId(),
                given.text("name", base.touchpointName(), NAME),
                channel(given, base.channel(), errors),
                given.text("type", base.type(), NAME),
                given.text("address", base.address(), NAME));
    }

    ProcessPart process(ChangeRequest change, ItemContent base, JsonFields fields, FieldErrors errors) {
        JsonNode node = fields.node("process");
        if (node.isMissingNode()) {
            return new ProcessPart(base.processId(), base.processTitle());
        }
        JsonFields given = new JsonFields(node, errors);
        UUID id = given.id("id", null);
        String title = given.text("title", null, NAME);
        if (id != null) {
            ProcessEntry entry = processes.find(change.authority(), id).orElse(null);
            if (entry != null) {
                return new ProcessPart(entry.id(), entry.title());
            }
            errors.add("process", "change.api.unknownProcess");
        }
        if (title == null) {
            return new ProcessPart(null, null);
        }
        return processes
                .find(change.authority(), title)
                .map(entry -> new ProcessPart(entry.id(), entry.title()))
                .orElse(new ProcessPart(null, title));
    }

    PointPart point(ChangeRequest change, ItemContent base, JsonFields fields, FieldErrors errors) {
        JsonNode node = fields.node("touchpoint");
        if (node.isMissingNode()) {
            return PointPart.of(base);
        }
        JsonFields given = new JsonFields(node, errors);
        UUID id = given.id("id", null);
        Touchpoint known =
                id == null ? null : touchpoints.find(change.authority(), id).orElse(null);
        if (id != null && known == null) {
            errors.add("touchpoint", "change.api.unknownTouchpoint");
        }
        String name = given.text("name", known == null ? null : known.name(), NAME);
        Channel channel = channel(given, known == null ? null : known.channel(), errors);
        String type = given.text("type", known == null ? null : known.type(), NAME);
        String address = given.text("address", known == null ? null : known.address(), NAME);
        UUID same = known != null && known.name().equals(name) && known.channel() == channel ? known.id() : null;
        return new PointPart(same, name, channel, type, address);
    }

    private static @Nullable Channel channel(JsonFields given, @Nullable Channel known, FieldErrors errors) {
        String word = given.text("channel", known == null ? null : known.name(), NAME);
        for (Channel channel : Channel.values()) {
            if (channel.name().equals(word)) {
                return channel;
            }
        }
        if (word != null) {
            errors.add("channel", "change.api.unknownChannel");
        }
        return null;
    }

    record ProcessPart(@Nullable UUID id, @Nullable String title) {}

    record PointPart(
            @Nullable UUID id,
            @Nullable String name,
            @Nullable Channel channel,
            @Nullable String type,
            @Nullable String address) {

        static PointPart of(ItemContent content) {
            return new PointPart(
                    content.touchpointId(),
                    content.touchpointName(),
                    content.channel(),
                    content.type(),
                    content.address());
        }
    }
}
