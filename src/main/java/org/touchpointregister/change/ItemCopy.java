package org.touchpointregister.change;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.Channel;

/** The content of a row once more, of which some parts say something else. */
final class ItemCopy {

    private final ItemContent of;

    private @Nullable String reason;
    private @Nullable String direction;
    private @Nullable UUID processId;
    private @Nullable String processTitle;
    private @Nullable String touchpointName;
    private @Nullable Channel channel;
    private @Nullable String type;
    private @Nullable String address;
    private List<String> needs;
    private @Nullable String otherNeed;
    private @Nullable String peculiarities;
    private @Nullable String responsiblePost;

    ItemCopy(ItemContent of) {
        this.of = of;
        this.reason = of.reason();
        this.direction = of.direction();
        this.processId = of.processId();
        this.processTitle = of.processTitle();
        this.touchpointName = of.touchpointName();
        this.channel = of.channel();
        this.type = of.type();
        this.address = of.address();
        this.needs = of.needs();
        this.otherNeed = of.otherNeed();
        this.peculiarities = of.peculiarities();
        this.responsiblePost = of.responsiblePost();
    }

    ItemCopy reason(@Nullable String other) {
        this.reason = other;
        return this;
    }

    ItemCopy direction(String code) {
        this.direction = code;
        return this;
    }

    ItemCopy process(@Nullable UUID id, String title) {
        this.processId = id;
        this.processTitle = title;
        return this;
    }

    ItemCopy touchpoint(@Nullable String name, @Nullable Channel otherChannel) {
        this.touchpointName = name;
        this.channel = otherChannel;
        return this;
    }

    ItemCopy place(@Nullable String otherType, @Nullable String otherAddress) {
        this.type = otherType;
        this.address = otherAddress;
        return this;
    }

    ItemCopy needs(List<String> codes, @Nullable String inWords) {
        this.needs = codes;
        this.otherNeed = inWords;
        return this;
    }

    ItemCopy peculiarities(String words) {
        this.peculiarities = words;
        return this;
    }

    ItemCopy responsiblePost(String post) {
        this.responsiblePost = post;
        return this;
    }

    ItemContent made() {
        return new ItemContent(
                of.operation(),
                reason,
                of.rowId(),
                direction,
                processId,
                processTitle,
                of.touchpointId(),
                touchpointName,
                channel,
                type,
                address,
                needs,
                otherNeed,
                peculiarities,
                of.grounds(),
                of.littleUsed(),
                of.notCounted(),
                of.wholeDirection(),
                responsiblePost);
    }
}
