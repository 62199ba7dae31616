package org.touchpointregister.workflow.webapps;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/**
 * The main scripts of the web apps, corrected where they are wrong and no setting helps. Another release of the engine
 * whose scripts differ there stops the start: a correction silently gone would be found by people first.
 */
@Component
class WebAppScripts {

    static final List<String> APPS = List.of("tasklist", "cockpit", "admin", "welcome");

    private static final String ROOT = "META-INF/resources/webjars/camunda/app/";

    /** Where a correction wants all our words of that app. */
    private static final String WORDS = "$WORDS";

    private final Map<String, Script> scripts = new LinkedHashMap<>();

    WebAppScripts(ObjectMapper json) throws IOException {
        List<WebAppPatch> patches =
                json.readValue(read("webapps/patches.json"), new TypeReference<List<WebAppPatch>>() {});
        for (String app : APPS) {
            scripts.put(app, corrected(app, patches));
        }
    }

    Script of(String app) {
        Script script = scripts.get(app);
        if (script == null) {
            throw new IllegalArgumentException("No web app " + app);
        }
        return script;
    }

    private static Script corrected(String app, List<WebAppPatch> patches) throws IOException {
        String text = text(ROOT + app + "/camunda-" + app + "-bootstrap.js");
        for (WebAppPatch patch : patches) {
            if (patch.apps().contains(app)) {
                text = patch.applyTo(app, text);
            }
        }
        byte[] body = text.replace(WORDS, text(ROOT + app + "/locales/ru.json").strip())
                .getBytes(StandardCharsets.UTF_8);
        return new Script(body, '"' + DigestUtils.md5DigestAsHex(body) + '"');
    }

    private static String text(String path) throws IOException {
        return new String(read(path), StandardCharsets.UTF_8);
    }

    private static byte[] read(String path) throws IOException {
        try (InputStream file = new ClassPathResource(path).getInputStream()) {
            return file.readAllBytes();
        }
    }

    /** A script as it is sent, and the tag by which a browser asks whether it has changed. */
    @SuppressWarnings("ArrayRecordComponent")
    record Script(byte[] body, String tag) {}
}
