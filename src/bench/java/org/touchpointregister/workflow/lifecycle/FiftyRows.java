package org.touchpointregister.workflow.lifecycle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.springframework.core.io.ClassPathResource;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.register.RowGround;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.shared.Channel;

/** Fifty rows in the words people use: each process of an authority's demonstration by each touchpoint of it. */
final class FiftyRows {

    private static final int ROWS = 50;

    private final List<JsonNode> processes = new ArrayList<>();
    private final List<JsonNode> points;

    private FiftyRows(JsonNode register) {
        Map<String, JsonNode> named = new LinkedHashMap<>();
        for (JsonNode unit : register.path("departments")) {
            for (JsonNode process : unit.path("processes")) {
                processes.add(process);
                process.path("touchpoints")
                        .forEach(point -> named.putIfAbsent(point.path("name").asText(), point));
            }
        }
        points = List.copyOf(named.values());
    }

    static List<ItemContent> of(Body body) throws IOException {
        try (InputStream file = new ClassPathResource("demo/registers.yaml").getInputStream()) {
            FiftyRows rows =
                    new FiftyRows(new YAMLMapper().readTree(file).path(body.id().value()));
            return IntStream.range(0, ROWS).mapToObj(rows::row).toList();
        }
    }

    private ItemContent row(int number) {
        JsonNode process = processes.get(number % processes.size());
        int turn = number / processes.size();
        JsonNode point = points.get(turn % points.size());
        Channel channel = Channel.valueOf(point.path("channel").asText());
        String again = turn < points.size() ? "" : " \u2116 " + (1 + turn / points.size());
        return new ItemContent(
                Operation.INCLUDE,
                null,
                null,
                process.path("direction").asText(),
                null,
                process.path("title").asText(),
                null,
                point.path("name").asText() + again,
                channel,
                point.path("type").asText(null),
                channel == Channel.DIGITAL ? point.path("address").asText("https://example.org") : null,
                texts(point.path("needs")),
                null,
                point.path("peculiarities").asText("-"),
                StreamSupport.stream(process.path("grounds").spliterator(), false)
                        .map(ground -> new RowGround(
                                ground.path("kind").asText(),
                                ground.path("reference").asText(null)))
                        .toList(),
                false,
                false,
                false,
                "Chief specialist");
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
