package org.touchpointregister.workflow.lifecycle;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.touchpointregister.TouchpointRegister;
import org.touchpointregister.identity.DemoPeople;

/** The real application with the demonstration's people and nothing of the tests, in a JVM of its own. */
final class KillableApplication {

    static final String READY = "the application is ready to be killed";

    private KillableApplication() {}

    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(TouchpointRegister.class, Staff.class);
        application.addInitializers(
                context -> context.getBeanFactory().registerSingleton("withoutTests", new WithoutTests()));
        application.run(arguments);
        System.out.println(READY);
    }

    /** Only named by us: the scan of an application under test must not find it. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Staff {

        @Bean
        ApplicationRunner peopleComeToWork(DemoPeople people) {
            return arguments -> people.load();
        }
    }

    /** The test classes stand on the same class path, and the scan would take their configurations for its own. */
    static final class WithoutTests extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader reader, MetadataReaderFactory factory) throws IOException {
            return reader.getResource()
                    .getFile()
                    .toPath()
                    .startsWith(Path.of("target/test-classes").toAbsolutePath());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof WithoutTests;
        }

        @Override
        public int hashCode() {
            return WithoutTests.class.hashCode();
        }
    }
}
