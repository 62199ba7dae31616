package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.MUR;

import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.touchpointregister.identity.People;
import org.touchpointregister.notification.NewNotice;
import org.touchpointregister.notification.NoticeKind;
import org.touchpointregister.notification.NoticeState;
import org.touchpointregister.notification.Notices;
import org.touchpointregister.workflow.NotificationFlow;
import org.touchpointregister.workflow.step.Letters;

/** What only decides which way a letter goes leaves nothing in the engine. */
class PassingVariablesTests extends RideTest {

    private static final String TOO_EARLY = "2026-03-02T05:00:00Z";
    private static final String SENDING_HOUR = "2026-03-02T06:00:00Z";

    @Test
    void ofALetterTheEngineKeepsItsNumberAndItsAuthorityOnly() {
        rides.travelTo(TOO_EARLY);
        NewNotice letter = letter("passing");
        rides.bean(Letters.class).send(letter);
        UUID id = notice(letter.dedupeKey());
        assertThat(stands(id)).containsExactly("waitForSendingHour");

        rides.travelTo(SENDING_HOUR);
        rides.desks().runDueJobs();

        assertThat(state(id)).isEqualTo(NoticeState.SENT);
        assertThat(stands(id)).isEmpty();
        assertThat(kept(id)).containsExactlyInAnyOrder("authority", "noticeId");
    }

    @Test
    void aLetterThatAnOlderVersionBeganWithStoredOnesWaitsAndGoes() {
        rides.travelTo(TOO_EARLY);
        UUID id = rides.bean(Notices.class)
                .prepare(letter("stored"))
                .orElseThrow()
                .id();
        Map<String, Object> stored = Variables.createVariables()
                .putValue(NotificationFlow.AUTHORITY.name(), MUR.id().value())
                .putValue(NotificationFlow.NOTICE_ID.name(), id.toString())
                .putValue(NotificationFlow.AT_ONCE.name(), true)
                .putValue(NotificationFlow.NOT_BEFORE.name(), Date.from(Instant.parse(TOO_EARLY)));
        rides.engine().getRuntimeService().startProcessInstanceByKey(NotificationFlow.KEY, id.toString(), stored);

        rides.desks().runDueJobs();
        assertThat(stands(id)).as("it waits for nine o'clock").containsExactly("waitForSendingHour");
        rides.travelTo(SENDING_HOUR);
        rides.desks().runDueJobs();

        assertThat(state(id)).isEqualTo(NoticeState.SENT);
        assertThat(stands(id)).isEmpty();
    }

    private NewNotice letter(String name) {
        return new NewNotice(
                        NoticeKind.FOLLOW_UP,
                        rides.bean(People.class).require("head1.mur"),
                        MUR.id(),
                        Map.of("taskName", "Check"),
                        name + ":" + UUID.randomUUID() + ":head1.mur")
                .notBefore(Instant.parse(SENDING_HOUR));
    }

    private UUID notice(String dedupeKey) {
        return rides.bean(Notices.class)
                .about(MUR.id(), Set.of(dedupeKey.split(":", -1)[1]))
                .get(0)
                .id();
    }

    private NoticeState state(UUID id) {
        return rides.bean(Notices.class).require(id).state();
    }

    private Set<String> stands(UUID id) {
        return new Case(rides, MUR, id.toString()).stands();
    }

    private Set<String> kept(UUID id) {
        HistoryService history = rides.engine().getHistoryService();
        String instance = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .singleResult()
                .getId();
        Set<String> names = new HashSet<>();
        history.createHistoricVariableInstanceQuery().processInstanceId(instance).list().stream()
                .map(HistoricVariableInstance::getName)
                .forEach(names::add);
        return names;
    }
}
