package org.touchpointregister.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.touchpointregister.regulation.RegulationSamples.at;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.testing.Clause;

@Clause("R-16")
class RegulationVersionsTests {

    private static final AuthorityId SAK = new AuthorityId("sakhalin-social-protection");
    private static final AuthorityId MUR = new AuthorityId("murmansk-tourism");

    @TempDir
    private Path directory;

    @BeforeEach
    void bothOrdersChangeOnNewYearsDay() throws IOException {
        secondVersion("sakhalin-social-protection.yaml", "sakhalin-social-protection", "2024-01-29");
        secondVersion("murmansk-tourism.v2.yaml", "murmansk-tourism", "2024-02-28");
    }

    @Test
    void aVersionComesIntoForceOnTheAuthoritysOwnDay() {
        Regulations newYearOnSakhalin = Regulations.read(at("2026-12-31T13:00:00Z"), directory);
        assertThat(newYearOnSakhalin.of(SAK).version()).isEqualTo(2);
        assertThat(newYearOnSakhalin.of(MUR).version()).isEqualTo(1);

        Regulations anHourBefore = Regulations.read(at("2026-12-31T12:59:59Z"), directory);
        assertThat(anHourBefore.of(SAK).version()).isEqualTo(1);

        Regulations newYearInMoscow = Regulations.read(at("2026-12-31T21:00:00Z"), directory);
        assertThat(newYearInMoscow.of(MUR).version()).isEqualTo(2);
        assertThat(newYearInMoscow.all()).extracting(Regulation::version).containsExactlyInAnyOrder(1, 1, 2, 2);
    }

    @Test
    void aCaseFindsTheVersionItBeganUnderWhateverIsInForce() {
        Regulations regulations = Regulations.read(at("2027-06-01T00:00:00Z"), directory);
        assertThat(regulations.of(MUR, 1).inForceFrom()).isEqualTo("2024-02-28");
        assertThat(regulations.of(MUR, 2).inForceFrom()).isEqualTo("2027-01-01");
        assertThat(regulations.history(MUR)).extracting(Regulation::version).containsExactly(1, 2);
    }

    @Test
    void beforeAnyVersionIsInForceTheFirstIsAnswered() {
        assertThat(Regulations.read(at("2020-01-01T00:00:00Z"), directory)
                        .of(MUR)
                        .version())
                .isEqualTo(1);
    }

    @Test
    void anUnknownAuthorityAndAnUnknownVersionAreRefused() {
        Regulations regulations = Regulations.read(at("2027-06-01T00:00:00Z"), directory);
        AuthorityId stranger = new AuthorityId("no-such-authority");
        assertThat(regulations.find(stranger)).isEmpty();
        assertThat(refused(() -> regulations.of(stranger))).isEqualTo("regulation.noSuchAuthority");
        assertThat(refused(() -> regulations.of(stranger, 1))).isEqualTo("regulation.noSuchAuthority");
        assertThat(refused(() -> regulations.of(MUR, 3))).isEqualTo("regulation.noSuchVersion");
    }

    private static String refused(Runnable question) {
        return catchThrowableOfType(Refusal.class, question::run).sentence().code();
    }

    private void secondVersion(String fileName, String id, String inForceFrom) throws IOException {
        String text = RegulationSamples.builtInFile(id)
                .replace("\nversion: 1\n", "\nversion: 2\n")
                .replace("\ninForceFrom: " + inForceFrom + "\n", "\ninForceFrom: 2027-01-01\n");
        Files.writeString(directory.resolve(fileName), text);
    }
}
