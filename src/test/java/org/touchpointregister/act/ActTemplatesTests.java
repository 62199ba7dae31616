package org.touchpointregister.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.touchpointregister.document.Block;
import org.touchpointregister.document.DocxTemplate;
import org.touchpointregister.document.OfficeDocx;
import org.touchpointregister.document.Paper;
import org.touchpointregister.document.TextStyle;
import org.touchpointregister.regulation.Orders;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.testing.Clause;

class ActTemplatesTests {

    @TempDir
    Path directory;

    private final Regulation regulation = Orders.of(new AuthorityId("murmansk-tourism"));

    @Test
    @Clause("R-9")
    void theTextThatTheAuthorityWroteIsTakenWithItsFieldsFilled() throws IOException {
        put(docx("{{kind}} of {{ authority }}, {{nothing}}"));

        DocxTemplate template = templates().of(regulation, false, Set.of("kind", "authority", "nothing"));

        assertThat(template.filled(Map.of("kind", "Act", "authority", "The authority")))
                .containsExactly(new Block.Text("Act of The authority, ", TextStyle.BODY));
    }

    @Test
    @Clause("R-9")
    void aFieldThatNobodyFillsIsNamed() throws IOException {
        put(docx("{{kind}} {{secret}} {{other}}"));

        Refusal refusal = refused();

        assertThat(refusal.sentence().code()).isEqualTo("act.template.unknownField");
        assertThat(refusal.sentence().args()).contains("murmansk-tourism.docx", "secret, other");
    }

    @Test
    @Clause("R-9")
    void aFileThatIsNoDocumentIsNamed() throws IOException {
        put(new byte[] {1, 2, 3});

        assertThat(refused().sentence().code()).isEqualTo("act.template.unreadable");
    }

    private Refusal refused() {
        return Objects.requireNonNull(
                catchThrowableOfType(Refusal.class, () -> templates().of(regulation, false, Set.of("kind"))));
    }

    private ActTemplates templates() {
        return new ActTemplates(new ActSettings(directory));
    }

    private void put(byte[] file) throws IOException {
        Files.write(directory.resolve("murmansk-tourism.docx"), file);
    }

    private static byte[] docx(String text) {
        Block paragraph = new Block.Text(text, TextStyle.BODY);
        return OfficeDocx.of(new Paper("T", Instant.EPOCH, List.of(new Paper.Section(false, List.of(paragraph)))));
    }
}
