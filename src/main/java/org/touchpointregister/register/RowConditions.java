package org.touchpointregister.register;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.register.RowFacets.Facet;

/** A question as SQL over {@code edition_row r}: one condition per part, values always as parameters. */
final class RowConditions {

    /** The text of a row as one value; equal texts of many editions have equal digests. */
    static final String DIGEST = """
            md5(jsonb_build_array(:regulation, r.direction, r.process_title, r.touchpoint_name, r.channel, r.type, r.address,
                r.needs, r.other_need, r.peculiarities, r.responsible_post, r.department_name)::text)::uuid""";

    private final Map<Facet, String> parts = new EnumMap<>(Facet.class);
    private final Map<String, Object> values = new HashMap<>();
    private final boolean searched;

    RowConditions(Edition edition, RowQuestion question) {
        values.put("authority", edition.authority().value());
        values.put("edition", edition.number().value());
        values.put("regulation", edition.regulationVersion());
        String words = SearchWords.allOf(question.words());
        searched = words != null;
        put("words", words);
        part(Facet.CLIENT, "r.direction in (:clientDirections)", question.clientDirections());
        part(Facet.DIRECTION, "r.direction = :direction", question.direction());
        part(Facet.PROCESS, "r.process_id = :process", question.process());
        part(
                Facet.CHANNEL,
                "r.channel = :channel",
                question.channel() == null ? null : question.channel().name());
        part(Facet.TYPE, "r.type = :type", question.type());
        part(Facet.NEED, ":need = any(r.needs)", question.need());
        part(Facet.DEPARTMENT, "r.department_id = :department", question.department());
    }

    private void part(Facet facet, String sql, @Nullable Object value) {
        if (value != null) {
            parts.put(facet, sql);
            String parameter = sql.replaceFirst(".*:(\\w+).*", "$1");
            put(parameter, value);
        }
    }

    private void put(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    Map<String, Object> values() {
        return values;
    }

    /** The rows of the edition that have the words asked for; all of them where none are. */
    String source() {
        String rows = " from edition_row r where r.authority = :authority and r.edition = :edition";
        return searched
                // The fence (offset 0) has every digest computed once, whatever the planner thinks of the join.
                ? " from (select r.*, " + DIGEST + " as digest" + rows + " offset 0) r"
                        + " join search_text t on t.authority = :authority and t.digest = r.digest"
                        + " cross join asked_words(:words) as asked"
                        + " where (numnode(asked) = 0 or t.words @@ asked)"
                : rows;
    }

    /** How close a row is to the words asked for. */
    String rank() {
        return searched ? "ts_rank(t.words, asked)" : "0";
    }

    /** What the row must be besides having the words. */
    String all() {
        return parts.values().stream().map(sql -> " and " + sql).collect(Collectors.joining());
    }

    /** Whether the row has that part of the question; true where it is not asked. */
    String one(Facet facet) {
        return parts.getOrDefault(facet, "true");
    }
}
