package org.touchpointregister.adjacency;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.Row;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Sentences;

/** A link in words: both sides next to each other, each in the words of its own order. */
@Component
@Transactional(readOnly = true)
class AdjacencyViews {

    private final Editions editions;
    private final Regulations regulations;
    private final Sentences sentences;

    AdjacencyViews(Editions editions, Regulations regulations, Sentences sentences) {
        this.editions = editions;
        this.regulations = regulations;
        this.sentences = sentences;
    }

    View of(Adjacency link) {
        Reply reply = link.reply();
        return new View(
                link.id(),
                link.state(),
                sentences.text("adjacency.state." + link.state().name()),
                link.words(),
                reply == null ? null : reply.words(),
                List.of(side(link, link.inviting()), side(link, link.invited())));
    }

    private Side side(Adjacency link, AuthorityId authority) {
        Regulation regulation = regulations.of(authority);
        UUID id = link.rowOf(authority);
        Optional<Row> row = id == null
                ? Optional.empty()
                : editions.latest(authority).flatMap(edition -> editions.row(edition, id));
        return new Side(
                authority.value(),
                regulation.authority().shortName(),
                id,
                id != null && row.isEmpty(),
                row.map(Row::touchpointName).orElse(null),
                row.map(Row::processTitle).orElse(null),
                row.map(found -> regulation.word(found.channel())).orElse(null),
                row.map(found -> needs(regulation, found)).orElse(List.of()),
                row.map(Row::departmentName).orElse(null),
                row.map(Row::responsiblePost).orElse(null));
    }

    private static List<String> needs(Regulation regulation, Row row) {
        return row.needs().stream()
                .map(code -> regulation.need(code).map(Regulation.Need::title).orElse(code))
                .toList();
    }

    /** The rows of an authority to choose from. */
    List<Choice> rows(AuthorityId authority) {
        return editions.latestRows(authority).stream()
                .map(row -> new Choice(
                        row.rowId(),
                        row.processTitle() == null
                                ? row.touchpointName()
                                : row.touchpointName() + " — " + row.processTitle()))
                .toList();
    }

    record Choice(UUID id, String name) {}

    record View(
            UUID id,
            AdjacencyState state,
            String stateName,
            String words,
            @Nullable String answer,
            List<Side> sides) {}

    record Side(
            String authority,
            String name,
            @Nullable UUID rowId,
            boolean gone,
            @Nullable String touchpoint,
            @Nullable String process,
            @Nullable String channel,
            List<String> needs,
            @Nullable String department,
            @Nullable String responsiblePost) {}
}
