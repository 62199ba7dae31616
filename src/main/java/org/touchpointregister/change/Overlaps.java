package org.touchpointregister.change;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Role;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Channel;
import org.touchpointregister.shared.Refusal;

/** Finds rows that several departments submitted for the same place, and gives them one owner. */
@Service
@Transactional
public class Overlaps {

    /** What a department still edits is its own business. */
    private static final Set<ChangeState> SUBMITTED = EnumSet.of(ChangeState.UNDER_CHECK, ChangeState.ACCEPTED);

    private final AskedChanges asked;
    private final ChangeItemRepository items;
    private final People people;
    private final Regulations regulations;
    private final Clock clock;

    Overlaps(AskedChanges asked, ChangeItemRepository items, People people, Regulations regulations, Clock clock) {
        this.asked = asked;
        this.items = items;
        this.people = people;
        this.regulations = regulations;
        this.clock = clock;
    }

    /** The overlaps among the submitted changes that were asked for together and still wait for each other. */
    @Transactional(readOnly = true)
    public List<Overlap> among(UUID askedBy) {
        Map<UUID, ChangeRequest> submitted = asked.heldOf(askedBy).stream()
                .filter(change -> SUBMITTED.contains(change.state()))
                .collect(Collectors.toMap(ChangeRequest::id, Function.identity()));
        Map<Place, List<Overlap.Side>> places = new LinkedHashMap<>();
        for (ChangeItem item : items.findByChangeIdInOrderByPosition(submitted.keySet())) {
            Place place = Place.of(item.content());
            if (place != null) {
                places.computeIfAbsent(place, nobody -> new ArrayList<>())
                        .add(side(item, Objects.requireNonNull(submitted.get(item.changeId()))));
            }
        }
        return places.values().stream()
                .filter(sides ->
                        sides.stream().map(Overlap.Side::changeId).distinct().count() > 1)
                .map(Overlaps::overlap)
                .toList();
    }

    /**
     * Puts the rows of an overlap together in the owner's one, with the needs and grounds of all; the others' rows leave
     * their changes. Refuses where the overlap is not there any more, and who is not the authorised person.
     */
    public Overlap resolve(UUID askedBy, UUID ownerItem, String login) {
        Overlap overlap = among(askedBy).stream()
                .filter(found ->
                        found.sides().stream().anyMatch(side -> side.itemId().equals(ownerItem)))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("change.overlapIsGone"));
        ChangeItem owner = items.findById(ownerItem).orElseThrow(() -> Refusal.missing("change.noSuchRow"));
        ChangeRequest change = asked.of(askedBy).stream()
                .filter(one -> one.id().equals(owner.changeId()))
                .findFirst()
                .orElseThrow(() -> Refusal.missing("change.noSuchChange"));
        if (!people.holds(login, change.authority(), Role.AUTHORISED)) {
            throw Refusal.forbidden("change.onlyCheckerDecides");
        }
        ItemContent together = overlap.sides().stream()
                .filter(side -> !side.itemId().equals(ownerItem))
                .map(Overlap.Side::content)
                .reduce(
                        owner.content(),
                        (one, other) -> RowMerging.together(
                                regulations.of(change.authority(), change.regulationVersion()), one, other));
        items.save(owner.write(together, new ChangeItem.Edit(login, owner.changedInRound(), clock.instant())));
        overlap.sides().stream()
                .map(Overlap.Side::itemId)
                .filter(id -> !id.equals(ownerItem))
                .forEach(items::deleteById);
        return overlap;
    }

    private static Overlap overlap(List<Overlap.Side> sides) {
        ItemContent first = sides.get(0).content();
        return new Overlap(
                Objects.requireNonNull(first.direction()),
                first.processTitle(),
                Objects.requireNonNull(first.touchpointName()),
                Objects.requireNonNull(first.channel()),
                sides);
    }

    private static Overlap.Side side(ChangeItem item, ChangeRequest change) {
        return new Overlap.Side(item.id(), change.id(), change.number(), change.departmentName(), item.content());
    }

    /** A touchpoint within a process; names are compared without case and spacing. */
    private record Place(String direction, String process, String touchpoint, Channel channel) {

        static @Nullable Place of(ItemContent content) {
            if (content.direction() == null || content.touchpointName() == null || content.channel() == null) {
                return null;
            }
            return new Place(
                    content.direction(),
                    folded(content.processTitle()),
                    folded(content.touchpointName()),
                    content.channel());
        }

        private static String folded(@Nullable String text) {
            return text == null ? "" : text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        }
    }
}
