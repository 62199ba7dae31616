package org.touchpointregister.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.register.RowFacets.Choice;
import org.touchpointregister.register.RowFacets.Facet;

/**
 * Finds rows of an edition by words in Russian morphology and by filters. The number of statements does not depend
 * on the number of rows.
 */
@Service
@Transactional
public class RowSearch {

    /** Longer lists are no help in a choice. */
    private static final int MOST_CHOICES = 300;

    private final JdbcClient jdbc;
    private final RowTable table;
    private final SearchTexts texts;

    RowSearch(JdbcClient jdbc, RowTable table, SearchTexts texts) {
        this.jdbc = jdbc;
        this.table = table;
        this.texts = texts;
    }

    /** How many rows answer, and how many each other choice would give. */
    public RowFacets count(Edition edition, RowQuestion question) {
        RowConditions conditions = conditions(edition, question);
        Map<Facet, List<Choice>> choices = new EnumMap<>(Facet.class);
        int[] total = {0};
        jdbc.sql(facets(conditions)).params(conditions.values()).query(rs -> {
            String facet = rs.getString("facet");
            if ("TOTAL".equals(facet)) {
                total[0] = rs.getInt("rows");
            } else {
                choices.computeIfAbsent(Facet.valueOf(facet), key -> new ArrayList<>())
                        .add(new Choice(rs.getString("code"), rs.getString("title"), rs.getInt("rows")));
            }
        });
        return new RowFacets(total[0], choices);
    }

    /** The rows that answer, from {@code offset} on. */
    public List<Row> rows(Edition edition, RowQuestion question, Window window) {
        RowConditions conditions = conditions(edition, question);
        String sql = "select r.*, " + conditions.rank() + " as rank" + conditions.source() + conditions.all()
                + " order by " + window.order().sql() + " limit :limit offset :offset";
        return jdbc.sql(sql)
                .params(conditions.values())
                .param("limit", window.limit())
                .param("offset", window.offset())
                .query((rs, n) -> table.row(rs))
                .list();
    }

    /** Those of the words that answer the search, for highlighting. */
    @Transactional(readOnly = true)
    public Set<String> hits(Collection<String> words, @Nullable String asked) {
        String query = SearchWords.anyOf(asked);
        if (query == null || words.isEmpty()) {
            return Set.of();
        }
        return jdbc
                .sql("select word from unnest(:words) as word"
                        + " where to_tsvector('russian', plain_words(word)) @@ asked_words(:query)")
                .param("words", words.toArray(String[]::new))
                .param("query", query)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private RowConditions conditions(Edition edition, RowQuestion question) {
        if (SearchWords.allOf(question.words()) != null) {
            texts.prepare(edition);
        }
        return new RowConditions(edition, question);
    }

    private static String facets(RowConditions conditions) {
        StringBuilder rows = new StringBuilder("with r as materialized (select r.*");
        for (Facet facet : Facet.values()) {
            rows.append(", ").append(conditions.one(facet)).append(" as is_").append(facet);
        }
        rows.append(conditions.source())
                .append(") select 'TOTAL' as facet, null as code, null as title, count(*) as rows");
        rows.append(" from r where ").append(allBut(null));
        facet(rows, Facet.CLIENT, "direction", "null::text");
        facet(rows, Facet.DIRECTION, "direction", "null::text");
        facet(rows, Facet.PROCESS, "process_id::text", "process_title");
        facet(rows, Facet.CHANNEL, "channel", "null::text");
        facet(rows, Facet.TYPE, "type", "null::text");
        facet(rows, Facet.NEED, "unnest(needs)", "null::text");
        facet(rows, Facet.DEPARTMENT, "department_id::text", "department_name");
        return rows.toString();
    }

    private static void facet(StringBuilder sql, Facet facet, String code, String title) {
        sql.append(
                " union all (select '%s', code, title, count(*) from (select %s as code, %s as title from r where %s)"
                        .formatted(facet, code, title, allBut(facet)));
        sql.append(" v where code is not null group by code, title order by title collate \"ru-x-icu\", code limit %d)"
                .formatted(MOST_CHOICES));
    }

    private static String allBut(@Nullable Facet own) {
        return Stream.of(Facet.values())
                .filter(facet -> facet != own)
                .map(facet -> "is_" + facet)
                .collect(Collectors.joining(" and "));
    }

    /** A part of a long list. */
    public record Window(RowOrder order, int offset, int limit) {}
}
