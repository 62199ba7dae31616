package org.touchpointregister.publication.site;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.publication.CellText;
import org.touchpointregister.register.RowFacets;
import org.touchpointregister.register.RowFacets.Choice;
import org.touchpointregister.register.RowFacets.Facet;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Client;
import org.touchpointregister.regulation.Regulation.Direction;
import org.touchpointregister.regulation.Regulation.Need;
import org.touchpointregister.regulation.Regulation.TouchpointType;
import org.touchpointregister.shared.Channel;
import org.touchpointregister.shared.Sentences;

/** What can be filtered by, in the regulation's order and words, each choice with the number of rows it leads to. */
@Component
class Filters {

    private final CellText cells;
    private final Sentences sentences;

    Filters(CellText cells, Sentences sentences) {
        this.cells = cells;
        this.sentences = sentences;
    }

    List<Filter> of(Regulation regulation, RowFacets facets, Asked asked) {
        return Stream.of(
                        filter(regulation, "client", asked.client(), clients(regulation, facets)),
                        filter(regulation, "direction", asked.direction(), directions(regulation, facets)),
                        filter(regulation, "process", asked.process(), named(facets.of(Facet.PROCESS))),
                        filter(regulation, "channel", asked.channel(), channels(regulation, facets)),
                        filter(regulation, "type", asked.type(), types(regulation, facets)),
                        filter(regulation, "need", asked.need(), needs(regulation, facets)),
                        filter(regulation, "department", asked.department(), named(facets.of(Facet.DEPARTMENT))))
                .filter(filter -> filter.chosen() != null || !filter.options().isEmpty())
                .toList();
    }

    /** The directions with the number of their rows, as the regulation lists them. */
    List<Option> directions(Regulation regulation, RowFacets facets) {
        return inOrder(
                regulation.directions().stream().map(Direction::code).toList(),
                facets.of(Facet.DIRECTION),
                code -> cells.direction(regulation, code));
    }

    private List<Option> clients(Regulation regulation, RowFacets facets) {
        return Stream.of(Client.EXTERNAL, Client.INTERNAL)
                .map(client -> {
                    List<String> directions = Asked.directionsOf(regulation, client);
                    int rows = facets.of(Facet.CLIENT).stream()
                            .filter(choice -> directions.contains(choice.code()))
                            .mapToInt(Choice::rows)
                            .sum();
                    return new Option(client.name(), sentences.text("publication.client." + client.name()), rows);
                })
                .filter(option -> option.rows() > 0)
                .toList();
    }

    private static List<Option> channels(Regulation regulation, RowFacets facets) {
        return inOrder(
                Stream.of(Channel.values()).map(Channel::name).toList(),
                facets.of(Facet.CHANNEL),
                code -> regulation.word(Channel.valueOf(code)));
    }

    private static List<Option> types(Regulation regulation, RowFacets facets) {
        return inOrder(
                regulation.types().stream().map(TouchpointType::code).toList(),
                facets.of(Facet.TYPE),
                code -> regulation.type(code).map(TouchpointType::title).orElse(code));
    }

    private static List<Option> needs(Regulation regulation, RowFacets facets) {
        return inOrder(
                regulation.needs().stream().map(Need::code).toList(),
                facets.of(Facet.NEED),
                code -> regulation.need(code).map(Need::title).orElse(code));
    }

    private static List<Option> named(List<Choice> choices) {
        return choices.stream()
                .map(choice -> new Option(
                        choice.code(), Objects.requireNonNullElse(choice.title(), choice.code()), choice.rows()))
                .toList();
    }

    private static List<Option> inOrder(List<String> codes, List<Choice> choices, UnaryOperator<String> title) {
        return choices.stream()
                .sorted(Comparator.comparingInt(choice -> place(codes, choice.code())))
                .map(choice -> new Option(choice.code(), title.apply(choice.code()), choice.rows()))
                .toList();
    }

    private static int place(List<String> codes, String code) {
        int place = codes.indexOf(code);
        return place < 0 ? codes.size() : place;
    }

    private Filter filter(Regulation regulation, String name, @Nullable String asked, List<Option> options) {
        String value = asked == null || asked.isBlank() ? null : asked.strip();
        Option chosen = options.stream()
                .filter(option -> option.value().equalsIgnoreCase(value))
                .findFirst()
                .orElse(value == null ? null : new Option(value, title(regulation, name, value), 0));
        return new Filter(name, options, chosen);
    }

    /** What a value that no row has is called, where the regulation knows it. */
    private String title(Regulation regulation, String filter, String code) {
        return switch (filter) {
            case "direction" -> cells.direction(regulation, code);
            case "type" -> regulation.type(code).map(TouchpointType::title).orElse(code);
            case "need" -> regulation.need(code).map(Need::title).orElse(code);
            default -> code;
        };
    }

    /** A filter by its parameter; {@code chosen} is null while it is not set. */
    record Filter(
            String name, List<Option> options, @Nullable Option chosen) {}

    /** A value to choose with the number of rows it leads to. */
    record Option(String value, String title, int rows) {}
}
