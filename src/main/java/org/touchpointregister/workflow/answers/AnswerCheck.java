package org.touchpointregister.workflow.answers;

import java.util.List;
import org.touchpointregister.shared.Refusal.FieldSentence;

/**
 * What the domain says about an answer before it enters the process. The bean is named after the step:
 * {@code checkCompletenessAnswer} for the task {@code checkCompleteness}.
 */
public interface AnswerCheck {

    /** What is wrong, field by field, empty where nothing is; throws a refusal where the step itself is impossible. */
    List<FieldSentence> check(Answered answer);
}
