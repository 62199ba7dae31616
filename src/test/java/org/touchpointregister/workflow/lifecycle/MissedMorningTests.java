package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.MUR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touchpointregister.testing.Clause;

/** The node stood still at a sending hour: what was not said then is said on the next working morning, once. */
class MissedMorningTests extends RideTest {

    @Test
    @Clause({"R-14", "R-46"})
    void aNodeThatWasDownAtTheSendingHourCatchesUpOnTheNextWorkingMorningAndSaysNothingTwice() {
        // No other test of this installation opens a morning in this month.
        rides.travelTo("2026-09-07T06:00:00Z");
        rides.publishedBefore(MUR);
        ActRide act = rides.toPublication(MUR);
        Post post = Post.about(rides, act);
        Watch watch = new Watch(rides, MUR);
        assertThat(post.deadline().due()).isEqualTo(LocalDate.of(2026, 9, 21));
        assertThat(post.deadline().sheet().strict()).isEqualTo(LocalDate.of(2026, 9, 18));
        watch.live(LocalDate.of(2026, 9, 8), LocalDate.of(2026, 9, 14));

        // The first reminder is due on Tuesday the 15th: down at nine, up at five in the afternoon.
        watch.downAt("2026-09-15", "2026-09-15T14:00:00Z");
        // The second on Thursday: up again within the morning, which is early enough.
        watch.live(LocalDate.of(2026, 9, 16), LocalDate.of(2026, 9, 16));
        watch.downAt("2026-09-17", "2026-09-17T08:00:00Z");
        // The last day of the stricter reading is Friday: down at nine, up on Saturday at noon.
        watch.downAt("2026-09-18", "2026-09-19T09:00:00Z");
        watch.live(LocalDate.of(2026, 9, 20), LocalDate.of(2026, 9, 21));
        // The term ends at midnight: down before, up on the next night.
        watch.downAt("2026-09-22", "2026-09-23T00:00:00Z");
        assertThat(post.deadline().missedAt()).isEqualTo(Instant.parse("2026-09-21T21:00:00Z"));
        watch.live(LocalDate.of(2026, 9, 23), LocalDate.of(2026, 9, 24));
        watch.live(LocalDate.of(2026, 9, 25), LocalDate.of(2026, 9, 28));

        assertThat(post.days(MUR))
                .containsExactly(
                        "2026-09-16 DUE_SOON publisher.mur",
                        "2026-09-17 DUE_SOON publisher.mur",
                        "2026-09-21 DUE_TODAY publisher.mur",
                        "2026-09-23 ESCALATED controller.mur",
                        "2026-09-23 ESCALATED publisher.mur",
                        "2026-09-23 OVERDUE publisher.mur",
                        "2026-09-28 OVERDUE publisher.mur");
        act.publish(Map.of("lateReason", "Forgotten."));
    }

    @Test
    @Clause("R-14")
    void aLetterPlannedForAnHourThatTheNodeMissedIsWrittenAnewForTheNextWorkingMorning() {
        rides.travelTo("2026-10-05T06:00:00Z");
        Ride ride = rides.toPrepare(MUR);
        Post post = new Post(rides, ride.id().toString());
        Watch watch = new Watch(rides, MUR);
        LocalDate due = post.deadline().due();
        assertThat(due).isEqualTo(LocalDate.of(2026, 10, 12));
        watch.live(LocalDate.of(2026, 10, 6), LocalDate.of(2026, 10, 12));
        // The delay is recorded at midnight, its letter waits for nine on Tuesday; then nobody is there until Thursday
        // night.
        watch.upUntil("2026-10-12T22:00:00Z");
        assertThat(planned(post)).isNotEmpty();
        watch.downUntil("2026-10-15T00:00:00Z");
        watch.live(LocalDate.of(2026, 10, 15), LocalDate.of(2026, 10, 16));

        assertThat(post.days(MUR))
                .containsOnlyOnce("2026-10-15 OVERDUE head1.mur")
                .filteredOn(line -> line.contains("OVERDUE"))
                .hasSize(1);
        assertThat(planned(post)).isEmpty();
        ride.withdraw();
    }

    private List<String> planned(Post post) {
        return rides.bean(JdbcClient.class)
                .sql("select recipient_login from app.notice where deadline_key = :key and state = 'PLANNED'")
                .param("key", post.deadline().key())
                .query(String.class)
                .list();
    }
}
