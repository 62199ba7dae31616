package org.touchpointregister.workflow.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.shared.Refusal;

/** The draft of a task's form, kept and read by Tasklist while a person writes. */
@RestController
@RequestMapping("/api/v1/tasks/{id}/draft")
class TaskDraftController {

    private final TaskDrafts drafts;
    private final TaskSight sight;
    private final CurrentPerson current;

    TaskDraftController(TaskDrafts drafts, TaskSight sight, CurrentPerson current) {
        this.drafts = drafts;
        this.sight = sight;
        this.current = current;
    }

    /** With the token that keeping a draft needs: Tasklist is not a page of ours that could carry it. */
    @GetMapping
    ResponseEntity<Draft> read(@PathVariable String id, @Nullable CsrfToken token) {
        String login = current.require().login();
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (token != null) {
            answer.header("X-Token-Header", token.getHeaderName()).header("X-Token", token.getToken());
        }
        return answer.body(new Draft(drafts.find(login, id).orElseGet(JsonNodeFactory.instance::objectNode)));
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@PathVariable String id, @RequestBody Draft draft) {
        String login = current.require().login();
        if (!sight.mayWork(login, id)) {
            throw Refusal.missing("workflow.answer.noSuchTask");
        }
        if (draft.values() == null || !draft.values().isObject()) {
            throw Refusal.invalid("workflow.draft.notAnObject");
        }
        drafts.keep(login, id, draft.values());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(@PathVariable String id) {
        drafts.drop(current.require().login(), id);
    }

    record Draft(@Nullable JsonNode values) {}
}
