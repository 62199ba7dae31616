package org.touchpointregister.register;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Channel;

/**
 * Prepares the words of an edition's rows for the search, on its first search: approval does not pay for it, and a row
 * that many editions repeat is prepared once. Needs, directions and types are found by the regulation's words.
 */
@Component
class SearchTexts {

    private static final String READY =
            "select count(*) from search_ready where authority = :authority and edition = :edition";
    private static final String PREPARE = """
            insert into search_text (authority, digest, words)
            select distinct on (digest) :authority, digest,
                setweight(to_tsvector('russian', plain_words(touchpoint_name)), 'A')
                || setweight(to_tsvector('russian', plain_words(process_title)), 'B')
                || setweight(to_tsvector('russian', plain_words(named || ' ' || other || ' ' || peculiar)), 'C')
                || setweight(to_tsvector('russian', plain_words(place || ' ' || post || ' ' || department_name)), 'D')
            from (
                select %s as digest, r.touchpoint_name, coalesce(r.process_title, '') as process_title, r.department_name,
                    coalesce(r.other_need, '') as other, coalesce(r.peculiarities, '') as peculiar,
                    coalesce(r.address, '') as place, coalesce(r.responsible_post, '') as post,
                    coalesce((select string_agg(title, ' ') from unnest(:codes, :titles) as word(code, title)
                        where code in ('d' || r.direction, 't' || r.type, 'c' || r.channel)
                            or code like 'n%%' and substr(code, 2) = any(r.needs)), '') as named
                from edition_row r
                where r.authority = :authority and r.edition = :edition) texts
            where not exists (
                select from search_text known where known.authority = :authority and known.digest = texts.digest)
            on conflict do nothing
            """.formatted(RowConditions.DIGEST);

    private final JdbcClient jdbc;
    private final Regulations regulations;

    SearchTexts(JdbcClient jdbc, Regulations regulations) {
        this.jdbc = jdbc;
        this.regulations = regulations;
    }

    void prepare(Edition edition) {
        String authority = edition.authority().value();
        int number = edition.number().value();
        int ready = jdbc.sql(READY)
                .param("authority", authority)
                .param("edition", number)
                .query(Integer.class)
                .single();
        if (ready > 0) {
            return;
        }
        Map<String, String> words = words(regulations.of(edition.authority(), edition.regulationVersion()));
        jdbc.sql(PREPARE)
                .param("authority", authority)
                .param("edition", number)
                .param("regulation", edition.regulationVersion())
                .param("codes", words.keySet().toArray(String[]::new))
                .param("titles", words.values().toArray(String[]::new))
                .update();
        // Until the next automatic analysis the planner would take the table for an empty one.
        jdbc.sql("analyze search_text").update();
        jdbc.sql("insert into search_ready (authority, edition) values (:authority, :edition) on conflict do nothing")
                .param("authority", authority)
                .param("edition", number)
                .update();
    }

    /** The regulation's words by code, each code after the letter of its kind. */
    private static Map<String, String> words(Regulation regulation) {
        Map<String, String> words = new LinkedHashMap<>();
        regulation.directions().forEach(direction -> words.put("d" + direction.code(), direction.title()));
        regulation.types().forEach(type -> words.put("t" + type.code(), type.title()));
        regulation
                .needs()
                .forEach(
                        need -> words.put("n" + need.code(), need.title() + " " + String.join(" ", need.subObjects())));
        for (Channel channel : Channel.values()) {
            words.put("c" + channel.name(), regulation.word(channel));
        }
        return words;
    }
}
