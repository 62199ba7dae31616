package org.touchpointregister.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Sentences;
import org.touchpointregister.testing.EndlessBody;

/** What is read into a parameter is read to an end; what is read as it comes has an end of its own. */
class BoundedBodiesTests {

    private final Sentences sentences = mock(Sentences.class);
    private final MockMvc web = MockMvcBuilders.standaloneSetup(new Api())
            .setControllerAdvice(new ApiProblems(sentences), new BoundedBodies())
            .build();

    @BeforeEach
    void say() {
        when(sentences.of(any(Refusal.class))).thenReturn("a sentence");
    }

    @Test
    void aBodyThatDoesNotEndIsRefused() throws Exception {
        web.perform(context -> json(new EndlessBody(context, "/json", BoundedBodies.LONGEST + 1)))
                .andExpect(status().isPayloadTooLarge())
                .andExpect(jsonPath("$.detail").value("a sentence"));
        web.perform(context -> new EndlessBody(context, "/bytes", BoundedBodies.LONGEST + 1))
                .andExpect(status().isPayloadTooLarge());
    }

    @Test
    void aBodyThatSaysItsLengthIsNotReadForNothing() throws Exception {
        web.perform(context -> {
                    // One byte tells whether there is a body at all.
                    EndlessBody body = json(new EndlessBody(context, "/json", 1));
                    body.addHeader(HttpHeaders.CONTENT_LENGTH, BoundedBodies.LONGEST + 1);
                    return body;
                })
                .andExpect(status().isPayloadTooLarge());
    }

    @Test
    void othersAreReadAsTheyWere() throws Exception {
        web.perform(post("/json").contentType(MediaType.APPLICATION_JSON).content("{\"a\":1}"))
                .andExpect(status().isOk())
                .andExpect(content().string("{\"a\":1}"));
        web.perform(post("/bytes").content(new byte[BoundedBodies.LONGEST]))
                .andExpect(content().string(Integer.toString(BoundedBodies.LONGEST)));
        web.perform(post("/stream").content(new byte[BoundedBodies.LONGEST + 1]))
                .andExpect(content().string(Integer.toString(BoundedBodies.LONGEST + 1)));
        web.perform(post("/json").contentType(MediaType.APPLICATION_JSON)).andExpect(status().isBadRequest());
    }

    private static EndlessBody json(EndlessBody body) {
        body.setContentType(MediaType.APPLICATION_JSON_VALUE);
        return body;
    }

    @RestController
    static final class Api {

        @PostMapping("/json")
        String json(@RequestBody JsonNode body) {
            return body.toString();
        }

        @PostMapping("/bytes")
        String bytes(@RequestBody byte[] body) {
            return Integer.toString(body.length);
        }

        @PostMapping("/stream")
        String stream(InputStream body) throws java.io.IOException {
            return Integer.toString(body.readAllBytes().length);
        }
    }
}
