package org.touchpointregister.cockpit;

import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.Sentences;

/** Every word our parts of Cockpit show, from the room's own file of messages: their scripts hold none. */
@Component
class CockpitWords {

    private static final String ROOM = "cockpit.";

    private final Map<String, String> words;

    CockpitWords() {
        ResourceBundle file = ResourceBundle.getBundle("messages/cockpit", Sentences.RUSSIAN);
        this.words = file.keySet().stream()
                .filter(code -> code.startsWith(ROOM))
                .collect(Collectors.toUnmodifiableMap(code -> code.substring(ROOM.length()), file::getString));
    }

    String of(String code) {
        return words.getOrDefault(code, code);
    }

    Map<String, String> all() {
        return words;
    }
}
