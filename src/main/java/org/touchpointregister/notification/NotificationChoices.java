package org.touchpointregister.notification;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How each person wants to be told of new tasks; reminders, delays and decisions are told to everybody alike. */
@Service
@Transactional
public class NotificationChoices {

    private final NotificationChoiceRepository choices;

    NotificationChoices(NotificationChoiceRepository choices) {
        this.choices = choices;
    }

    /** The person's choice; at once where none was made. */
    @Transactional(readOnly = true)
    public Assignments assignments(String login) {
        return choices.findById(login).map(NotificationChoice::assignments).orElse(Assignments.AT_ONCE);
    }

    public void choose(String login, Assignments assignments) {
        choices.save(new NotificationChoice(login, assignments));
    }
}
