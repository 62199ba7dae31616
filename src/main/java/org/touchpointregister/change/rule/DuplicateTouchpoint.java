package org.touchpointregister.change.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.register.Row;
import org.touchpointregister.shared.Channel;
import org.touchpointregister.shared.Refusal.Sentence;

/** Within one process a touchpoint appears once; the rows are offered to be put together. */
@Component
class DuplicateTouchpoint implements Rule {

    @Override
    public List<Finding> check(Checkable change) {
        Map<Place, Taken> taken = new HashMap<>();
        change.untouched().forEach(row -> taken.put(Place.of(row), new Taken(null, row)));
        List<Finding> findings = new ArrayList<>();
        for (Checkable.Item item : change.kept().toList()) {
            Place place = Place.of(item.content());
            Taken other = place == null ? null : taken.putIfAbsent(place, new Taken(item, null));
            if (other != null) {
                findings.add(change.finding(item, "touchpoint", "R-21", other.sentence(item.content()))
                        .proposing(other.proposal()));
            }
        }
        return findings;
    }

    /** Who has the place already: a row of this change or of the register. */
    private record Taken(
            Checkable.@Nullable Item item, @Nullable Row row) {

        Sentence sentence(ItemContent content) {
            String name = String.valueOf(content.touchpointName());
            return item != null
                    ? Sentence.of("change.finding.duplicateInChange", name, Integer.toString(item.position()))
                    : Sentence.of("change.finding.duplicateInRegister", name, row == null ? "" : row.departmentName());
        }

        Finding.Proposal proposal() {
            return new Finding.Proposal(
                    item == null ? null : item.id(),
                    row == null ? null : row.rowId(),
                    row == null ? null : row.departmentId());
        }
    }

    /** A touchpoint within a process; names are compared without case and spacing. */
    private record Place(String direction, String process, String touchpoint, Channel channel) {

        static @Nullable Place of(ItemContent content) {
            if (content.direction() == null || content.touchpointName() == null || content.channel() == null) {
                return null;
            }
            return new Place(
                    content.direction(),
                    Words.folded(content.processTitle()),
                    Words.folded(content.touchpointName()),
                    content.channel());
        }

        static Place of(Row row) {
            return new Place(
                    row.direction(),
                    Words.folded(row.processTitle()),
                    Words.folded(row.touchpointName()),
                    row.channel());
        }
    }
}
