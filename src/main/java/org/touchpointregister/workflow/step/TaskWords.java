package org.touchpointregister.workflow.step;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;
import org.touchpointregister.deadline.AuthorityToday;
import org.touchpointregister.deadline.Deadline;
import org.touchpointregister.deadline.DeadlineCalculator;
import org.touchpointregister.deadline.DeadlineSheet;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.workflow.PublicationFlow;
import org.touchpointregister.workflow.RegisterChangeFlow;

/** What letters say of a task: number, department, register, its name, when it is due and how long that is. */
@Component
public class TaskWords {

    private final StepDeadlines deadlines;
    private final DeadlineCalculator calculator;
    private final AuthorityToday today;

    TaskWords(StepDeadlines deadlines, DeadlineCalculator calculator, AuthorityToday today) {
        this.deadlines = deadlines;
        this.calculator = calculator;
        this.today = today;
    }

    /** The facts of a case, without a deadline. */
    public Map<String, String> of(VariableScope scope, Regulation regulation) {
        Map<String, String> facts = new HashMap<>();
        facts.put("registerTitle", regulation.words().registerTitle());
        RegisterChangeFlow.NUMBER.find(scope).ifPresent(number -> facts.put("number", number));
        RegisterChangeFlow.DEPARTMENT_NAME.find(scope).ifPresent(name -> facts.put("departmentName", name));
        PublicationFlow.EDITION_NUMBER.find(scope).ifPresent(number -> facts.put("editionNumber", number.toString()));
        return facts;
    }

    /** The facts of a task with its deadline, as they stand on the given day of the authority. */
    public Map<String, String> of(DelegateExecution execution, String taskName, LocalDate on) {
        Map<String, String> facts = of(execution, deadlines.regulation(execution));
        facts.putAll(dated(deadlines.of(execution), taskName, on));
        return facts;
    }

    /** The facts of a term alone: the task's name, when it is due, how long that is on the given day, where it is explained. */
    public Map<String, String> dated(Deadline deadline, String taskName, LocalDate on) {
        DeadlineSheet sheet = deadline.sheet();
        Map<String, String> facts = explained(deadline);
        facts.put("taskName", taskName);
        LocalDate due = sheet.due();
        if (due != null) {
            int left = calculator.workingDaysLeft(sheet.layer(), on, due);
            facts.put("dueDate", due.toString());
            facts.put("workingDaysLeft", Integer.toString(left));
            if (left < 0) {
                facts.put("lateBy", Integer.toString(-left));
            }
        }
        return facts;
    }

    /** Where the term is explained day by day, and whether its date may still move with the calendar. */
    public static Map<String, String> explained(Deadline deadline) {
        Map<String, String> facts = new HashMap<>();
        facts.put("deadlineId", deadline.id().toString());
        if (deadline.sheet().provisional()) {
            facts.put("provisional", "true");
        }
        return facts;
    }

    /** The authority's own today. */
    public LocalDate today(Regulation regulation) {
        return today.in(regulation.authority().timeZone());
    }
}
