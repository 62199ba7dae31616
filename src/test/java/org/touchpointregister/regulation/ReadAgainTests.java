package org.touchpointregister.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.testing.Clause;

/** A regulation file that is added while the application runs. */
class ReadAgainTests {

    private static final Path EXTRA = Path.of("src/test/resources/regulations-extra");
    private static final String FOREST = "invented-forest-agency.yaml";
    private static final String LAKE = "invented-lake-agency.yaml";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path files;

    @SuppressWarnings("NullAway.Init")
    private Regulations regulations;

    @BeforeEach
    void oneIsKnown() throws IOException {
        Files.copy(EXTRA.resolve(FOREST), files.resolve(FOREST));
        regulations = Regulations.read(Clock.systemUTC(), files);
    }

    @Test
    @Clause("R-16")
    void whatIsNewIsTakenAndTheRestStays() throws IOException {
        assertThat(regulations.readAgain()).isEqualTo(new Regulations.Reread(List.of(), List.of(), List.of()));
        Files.copy(EXTRA.resolve(LAKE), files.resolve(LAKE));
        AuthorityId lake = new AuthorityId("invented-lake-agency");
        assertThat(regulations.find(lake)).isEmpty();

        assertThat(regulations.readAgain().added()).extracting(Regulation::id).containsExactly(lake);
        assertThat(regulations.find(lake)).isPresent();
        assertThat(regulations.readAgain().added()).isEmpty();
    }

    @Test
    void everyErrorIsToldAndNothingIsTaken() throws IOException {
        Files.copy(EXTRA.resolve(LAKE), files.resolve(LAKE));
        Files.writeString(files.resolve("broken.yaml"), "id: other\nversion: none\n");

        Regulations.Reread read = regulations.readAgain();

        assertThat(read.errors())
                .hasSizeGreaterThan(2)
                .allSatisfy(line -> assertThat(line).contains("broken.yaml"));
        assertThat(read.added()).isEmpty();
        assertThat(regulations.find(new AuthorityId("invented-lake-agency"))).isEmpty();
    }

    @Test
    @Clause("R-16")
    void aVersionThatIsInUseIsNotAlteredUnderTheCasesThatGoByIt() throws IOException {
        String text = Files.readString(files.resolve(FOREST));
        Files.writeString(files.resolve(FOREST), text.replaceFirst("timeZone: \\S+", "timeZone: Europe/Samara"));

        assertThat(regulations.readAgain().altered()).hasSize(1);
        Files.delete(files.resolve(FOREST));
        assertThat(regulations.readAgain().altered()).hasSize(1);
        assertThat(regulations
                        .of(new AuthorityId("invented-forest-agency"))
                        .authority()
                        .timeZone()
                        .getId())
                .isNotEqualTo("Europe/Samara");
    }
}
