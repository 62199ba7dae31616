package org.touchpointregister.change.editor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.Drafts;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.register.Row;
import org.touchpointregister.register.RowGround;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.regulation.Regulations;

/** Reads a row of a change from the API's JSON; only shapes, lengths and codes are refused here, a draft may be incomplete. */
@Component
class ItemReader {

    private static final int NAME = 500;
    private static final int TEXT = 4000;
    private static final int MOST_GROUNDS = 20;
    private static final Set<String> FIELDS = Set.of(
            "id",
            "operation",
            "reason",
            "rowId",
            "direction",
            "process",
            "touchpoint",
            "needs",
            "otherNeed",
            "peculiarities",
            "grounds",
            "littleUsed",
            "notCounted",
            "wholeDirection",
            "responsiblePost");

    private final Drafts drafts;
    private final Regulations regulations;
    private final ReferenceReader references;

    ItemReader(Drafts drafts, Regulations regulations, ReferenceReader references) {
        this.drafts = drafts;
        this.regulations = regulations;
        this.references = references;
    }

    /** The content asked for; a modification starts from the row of the register, an absent field stays as it is there. */
    ItemContent read(ChangeRequest change, JsonNode body) {
        FieldErrors errors = new FieldErrors();
        body.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
                errors.add(name, "change.api.unknownField", name);
            }
        });
        JsonFields fields = new JsonFields(body, errors);
        Operation operation = operation(fields, errors);
        ItemContent base = base(change, operation, fields, errors);
        ItemContent content = switch (operation) {
            case EXCLUDE -> base.withReason(codes(change, errors).reason(fields.text("reason", null, NAME)));
            case CHANGE_TOUCHPOINT -> altered(change, base, fields, errors);
            case INCLUDE, MODIFY -> overlay(change, base, fields, errors);
        };
        errors.refuseIfAny();
        return content;
    }

    /** The same row with some fields written over; what the body does not name stays. */
    ItemContent over(ChangeRequest change, ItemContent base, JsonNode body) {
        FieldErrors errors = new FieldErrors();
        ItemContent content = overlay(change, base, new JsonFields(body, errors), errors);
        errors.refuseIfAny();
        return content;
    }

    private static Operation operation(JsonFields fields, FieldErrors errors) {
        String word = fields.text("operation", Operation.INCLUDE.name(), NAME);
        for (Operation operation : Operation.values()) {
            if (operation.name().equals(word)) {
                return operation;
            }
        }
        errors.add("operation", "change.api.unknownOperation");
        return Operation.INCLUDE;
    }

    private ItemContent base(ChangeRequest change, Operation operation, JsonFields fields, FieldErrors errors) {
        if (operation == Operation.INCLUDE) {
            return ItemContent.empty();
        }
        if (operation == Operation.CHANGE_TOUCHPOINT) {
            return references.use(change, fields, errors).map(ItemContent::of).orElse(ItemContent.empty());
        }
        UUID rowId = fields.id("rowId", null);
        Row row = drafts.registerRow(change, rowId).orElse(null);
        if (row == null) {
            errors.add("rowId", "change.finding.rowIsGone");
            return ItemContent.empty();
        }
        return ItemContent.of(operation, row);
    }

    /** The touchpoint as it is to be in every row; what is not named stays as the rows have it. */
    private ItemContent altered(ChangeRequest change, ItemContent base, JsonFields fields, FieldErrors errors) {
        ReferenceReader.PointPart point = references.altered(base, fields, errors);
        Codes codes = codes(change, errors);
        return base.withTouchpoint(point.name(), point.channel(), codes.type(point.type()), point.address())
                .withReason(codes.reason(fields.text("reason", null, NAME)));
    }

    private ItemContent overlay(ChangeRequest change, ItemContent base, JsonFields fields, FieldErrors errors) {
        Regulation regulation = regulations.of(change.authority(), change.regulationVersion());
        Codes codes = codes(change, errors);
        ReferenceReader.ProcessPart process = references.process(change, base, fields, errors);
        ReferenceReader.PointPart point = references.point(change, base, fields, errors);
        return new ItemContent(
                base.operation(),
                codes.reason(fields.text("reason", base.reason(), NAME)),
                base.rowId(),
                codes.direction(fields.text("direction", base.direction(), NAME)),
                process.id(),
                process.title(),
                point.id(),
                point.name(),
                point.channel(),
                codes.type(point.type()),
                point.address(),
                inOrder(regulation, codes.needs(fields.texts("needs", base.needs()))),
                fields.text("otherNeed", base.otherNeed(), TEXT),
                fields.text("peculiarities", base.peculiarities(), TEXT),
                grounds(fields, base, codes, errors),
                fields.flag("littleUsed", base.littleUsed()),
                fields.flag("notCounted", base.notCounted()),
                fields.flag("wholeDirection", base.wholeDirection()),
                fields.text("responsiblePost", base.responsiblePost(), NAME));
    }

    private Codes codes(ChangeRequest change, FieldErrors errors) {
        return new Codes(regulations.of(change.authority(), change.regulationVersion()), errors);
    }

    /** Needs stand in the regulation's order, so that the order of ticking is no difference. */
    private static List<String> inOrder(Regulation regulation, List<String> needs) {
        List<String> order =
                regulation.needs().stream().map(Regulation.Need::code).toList();
        return needs.stream().sorted(Comparator.comparingInt(order::indexOf)).toList();
    }

    private static List<RowGround> grounds(JsonFields fields, ItemContent base, Codes codes, FieldErrors errors) {
        JsonNode node = fields.node("grounds");
        if (node.isMissingNode()) {
            return base.grounds();
        }
        List<RowGround> grounds = new ArrayList<>();
        node.forEach(given -> {
            JsonFields ground = new JsonFields(given, errors);
            String kind = codes.ground(ground.text("kind", null, NAME));
            if (kind != null) {
                grounds.add(new RowGround(kind, ground.text("reference", null, TEXT)));
            }
        });
        if (grounds.size() > MOST_GROUNDS) {
            errors.add("grounds", "change.api.tooManyGrounds", MOST_GROUNDS);
        }
        return grounds;
    }
}
