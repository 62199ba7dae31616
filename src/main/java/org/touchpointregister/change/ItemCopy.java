package org.touchpointregister.change;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.register.RowGround;
import org.touchpointregister.shared.Channel;

/** The content of a row once more, of which some parts say something else; a new row is a copy of the empty one. */
public final class ItemCopy {

    private final ItemContent of;

    private @Nullable String reason;
    private @Nullable String direction;
    private @Nullable UUID processId;
    private @Nullable String processTitle;
    private @Nullable UUID touchpointId;
    private @Nullable String touchpointName;
    private @Nullable Channel channel;
    private @Nullable String type;
    private @Nullable String address;
    private List<String> needs;
    private @Nullable String otherNeed;
    private @Nullable String peculiarities;
    private List<RowGround> grounds;
    private boolean wholeDirection;
    private @Nullable String responsiblePost;

    ItemCopy(ItemContent of) {
        this.of = of;
        this.reason = of.reason();
        this.direction = of.direction();
        this.processId = of.processId();
        this.processTitle = of.processTitle();
        this.touchpointId = of.touchpointId();
        this.touchpointName = of.touchpointName();
        this.channel = of.channel();
        this.type = of.type();
        this.address = of.address();
        this.needs = of.needs();
        this.otherNeed = of.otherNeed();
        this.peculiarities = of.peculiarities();
        this.grounds = of.grounds();
        this.wholeDirection = of.wholeDirection();
        this.responsiblePost = of.responsiblePost();
    }

    public ItemCopy reason(@Nullable String other) {
        this.reason = other;
        return this;
    }

    public ItemCopy direction(String code) {
        this.direction = code;
        return this;
    }

    /** The process by its title, and by its id where the inventory has it. */
    public ItemCopy process(@Nullable UUID id, String title) {
        this.processId = id;
        this.processTitle = title;
        return this;
    }

    public ItemCopy touchpoint(@Nullable String name, @Nullable Channel otherChannel) {
        this.touchpointName = name;
        this.channel = otherChannel;
        return this;
    }

    /** One that the authority has already; null is one that is to be found by its name and channel, or made. */
    public ItemCopy touchpointId(@Nullable UUID id) {
        this.touchpointId = id;
        return this;
    }

    public ItemCopy place(@Nullable String otherType, @Nullable String otherAddress) {
        this.type = otherType;
        this.address = otherAddress;
        return this;
    }

    public ItemCopy needs(List<String> codes, @Nullable String inWords) {
        this.needs = codes;
        this.otherNeed = inWords;
        return this;
    }

    public ItemCopy peculiarities(String words) {
        this.peculiarities = words;
        return this;
    }

    public ItemCopy grounds(List<RowGround> others) {
        this.grounds = others;
        return this;
    }

    /** Whether the row stands for all processes of its direction and names none. */
    public ItemCopy wholeDirection(boolean whole) {
        this.wholeDirection = whole;
        return this;
    }

    public ItemCopy responsiblePost(String post) {
        this.responsiblePost = post;
        return this;
    }

    public ItemContent made() {
        return new ItemContent(
                of.operation(),
                reason,
                of.rowId(),
                direction,
                processId,
                processTitle,
                touchpointId,
                touchpointName,
                channel,
                type,
                address,
                needs,
                otherNeed,
                peculiarities,
                grounds,
                of.littleUsed(),
                of.notCounted(),
                wholeDirection,
                responsiblePost);
    }
}
