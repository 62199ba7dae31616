package org.touchpointregister.workflow.step;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.deadline.Deadline;
import org.touchpointregister.identity.InPlaceOf;
import org.touchpointregister.identity.People;
import org.touchpointregister.notification.LetterSending;
import org.touchpointregister.notification.NewNotice;
import org.touchpointregister.notification.NoticeKind;
import org.touchpointregister.notification.Notices;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.workflow.NotificationFlow;

/** Starts one notification per letter, in the transaction of the event it tells about; nothing waits for mail. */
@Component
public class Letters implements LetterSending {

    private final Notices notices;
    private final InPlaceOf inPlaceOf;
    private final People people;
    private final RuntimeService runtime;

    Letters(Notices notices, InPlaceOf inPlaceOf, People people, RuntimeService runtime) {
        this.notices = notices;
        this.inPlaceOf = inPlaceOf;
        this.people = people;
        this.runtime = runtime;
    }

    /** Sends a letter once; the same event told twice makes no second one. What is for an absent person goes to who stands in. */
    public void send(NewNotice letter) {
        notices.prepare(inPlaceOf
                        .ofAbsent(letter.recipient().login())
                        // Whoever is away learns that somebody stands in for them.
                        .filter(running -> letter.kind() != NoticeKind.SUBSTITUTION)
                        .map(running -> letter.to(people.require(running.substitute())))
                        .orElse(letter))
                .ifPresent(notice -> start(notice.id(), letter.authority(), letter.notBefore()));
    }

    /** Makes the unsent reminders of a deadline void: its date has moved. */
    public void cancelRemindersOf(Deadline deadline) {
        notices.cancelByDeadline(deadline.key());
    }

    @Override
    public void start(UUID noticeId, AuthorityId authority) {
        start(noticeId, authority, null);
    }

    private void start(UUID noticeId, AuthorityId authority, @Nullable Instant notBefore) {
        runtime.startProcessInstanceByKey(
                NotificationFlow.KEY,
                noticeId.toString(),
                Variables.createVariables()
                        .putValue(NotificationFlow.AUTHORITY.name(), authority.value())
                        .putValue(NotificationFlow.NOTICE_ID.name(), noticeId.toString())
                        .putValueTyped(
                                NotificationFlow.AT_ONCE.name(), NotificationFlow.AT_ONCE.passing(notBefore == null))
                        .putValueTyped(
                                NotificationFlow.NOT_BEFORE.name(),
                                NotificationFlow.NOT_BEFORE.passing(notBefore == null ? null : Date.from(notBefore))));
    }
}
