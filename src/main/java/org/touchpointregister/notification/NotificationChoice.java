package org.touchpointregister.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What one person chose; who chose nothing is told at once. */
@Entity
@Table(name = "notification_choice")
class NotificationChoice {

    @Id
    private String login;

    @Enumerated(EnumType.STRING)
    private Assignments assignments;

    @SuppressWarnings("NullAway.Init")
    protected NotificationChoice() {}

    NotificationChoice(String login, Assignments assignments) {
        this.login = login;
        this.assignments = assignments;
    }

    String login() {
        return login;
    }

    Assignments assignments() {
        return assignments;
    }
}
