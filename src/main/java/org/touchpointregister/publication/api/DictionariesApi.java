package org.touchpointregister.publication.api;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.touchpointregister.publication.PublicRegisters;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Client;
import org.touchpointregister.shared.Channel;

/** The codes that rows carry, in the words of the regulation and with its clauses. */
@RestController
class DictionariesApi {

    private final PublicRegisters registers;

    DictionariesApi(PublicRegisters registers) {
        this.registers = registers;
    }

    @GetMapping("/api/v1/registers/{authority}/dictionaries")
    Dictionaries of(@PathVariable String authority) {
        Regulation regulation = registers.require(authority);
        return new Dictionaries(
                regulation.version(),
                regulation.directions().stream()
                        .map(direction -> new DirectionWord(
                                direction.code(), direction.title(), direction.client(), direction.clause()))
                        .toList(),
                regulation.needs().stream()
                        .map(need -> new NeedWord(
                                need.code(), need.title(), need.freeText(), need.subObjects(), need.clause()))
                        .toList(),
                Stream.of(Channel.values())
                        .map(channel -> new Word(channel.name(), regulation.word(channel), null))
                        .toList(),
                regulation.types().stream()
                        .map(type -> new Word(type.code(), type.title(), type.clause()))
                        .toList(),
                regulation.grounds().stream()
                        .map(ground -> new Word(ground.code(), ground.title(), ground.clause()))
                        .toList(),
                regulation.updateReasons().stream()
                        .map(reason -> new Word(reason.code(), reason.title(), reason.clause()))
                        .toList());
    }

    record Dictionaries(
            int regulationVersion,
            List<DirectionWord> directions,
            List<NeedWord> needs,
            List<Word> channels,
            List<Word> types,
            List<Word> grounds,
            List<Word> reasons) {}

    record Word(String code, String title, @Nullable String clause) {}

    record DirectionWord(String code, String title, Client client, String clause) {}

    record NeedWord(String code, String title, boolean freeText, List<String> subObjects, String clause) {}
}
