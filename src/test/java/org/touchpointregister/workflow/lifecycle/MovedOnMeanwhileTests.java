package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touchpointregister.workflow.lifecycle.Body.MUR;
import static org.touchpointregister.workflow.lifecycle.Body.SAK;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.touchpointregister.act.ActChanges;
import org.touchpointregister.change.ChangeItem;
import org.touchpointregister.change.ChangeState;
import org.touchpointregister.register.Row;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.testing.Clause;

/** What is checked, laid out and signed is what was written: nobody writes into a step that is being taken. */
class MovedOnMeanwhileTests extends RideTest {

    private SameMoment moment;

    @BeforeEach
    void two() {
        moment = new SameMoment(rides);
    }

    @Test
    @Clause({"R-40", "R-42"})
    void theRowWrittenWhileTheHeadSubmitsIsTheRowThatIsSubmitted() throws Exception {
        Ride change = rides.toPrepare(MUR);

        moment.run(() -> write(change, "Written first."), change::submit).join();

        assertThat(change.state()).isEqualTo(ChangeState.UNDER_CHECK);
        assertThat(submitted(change)).isEqualTo("Written first.").isEqualTo(words(change));
        change.withdraw();
    }

    @Test
    @Clause({"R-40", "R-41"})
    void aRowIsNotWrittenIntoWhatIsBeingSubmitted() throws Exception {
        Ride change = rides.toPrepare(MUR);

        CompletableFuture<Void> late = moment.run(change::submit, () -> write(change, "Too late."));

        assertRefused(late, "change.notEditable");
        assertThat(words(change)).isEqualTo("None.");
        change.withdraw();
    }

    @Test
    @Clause("R-41")
    void aRemarkMadeWhileAnotherAcceptsIsNotAcceptedOver() throws Exception {
        Ride change = rides.toCheck(MUR);

        CompletableFuture<Void> accepting =
                moment.run(() -> change.remark("Which hours?"), () -> change.check("authorised2", "accept"));

        assertRefused(accepting, "change.remarksAreOpen");
        assertThat(change.state()).isEqualTo(ChangeState.UNDER_CHECK);
        change.withdraw();
    }

    @Test
    @Clause({"R-44", "R-45"})
    void aChangeAddedWhileTheActIsSentIsInTheEditionThatAdoptsIt() throws Exception {
        ActRide act = rides.toAct(SAK);
        Ride added = rides.toAccepted(SAK);

        moment.run(() -> rides.bean(ActChanges.class).add(act.id(), added.id()), act::send)
                .join();
        act.head("sign").register().publish();

        assertThat(added.state()).isEqualTo(ChangeState.ADOPTED);
        assertThat(rides.editions().latestRows(SAK.id()))
                .extracting(Row::touchpointName)
                .contains(added.rows().get(0).content().touchpointName());
    }

    @Test
    @Clause("R-44")
    void nothingIsTakenOutOfAnActThatIsBeingSent() throws Exception {
        Ride stays = rides.toAccepted(SAK);
        ActRide act = rides.toAct(SAK, stays);

        CompletableFuture<Void> late = moment.run(act::send, () -> rides.takeOut(act, stays));

        assertRefused(late, "act.wrongState");
        assertThat(stays.state()).isEqualTo(ChangeState.IN_ACT);
        act.head("sign").register().publish();
    }

    private void write(Ride change, String words) {
        ChangeItem row = change.rows().get(0);
        rides.drafts()
                .replace(
                        change.id(),
                        row.id(),
                        row.content().copy().peculiarities(words).made(),
                        MUR.login("specialist1"));
    }

    private String words(Ride change) {
        return String.valueOf(change.rows().get(0).content().peculiarities());
    }

    private String submitted(Ride change) {
        return String.valueOf(rides.bean(JdbcTemplate.class)
                .queryForObject(
                        "select peculiarities from app.change_item_submitted where change_id = ?",
                        String.class,
                        change.id()));
    }

    private static void assertRefused(CompletableFuture<Void> late, String code) {
        assertThatThrownBy(late::join)
                .cause()
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().code()).isEqualTo(code));
    }
}
