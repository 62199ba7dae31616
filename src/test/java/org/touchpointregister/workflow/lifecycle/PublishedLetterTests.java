package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.MUR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.change.Verdict;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.MailBox;
import org.touchpointregister.testing.MailBox.Mail;

/** Everybody who took part reads what they asked for and what the published edition adopted of it. */
class PublishedLetterTests extends RideTest {

    @Test
    @Clause({"R-41", "R-46"})
    void whoAskedForTwoRowsAndGotOneIsToldOfBoth() {
        Ride change = rides.toPrepare(MUR);
        ItemContent second = rides.row(MUR);
        rides.addRow(change, second);
        change.submit();
        change.judge(change.rows().get(0), Verdict.ACCEPTED);
        change.judge(change.rows().get(1), Verdict.REJECTED);
        String adopted = String.valueOf(change.rows().get(0).content().touchpointName());
        String rejected = String.valueOf(second.touchpointName());
        change.check("acceptPart");

        ActRide act = rides.toPublication(MUR, change);
        act.publish();
        rides.desks().runDueJobs();

        String page = "/registers/" + MUR.id() + "/editions/" + act.edition();
        for (String who : List.of("head1.mur", "specialist1.mur", "authorised.mur")) {
            Mail letter = letter(who, page);
            String[] halves = letter.text().split("\n\n(?=[^\n]+:\n)", -1);
            assertThat(halves).as(who).hasSizeGreaterThanOrEqualTo(3);
            assertThat(halves[1]).contains(adopted, rejected);
            assertThat(halves[2]).contains(adopted).doesNotContain(rejected);
        }
    }

    private static Mail letter(String login, String page) {
        List<Mail> found = MailBox.received().stream()
                .filter(mail -> mail.to().contains(login + "@"))
                .filter(mail -> mail.text().contains(page + "\n"))
                .toList();
        assertThat(found).as("letters to %s about %s", login, page).hasSize(1);
        return found.get(0);
    }
}
