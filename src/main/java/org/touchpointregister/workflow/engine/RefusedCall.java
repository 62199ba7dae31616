package org.touchpointregister.workflow.engine;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Sentences;

/**
 * A refusal as the web apps' REST interface understands it: its status, and a body like the engine's own whose
 * {@code message} Tasklist shows as it stands.
 */
class RefusedCall extends WebApplicationException {

    RefusedCall(Refusal refusal, Sentences sentences) {
        super(sentences.of(refusal), refusal, response(refusal, sentences));
    }

    private static Response response(Refusal refusal, Sentences sentences) {
        List<Map<String, String>> fields = refusal.fields().stream()
                .map(field -> Map.of("field", field.field(), "message", sentences.of(field.sentence())))
                .toList();
        return Response.status(refusal.kind().status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("type", "Refusal", "message", sentences.of(refusal), "fields", fields))
                .build();
    }
}
