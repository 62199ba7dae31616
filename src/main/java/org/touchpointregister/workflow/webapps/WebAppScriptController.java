package org.touchpointregister.workflow.webapps;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the corrected scripts in the place of the engine's own. */
@RestController
class WebAppScriptController {

    private static final MediaType JAVASCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);

    private final WebAppScripts scripts;

    WebAppScriptController(WebAppScripts scripts) {
        this.scripts = scripts;
    }

    @GetMapping("/camunda/app/{app:tasklist|cockpit|admin|welcome}/camunda-{name}-bootstrap.js")
    ResponseEntity<byte[]> script(@PathVariable String app, @PathVariable String name) {
        if (!app.equals(name)) {
            return ResponseEntity.notFound().build();
        }
        WebAppScripts.Script script = scripts.of(app);
        return ResponseEntity.ok()
                .contentType(JAVASCRIPT)
                .cacheControl(CacheControl.noCache())
                .eTag(script.tag())
                .body(script.body());
    }
}
