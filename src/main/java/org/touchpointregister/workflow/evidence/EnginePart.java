package org.touchpointregister.workflow.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.Deed;
import org.touchpointregister.identity.InPlaceOf;
import org.touchpointregister.notification.Notice;
import org.touchpointregister.notification.NoticeKind;
import org.touchpointregister.notification.NoticeState;
import org.touchpointregister.notification.Notices;
import org.touchpointregister.workflow.engine.SignedIn;

/** What the engine knows: who decided what and when, the very diagrams the case went by, and the letters it sent. */
@Component
@Order(9)
class EnginePart implements EvidencePart {

    private final HistoryService history;
    private final RepositoryService repository;
    private final SignedIn signedIn;
    private final InPlaceOf inPlaceOf;
    private final Notices notices;
    private final Posts posts;

    EnginePart(
            HistoryService history,
            RepositoryService repository,
            SignedIn signedIn,
            InPlaceOf inPlaceOf,
            Notices notices,
            Posts posts) {
        this.history = history;
        this.repository = repository;
        this.signedIn = signedIn;
        this.inPlaceOf = inPlaceOf;
        this.notices = notices;
        this.posts = posts;
    }

    @Override
    public void add(EvidenceCase of, EvidenceZip into) throws IOException {
        Course course = new Course();
        // Whoever may have the archive may have these; the engine's own rights are narrower.
        signedIn.leftOut(() -> course.read(of));
        into.addJson(
                "decisions/steps.json",
                course.tasks.stream().map(task -> step(of, course, task)).toList());
        into.addJson(
                "notices/notices.json",
                notices.about(of.edition().authority(), course.ids(of)).stream()
                        .map(notice -> letter(of, notice))
                        .toList());
        for (Map.Entry<String, ProcessDefinition> diagram : course.diagrams.entrySet()) {
            try (InputStream model =
                    repository.getProcessModel(diagram.getValue().getId())) {
                into.add("processes/" + diagram.getKey() + ".bpmn", model.readAllBytes());
            }
        }
    }

    private StepData step(EvidenceCase of, Course course, HistoricTaskInstance task) {
        return new StepData(
                task.getProcessDefinitionKey(),
                task.getTaskDefinitionKey(),
                task.getName(),
                posts.of(task.getAssignee()),
                whom(course.deeds.get(task.getId())),
                posts.moment(task.getStartTime().toInstant(), of.edition().authority()),
                task.getEndTime() == null
                        ? null
                        : posts.moment(
                                task.getEndTime().toInstant(), of.edition().authority()));
    }

    private @Nullable String whom(@Nullable Deed deed) {
        return deed == null ? null : posts.whom(deed.login(), deed.absent(), deed.doneAt());
    }

    private Letter letter(EvidenceCase of, Notice notice) {
        return new Letter(
                notice.kind(),
                posts.of(notice.recipientLogin()),
                notice.subject(),
                notice.state(),
                posts.moment(notice.createdAt(), of.edition().authority()),
                posts.moment(notice.sentAt(), of.edition().authority()),
                notice.messageId());
    }

    /** Tasks and diagrams of the case and of the processes it called. */
    private final class Course {

        private final List<HistoricTaskInstance> tasks = new ArrayList<>();
        private final Map<String, Deed> deeds = new HashMap<>();
        private final Map<String, ProcessDefinition> diagrams = new TreeMap<>();

        void read(EvidenceCase of) {
            for (String number : of.businessKeys()) {
                inPlaceOf.deeds(number).forEach(deed -> deeds.put(deed.taskId(), deed));
                history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .orderByProcessInstanceStartTime()
                        .asc()
                        .orderByProcessInstanceId()
                        .asc()
                        .list()
                        .forEach(this::read);
            }
        }

        private void read(HistoricProcessInstance instance) {
            ProcessDefinition diagram = repository.getProcessDefinition(instance.getProcessDefinitionId());
            diagrams.put(diagram.getKey() + "-v" + diagram.getVersion(), diagram);
            tasks.addAll(history.createHistoricTaskInstanceQuery()
                    .processInstanceId(instance.getId())
                    .orderByHistoricActivityInstanceStartTime()
                    .asc()
                    .orderByTaskId()
                    .asc()
                    .list());
        }

        List<String> ids(EvidenceCase of) {
            return Stream.concat(of.subjects().stream(), tasks.stream().map(HistoricTaskInstance::getId))
                    .toList();
        }
    }

    private record StepData(
            String process,
            String step,
            String name,
            @Nullable String doneBy,
            @Nullable String doneFor,
            @Nullable String begun,
            @Nullable String ended) {}

    private record Letter(
            NoticeKind kind,
            @Nullable String recipient,
            String subject,
            NoticeState state,
            @Nullable String writtenAt,
            @Nullable String sentAt,
            String messageId) {}
}
