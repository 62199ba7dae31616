package org.touchpointregister.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Sentences;

/** What a refusal looks like to programs and on pages. */
class RefusalAnswersTests {

    private final Sentences sentences = mock(Sentences.class);
    private final MockMvc api = MockMvcBuilders.standaloneSetup(new Api())
            .setControllerAdvice(new ApiProblems(sentences))
            .build();
    private final MockMvc pages = MockMvcBuilders.standaloneSetup(new Page())
            .setControllerAdvice(new PageProblems(sentences, new ApiProblems(sentences)))
            .build();

    @BeforeEach
    void say() {
        when(sentences.of(any(Refusal.class))).thenReturn("a sentence");
    }

    @Test
    void whoeverIsToComeAgainIsToldWhen() throws Exception {
        api.perform(get("/BUSY"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string(HttpHeaders.RETRY_AFTER, "10"))
                .andExpect(jsonPath("$.detail").value("a sentence"));
        pages.perform(get("/BUSY"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string(HttpHeaders.RETRY_AFTER, "10"))
                .andExpect(model().attribute("sentence", "a sentence"));
    }

    @Test
    void whatIsRefusedForGoodIsNotWorthAskingAgain() throws Exception {
        api.perform(get("/MISSING"))
                .andExpect(status().isNotFound())
                .andExpect(header().doesNotExist(HttpHeaders.RETRY_AFTER));
        pages.perform(get("/MISSING"))
                .andExpect(status().isNotFound())
                .andExpect(header().doesNotExist(HttpHeaders.RETRY_AFTER));
    }

    private static String refused(Refusal.Kind kind) {
        return Optional.<String>empty().orElseThrow(() -> new Refusal(kind, Refusal.Sentence.of("refused"), List.of()));
    }

    @RestController
    static final class Api {

        @GetMapping("/{kind}")
        String answer(@PathVariable Refusal.Kind kind) {
            return refused(kind);
        }
    }

    @Controller
    static final class Page {

        @GetMapping("/{kind}")
        String answer(@PathVariable Refusal.Kind kind) {
            return refused(kind);
        }
    }
}
