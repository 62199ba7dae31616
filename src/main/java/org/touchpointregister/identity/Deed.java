package org.touchpointregister.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A task that was done in the place of somebody absent; written once. */
@Entity
@Table(name = "deed")
public class Deed {

    @Id
    private String taskId;

    private String caseNumber;
    private String step;
    private String login;
    private String absent;
    private Instant doneAt;

    @SuppressWarnings("NullAway.Init")
    protected Deed() {}

    public Deed(Step step, String login, String absent, Instant at) {
        this.taskId = step.taskId();
        this.caseNumber = step.caseNumber();
        this.step = step.key();
        this.login = login;
        this.absent = absent;
        this.doneAt = at;
    }

    public String taskId() {
        return taskId;
    }

    /** The human number of the case. */
    public String caseNumber() {
        return caseNumber;
    }

    /** The key of the task in its diagram. */
    public String step() {
        return step;
    }

    /** Who did it. */
    public String login() {
        return login;
    }

    /** For whom. */
    public String absent() {
        return absent;
    }

    public Instant doneAt() {
        return doneAt;
    }

    /** The task, what kind of step it was, and of which case. */
    public record Step(String taskId, String key, String caseNumber) {}
}
