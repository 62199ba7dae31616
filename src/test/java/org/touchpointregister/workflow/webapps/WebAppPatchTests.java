package org.touchpointregister.workflow.webapps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebAppPatchTests {

    private static final WebAppPatch PATCH = new WebAppPatch("why", List.of("tasklist"), 1, "old", "new");

    @Test
    void aCorrectionReplacesWhatItNames() {
        assertThat(PATCH.applyTo("tasklist", "an old word")).isEqualTo("an new word");
    }

    /** Another release of the engine must not start with corrections silently gone. */
    @Test
    void aScriptThatIsNotTheOneCorrectedStopsTheStart() {
        assertThatThrownBy(() -> PATCH.applyTo("tasklist", "another word"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("tasklist")
                .hasMessageContaining("why");
        assertThatThrownBy(() -> PATCH.applyTo("tasklist", "old and old")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void everyAppCarriesItsWords() throws IOException {
        WebAppScripts scripts = new WebAppScripts(new ObjectMapper());

        for (String app : WebAppScripts.APPS) {
            String script = new String(scripts.of(app).body(), StandardCharsets.UTF_8);
            assertThat(script).doesNotContain("$WORDS").contains("\"labels\"").matches("(?s).*\\p{IsCyrillic}.*");
            assertThat(scripts.of(app).tag()).matches("\"[0-9a-f]{32}\"");
        }
        assertThatThrownBy(() -> scripts.of("other")).isInstanceOf(IllegalArgumentException.class);
    }
}
