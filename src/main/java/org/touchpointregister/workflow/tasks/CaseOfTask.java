package org.touchpointregister.workflow.tasks;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.Changes;
import org.touchpointregister.shared.Sentences;
import org.touchpointregister.workflow.ActApprovalFlow;
import org.touchpointregister.workflow.PublicationFlow;
import org.touchpointregister.workflow.RegisterChangeFlow;

/** What a task is or was about: the page of its case and where the case stands now. */
@Component
class CaseOfTask {

    private static final String CHANGE = RegisterChangeFlow.CHANGE_ID.name();
    private static final String ACT = ActApprovalFlow.ACT_ID.name();
    private static final String PUBLICATION = PublicationFlow.PUBLICATION_ID.name();

    private final HistoryService history;
    private final Changes changes;
    private final Sentences sentences;

    CaseOfTask(HistoryService history, Changes changes, Sentences sentences) {
        this.history = history;
        this.changes = changes;
        this.sentences = sentences;
    }

    Optional<About> find(HistoricTaskInstance task) {
        Map<String, String> ids =
                history
                        .createHistoricVariableInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .list()
                        .stream()
                        .filter(known -> known.getValue() instanceof String)
                        .collect(Collectors.toMap(
                                HistoricVariableInstance::getName,
                                known -> String.valueOf(known.getValue()),
                                (one, other) -> one));
        if (ids.containsKey(PUBLICATION)) {
            return Optional.of(page("publication", "/publications/" + ids.get(PUBLICATION)));
        }
        if (ids.containsKey(ACT)) {
            return Optional.of(page("act", "/acts/" + ids.get(ACT)));
        }
        return Optional.ofNullable(ids.get(CHANGE)).map(this::change);
    }

    private About change(String id) {
        String state = changes.require(UUID.fromString(id)).state().name();
        return new About(
                sentences.text("workflow.task.about.change", sentences.text("change.state." + state)),
                "/changes/" + id + "/status");
    }

    private About page(String kind, String address) {
        return new About(sentences.text("workflow.task.about." + kind), address);
    }

    /** A sentence and the address it leads to. */
    record About(String sentence, String address) {}
}
