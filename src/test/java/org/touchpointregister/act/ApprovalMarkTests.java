package org.touchpointregister.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.touchpointregister.shared.Sentences;
import org.touchpointregister.testing.Clause;

class ApprovalMarkTests {

    @ParameterizedTest
    @CsvFileSource(resources = "/act/approved.csv")
    @Clause("R-9")
    void theWordOfApprovalAgreesWithWhatIsApproved(String title, String gender) {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
            messages.setBasename("messages/act");
            messages.setDefaultEncoding("UTF-8");
            messages.setFallbackToSystemLocale(false);
            context.registerBean("messageSource", ResourceBundleMessageSource.class, () -> messages);
            context.register(Sentences.class, ApprovalMark.class);
            context.refresh();

            assertThat(context.getBean(ApprovalMark.class).of(title))
                    .isEqualTo(context.getBean(Sentences.class).text("act.approved." + gender));
        }
    }
}
