package org.touchpointregister.change.editor;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.touchpointregister.change.ChangeLookup;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.register.ProcessInventory;
import org.touchpointregister.register.Touchpoints;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Channel;

/** Everything the editor offers for choice, in the words of the regulation the change runs under. */
@RestController
class DictionariesController {

    private final ChangeLookup lookup;
    private final Regulations regulations;
    private final ProcessInventory processes;
    private final Touchpoints touchpoints;

    DictionariesController(
            ChangeLookup lookup, Regulations regulations, ProcessInventory processes, Touchpoints touchpoints) {
        this.lookup = lookup;
        this.regulations = regulations;
        this.processes = processes;
        this.touchpoints = touchpoints;
    }

    @GetMapping("/api/v1/changes/{id}/dictionaries")
    Dictionaries of(@PathVariable String id) {
        ChangeRequest change = lookup.readable(id);
        Regulation regulation = regulations.of(change.authority(), change.regulationVersion());
        return new Dictionaries(
                regulation.columns(),
                regulation.directions(),
                regulation.needs(),
                List.of(
                        new Choice(Channel.DIGITAL.name(), regulation.words().digitalPoint()),
                        new Choice(Channel.OFFLINE.name(), regulation.words().offlinePoint())),
                regulation.types().stream()
                        .map(type -> new Choice(type.code(), type.title()))
                        .toList(),
                regulation.grounds().stream()
                        .map(ground -> new Choice(ground.code(), ground.title()))
                        .toList(),
                regulation.updateReasons().stream()
                        .map(reason -> new Choice(reason.code(), reason.title()))
                        .toList(),
                regulation.peculiarities().presence(),
                regulation.institutions().inScope(),
                regulation.principles(),
                processes.of(change.authority()).stream()
                        .map(entry -> new ProcessChoice(entry.id(), entry.title(), entry.direction()))
                        .toList(),
                touchpoints.of(change.authority()).stream()
                        .map(point -> new PointChoice(
                                point.id(), point.name(), point.channel(), point.type(), point.address()))
                        .toList());
    }

    /** What the editor offers. */
    record Dictionaries(
            List<Regulation.Column> columns,
            List<Regulation.Direction> directions,
            List<Regulation.Need> needs,
            List<Choice> channels,
            List<Choice> types,
            List<Choice> grounds,
            List<Choice> reasons,
            Regulation.Peculiarities.Presence peculiarities,
            boolean institutions,
            List<Regulation.CitedText> principles,
            List<ProcessChoice> processes,
            List<PointChoice> touchpoints) {}

    record Choice(String code, String title) {}

    record ProcessChoice(UUID id, String title, String direction) {}

    record PointChoice(
            UUID id,
            String name,
            Channel channel,
            @Nullable String type,
            @Nullable String address) {}
}
