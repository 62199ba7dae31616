package org.touchpointregister.workflow.answers;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.FieldSentence;

/** The gate between a person and a process: lets through what is declared, well-formed and allowed by the domain. */
@Component
public class AnswerGate {

    private static final String CHECK = "Answer";

    private final BeanFactory beans;
    private final AuthorityZone zones;

    AnswerGate(BeanFactory beans, AuthorityZone zones) {
        this.beans = beans;
        this.zones = zones;
    }

    /** What goes into the process from a task's answer; refuses the whole answer where anything is wrong. */
    public Map<String, @Nullable Object> ofTask(Step step, @Nullable Map<String, Object> sent) {
        return read(DeclaredAnswers.ofTask(step.id()), step, sent);
    }

    /** What goes into a new process from its start form; refuses a process that people do not start. */
    public Map<String, @Nullable Object> ofStart(Step step, @Nullable Map<String, Object> sent) {
        DeclaredAnswer declared = DeclaredAnswers.ofStart(step.id())
                .orElseThrow(() -> Refusal.forbidden("workflow.answer.notStartedByPeople"));
        return read(declared, step, sent);
    }

    private Map<String, @Nullable Object> read(DeclaredAnswer declared, Step step, @Nullable Map<String, Object> sent) {
        Map<String, @Nullable Object> values =
                new AnswerReader(declared, SentValues.of(sent), () -> zones.of(step.authority())).read();
        String check = declared.step() + CHECK;
        if (beans.containsBean(check)) {
            List<FieldSentence> wrong = beans.getBean(check, AnswerCheck.class).check(step.answered(values));
            if (!wrong.isEmpty()) {
                throw Refusal.ofFields(wrong);
            }
        }
        return values;
    }
}
