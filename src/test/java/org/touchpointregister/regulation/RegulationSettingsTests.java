package org.touchpointregister.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class RegulationSettingsTests {

    private final ApplicationContextRunner context = new ApplicationContextRunner()
            .withBean(Clock.class, () -> RegulationSamples.at("2026-03-02T09:00:00Z"))
            .withBean(Regulations.class)
            .withUserConfiguration(Settings.class);

    @TempDir
    private Path directory;

    @Test
    void theSettingAddsTheFilesOfADirectory() {
        context.withPropertyValues("register.regulations-dir=" + RegulationSamples.EXTRA)
                .run(started ->
                        assertThat(started.getBean(Regulations.class).all()).hasSize(8));
    }

    @Test
    void withoutTheSettingOrWithABlankOneTheBuiltInFilesAreAllThereIs() {
        context.run(
                started -> assertThat(started.getBean(Regulations.class).all()).hasSize(4));
        context.withPropertyValues("register.regulations-dir=")
                .run(started ->
                        assertThat(started.getBean(Regulations.class).all()).hasSize(4));
    }

    @Test
    void aWrongFileStopsTheStart() {
        context.withPropertyValues("register.regulations-dir=" + directory.resolve("absent"))
                .run(stopped -> assertThat(stopped).getFailure().hasRootCauseInstanceOf(RegulationFilesAreWrong.class));
    }

    @EnableConfigurationProperties(RegulationSettings.class)
    static class Settings {}
}
