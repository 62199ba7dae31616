package org.touchpointregister.publication.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The verifier as one HTML file that needs neither network nor server: script, look and the list of editions stand in it. */
@Component
public class OfflineVerifier {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final String page;

    OfflineVerifier() throws IOException {
        page = read("verify/offline.html")
                .replace("@style@", read("verify/offline.css"))
                .replace("@script@", read("static/js/verify.js"));
    }

    /** The file; {@code since} says in words what the list in it covers. */
    public byte[] html(List<ProvenEdition> editions, String since) {
        return page.replace("@since@", HtmlUtils.htmlEscape(since, "UTF-8"))
                .replace("@editions@", json(editions))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** JSON that stands inside a script element: nothing in it may end that element. */
    private static String json(List<ProvenEdition> editions) {
        try {
            return MAPPER.writeValueAsString(Map.of("editions", editions)).replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The list of editions cannot be written as JSON", e);
        }
    }

    private static String read(String resource) throws IOException {
        return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
    }
}
