package org.touchpointregister.publication.site;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.register.RowOrder;
import org.touchpointregister.register.RowQuestion;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Client;
import org.touchpointregister.regulation.Regulation.Direction;
import org.touchpointregister.shared.Channel;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.TypedDate;

/** What a reader asks of a register's page, as it stands in the address; anything may be missing. */
record Asked(
        @Nullable String q,
        @Nullable String client,
        @Nullable String direction,
        @Nullable String process,
        @Nullable String channel,
        @Nullable String type,
        @Nullable String need,
        @Nullable String department,
        @Nullable String sort,
        @Nullable String page,
        @Nullable String row,
        @Nullable String view,
        @Nullable String on,
        @Nullable String knownOn) {

    private static final String NO_DIRECTION = "";
    private static final int LONGEST_SEARCH = 200;

    /** The question in the words of that regulation; refuses what no link of ours says. */
    RowQuestion question(Regulation regulation) {
        Client asked = choice(Client.class, client);
        return new RowQuestion(
                words(),
                asked == null ? null : directionsOf(regulation, asked),
                text(direction),
                id(process),
                choice(Channel.class, channel),
                text(type),
                text(need),
                id(department));
    }

    /** The directions that serve such clients; never an empty list, which no database likes. */
    static List<String> directionsOf(Regulation regulation, Client client) {
        List<String> codes = regulation.directions().stream()
                .filter(direction -> serves(direction, client))
                .map(Direction::code)
                .toList();
        return codes.isEmpty() ? List.of(NO_DIRECTION) : codes;
    }

    static boolean serves(Direction direction, Client client) {
        return direction.client() == client || direction.client() == Client.ANY || client == Client.ANY;
    }

    /** The words searched for, no longer than a search can be. */
    public @Nullable String words() {
        String words = text(q);
        return words == null || words.length() <= LONGEST_SEARCH ? words : words.substring(0, LONGEST_SEARCH);
    }

    /** The order asked for; by relevance where words are, as in the register otherwise. */
    RowOrder order() {
        RowOrder order = choice(RowOrder.class, sort);
        return order != null ? order : words() == null ? RowOrder.REGISTER : RowOrder.RELEVANCE;
    }

    int pageNumber() {
        String number = text(page);
        if (number == null) {
            return 1;
        }
        if (!number.matches("\\d{1,6}")) {
            throw Refusal.invalid("publication.wrongFilter", "page");
        }
        return Math.max(1, Integer.parseInt(number));
    }

    @Nullable
    UUID rowId() {
        return id(row);
    }

    boolean printing() {
        return "print".equals(view);
    }

    @Nullable
    LocalDate onDate() {
        return date(on);
    }

    @Nullable
    LocalDate knownOnDate() {
        return date(knownOn);
    }

    /** The filters that are set, by the names of their parameters. */
    Map<String, String> filters() {
        Map<String, String> set = new LinkedHashMap<>();
        put(set, "client", client);
        put(set, "direction", direction);
        put(set, "process", process);
        put(set, "channel", channel);
        put(set, "type", type);
        put(set, "need", need);
        put(set, "department", department);
        return set;
    }

    /** All that a link within this page must repeat, but for the page's number. */
    Map<String, String> parameters() {
        Map<String, String> all = new LinkedHashMap<>();
        put(all, "on", on);
        put(all, "knownOn", knownOn);
        put(all, "q", q);
        all.putAll(filters());
        put(all, "sort", sort);
        return all;
    }

    private static void put(Map<String, String> map, String name, @Nullable String value) {
        String text = text(value);
        if (text != null) {
            map.put(name, text);
        }
    }

    private static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static @Nullable LocalDate date(@Nullable String value) {
        String text = text(value);
        try {
            return text == null ? null : TypedDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Refusal.invalid("publication.notADate");
        }
    }

    private static @Nullable UUID id(@Nullable String value) {
        String text = text(value);
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("publication.wrongFilter", text);
        }
    }

    private static <E extends Enum<E>> @Nullable E choice(Class<E> type, @Nullable String value) {
        String text = text(value);
        try {
            return text == null ? null : Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("publication.wrongFilter", text);
        }
    }
}
