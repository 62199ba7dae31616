package org.touchpointregister.change.editor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.touchpointregister.change.BulkRows;
import org.touchpointregister.change.ChangeItem;
import org.touchpointregister.change.ChangeLookup;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.Drafts;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.shared.Refusal;

/** One value into many rows of a change, all or none. */
@RestController
@RequestMapping("/api/v1/changes/{id}/rows/many")
class ManyRowsController {

    private static final Set<String> FIELDS =
            Set.of("direction", "peculiarities", "grounds", "responsiblePost", "reason");

    private final ChangeLookup lookup;
    private final Drafts drafts;
    private final ItemReader reader;
    private final BulkRows bulk;

    ManyRowsController(ChangeLookup lookup, Drafts drafts, ItemReader reader, BulkRows bulk) {
        this.lookup = lookup;
        this.drafts = drafts;
        this.reader = reader;
        this.bulk = bulk;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void write(@PathVariable String id, @RequestBody Wish wish) {
        ChangeRequest change = lookup.readable(id);
        wish.requireWhole();
        wish.set().fieldNames().forEachRemaining(field -> {
            if (!FIELDS.contains(field)) {
                throw Refusal.ofFields(List.of(Refusal.FieldSentence.of(field, "change.api.unknownField", field)));
            }
        });
        Map<UUID, ChangeItem> items =
                drafts.items(change.id()).stream().collect(Collectors.toMap(ChangeItem::id, Function.identity()));
        List<BulkRows.Step> steps = wish.rows().stream()
                .distinct()
                .map(row -> items.computeIfAbsent(row, missing -> {
                    throw Refusal.missing("change.noSuchRow");
                }))
                .filter(item -> item.content().operation() == Operation.INCLUDE
                        || item.content().operation() == Operation.MODIFY)
                .map(item -> new BulkRows.Step(item.id(), reader.over(change, item.content(), wish.set())))
                .toList();
        bulk.apply(change.id(), steps, lookup.login());
    }

    /** Body: which rows, and the fields to write, as in a row. */
    record Wish(List<UUID> rows, JsonNode set) {

        /** Refuses a body that lacks either: Jackson makes a record of it all the same. */
        void requireWhole() {
            FieldErrors errors = new FieldErrors();
            if (rows == null) {
                errors.add("rows", "change.api.notList", "rows");
            }
            if (set == null || !set.isObject()) {
                errors.add("set", "change.api.notObject", "set");
            }
            errors.refuseIfAny();
        }
    }
}
