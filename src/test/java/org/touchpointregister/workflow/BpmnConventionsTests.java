package org.touchpointregister.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;

/** The diagrams keep the promises that the code and the people who read them rely on. */
class BpmnConventionsTests {

    private static final Pattern OPERAND = Pattern.compile("(?<![\\w'])([a-z]\\w*)(?![\\w']*')");
    private static final Map<String, List<Variable<?>>> VARIABLES = Map.of(
            HandoverFlow.KEY, HandoverFlow.VARIABLES,
            RegisterChangeFlow.KEY, RegisterChangeFlow.VARIABLES,
            ActApprovalFlow.KEY, ActApprovalFlow.VARIABLES,
            ActCorrectionFlow.KEY, ActCorrectionFlow.VARIABLES,
            PublicationFlow.KEY, PublicationFlow.VARIABLES,
            NotificationFlow.KEY, NotificationFlow.VARIABLES,
            DailyWatchFlow.KEY, DailyWatchFlow.VARIABLES,
            InitialFormationFlow.KEY, InitialFormationFlow.VARIABLES,
            ConfirmationFlow.KEY, ConfirmationFlow.VARIABLES,
            SubstitutionFlow.KEY, SubstitutionFlow.VARIABLES);

    @Test
    void everyDelegateIsABeanOfTheSameNameInThisRoom() {
        Set<String> named = Delegates.named();
        assertThat(named).isNotEmpty();
        assertThat(Delegates.written())
                .as("a reader finds the class of a step by its name: id = bean = class")
                .containsAll(named);
    }

    @Test
    void everyServiceTaskIsDoneByTheBeanOfItsOwnName() {
        assertThat(Diagrams.every(ServiceTask.class))
                .isNotEmpty()
                .allSatisfy(
                        task -> assertThat(task.getCamundaDelegateExpression()).isEqualTo("${" + task.getId() + "}"));
        assertThat(Diagrams.every(UserTask.class))
                .isNotEmpty()
                .allSatisfy(task -> assertThat(Diagrams.listenersOf(task))
                        .anyMatch(listener -> isListener(listener, "complete", task.getId())));
    }

    @Test
    void noDelegateIsLeftWithoutAStep() {
        Set<String> named = Delegates.named();
        assertThat(Delegates.written())
                .as("a delegate that no diagram names is dead code")
                .allSatisfy(name -> assertThat(named).contains(name));
    }

    @Test
    void everyFormExistsAndEveryFormIsUsed() {
        Set<String> used = Stream.concat(
                        Diagrams.every(UserTask.class),
                        Diagrams.every(org.camunda.bpm.model.bpmn.instance.StartEvent.class))
                .map(element -> Diagrams.camunda(element, "formRef"))
                .filter(form -> !form.isEmpty())
                .collect(Collectors.toSet());
        assertThat(used).isEqualTo(Diagrams.forms().keySet());
        assertThat(Diagrams.every(UserTask.class)).allSatisfy(task -> {
            assertThat(Diagrams.camunda(task, "formRef")).isEqualTo(Diagrams.keyOf(task) + "-" + task.getId());
            assertThat(Diagrams.camunda(task, "formRefBinding")).isEqualTo("deployment");
        });
    }

    @Test
    void everyTaskFormLeadsToTheSheetOfItsTerm() {
        assertThat(Diagrams.every(UserTask.class))
                .as("a date that nobody can explain is disputed: the sheet is one click away from every task")
                .isNotEmpty()
                .extracting(task -> Diagrams.forms().get(Diagrams.camunda(task, "formRef")))
                .allSatisfy(form -> assertThat(form).asString().contains("/deadlines/{{deadlineId}}"));
    }

    @Test
    void everyProcessSaysHowLongItsHistoryIsKeptAndWhatItIsFor() {
        assertThat(Diagrams.every(Process.class)).isNotEmpty().allSatisfy(process -> {
            assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
            assertThat(process.isExecutable()).isTrue();
            assertThat(documentation(process)).isNotBlank();
            assertThat(VARIABLES).containsKey(process.getId());
        });
        assertThat(Diagrams.every(Process.class).filter(Process::isCamundaStartableInTasklist))
                .extracting(Process::getId)
                .containsExactlyInAnyOrder(
                        RegisterChangeFlow.KEY, ActApprovalFlow.KEY, ActCorrectionFlow.KEY, InitialFormationFlow.KEY);
    }

    @Test
    void everyStepHasANameAndEveryQuestionItsAnswers() {
        assertThat(Diagrams.every(FlowNode.class))
                .isNotEmpty()
                .allSatisfy(node -> assertThat(node.getName()).isNotBlank());
        assertThat(Diagrams.every(ExclusiveGateway.class)).isNotEmpty().allSatisfy(gateway -> {
            assertThat(gateway.getName()).endsWith("?");
            assertThat(gateway.getOutgoing()).hasSizeGreaterThan(1).allSatisfy(flow -> {
                assertThat(flow.getName()).isNotBlank();
                assertThat(flow.getConditionExpression()).isNotNull();
            });
        });
    }

    @Test
    void everythingIsDrawn() {
        Set<String> drawn = Stream.concat(
                        Diagrams.every(BpmnShape.class)
                                .map(shape -> shape.getBpmnElement().getId()),
                        Diagrams.every(BpmnEdge.class)
                                .map(edge -> edge.getBpmnElement().getId()))
                .collect(Collectors.toSet());
        assertThat(Diagrams.every(FlowElement.class))
                .as("Cockpit shows what is drawn")
                .isNotEmpty()
                .allSatisfy(element -> assertThat(drawn).contains(element.getId()));
        assertThat(Diagrams.every(BpmnEdge.class))
                .allSatisfy(edge -> assertThat(edge.getWaypoints()).hasSizeGreaterThan(1));
    }

    @Test
    void everyUserTaskSaysWhoMayDoItTillWhenAndWhatIsAsked() {
        assertThat(Diagrams.every(UserTask.class)).isNotEmpty().allSatisfy(task -> {
            assertThat(task.getCamundaCandidateGroups() + task.getCamundaCandidateUsers())
                    .contains("${candidates.");
            assertThat(task.getCamundaDueDate()).isEqualTo("${workflowDeadlines.due(execution)}");
            assertThat(documentation(task)).isNotBlank();
        });
    }

    @Test
    void everyTermThatRunsOutIsRecordedAndEscalated() {
        // A publication has boundary events of its own; a vote that runs out of time is counted without the absent.
        Set<String> otherwise = Set.of("publishEdition", "voteOnChange");
        assertThat(Diagrams.every(UserTask.class).filter(task -> !otherwise.contains(task.getId())))
                .isNotEmpty()
                .allSatisfy(task -> assertThat(Diagrams.listenersOf(task))
                        .anyMatch(listener -> isListener(listener, "timeout", "recordTaskDelay"))
                        .anyMatch(listener -> isListener(listener, "timeout", "escalateTaskDelay")));
    }

    @Test
    void conditionsAskDeclaredVariablesOnly() {
        assertThat(Diagrams.every(ConditionExpression.class))
                .isNotEmpty()
                .allSatisfy(condition -> assertThat(declared(condition))
                        .as("condition %s", condition.getTextContent())
                        .containsAll(operands(condition.getTextContent())));
    }

    @Test
    void timersAndCollectionsAskDeclaredVariablesOrKnownBeans() {
        Set<String> beans = Set.of(
                "workflowDeadlines", "candidates", "publicationTargets", "agreementLines", "formationDepartments");
        assertThat(Diagrams.every(TimeDate.class))
                .isNotEmpty()
                .allSatisfy(timer -> assertThat(Stream.concat(beans.stream(), declared(timer).stream()))
                        .contains(Diagrams.firstWord(timer.getTextContent())));
        assertThat(Diagrams.every(MultiInstanceLoopCharacteristics.class))
                .isNotEmpty()
                .allSatisfy(loop -> {
                    assertThat(beans).contains(Diagrams.firstWord(loop.getCamundaCollection()));
                    assertThat(declared(loop)).contains(loop.getCamundaElementVariable());
                });
    }

    @Test
    void calledProcessesAndMessagesExist() {
        assertThat(Diagrams.every(CallActivity.class)).isNotEmpty().allSatisfy(call -> {
            assertThat(VARIABLES).containsKey(call.getCalledElement());
            assertThat(call.getCamundaCalledElementBinding()).isEqualTo("deployment");
        });
        assertThat(Diagrams.every(Message.class))
                .extracting(Message::getName)
                .containsExactlyInAnyOrder(
                        RegisterChangeFlow.PROCESS_INVENTORY_CHANGED,
                        RegisterChangeFlow.ACT_DECIDED,
                        RegisterChangeFlow.CHANGE_WITHDRAWN,
                        RegisterChangeFlow.SESSION_HELD,
                        ActApprovalFlow.TAKEN_TO_PAPER,
                        SubstitutionFlow.ENDED,
                        PublicationFlow.EDITION_SUPERSEDED,
                        ConfirmationFlow.CONFIRMATION_DUE,
                        DailyWatchFlow.MORNING_OPENED);
    }

    @Test
    void everyFlowLeadsSomewhereElse() {
        assertThat(Diagrams.every(SequenceFlow.class))
                .isNotEmpty()
                .allSatisfy(flow -> assertThat(flow.getSource()).isNotEqualTo(flow.getTarget()));
    }

    private static boolean isListener(ModelElementInstance listener, String event, String bean) {
        return event.equals(listener.getAttributeValue("event"))
                && ("${" + bean + "}").equals(listener.getAttributeValue("delegateExpression"));
    }

    private static String documentation(org.camunda.bpm.model.bpmn.instance.BaseElement element) {
        return element.getDocumentations().stream()
                .map(Documentation::getTextContent)
                .collect(Collectors.joining());
    }

    private static Set<String> declared(ModelElementInstance element) {
        return VARIABLES.getOrDefault(Diagrams.keyOf(element), List.of()).stream()
                .map(Variable::name)
                .collect(Collectors.toSet());
    }

    private static Set<String> operands(String condition) {
        return OPERAND.matcher(condition.replaceAll("'[^']*'", ""))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }
}
