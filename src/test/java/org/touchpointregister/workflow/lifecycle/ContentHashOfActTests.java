package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.MUR;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.touchpointregister.act.ActState;
import org.touchpointregister.register.Edition;
import org.touchpointregister.shared.Refusal.FieldSentence;
import org.touchpointregister.testing.Clause;

/** The annex that was signed is the edition that opens, and the clerk confirms it by the hash on the paper. */
class ContentHashOfActTests extends RideTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    @Clause({"R-44", "R-45"})
    void theHashIsThereBeforeTheActHasANumberAndIsThatOfTheEditionItMakes() {
        rides.toPublication(MUR).publish();
        ActRide act = rides.toAct(MUR);
        assertThat(act.now().contentHash()).isNull();

        String hash = act.send().now().contentHash();
        act.head("sign").register();

        assertThat(hash).isNotNull();
        assertThat(edition(act).contentHash()).isEqualTo(hash);
        assertThat(rides.variables(act.number()))
                .containsEntry("contentHash", String.valueOf(hash).substring(0, 8));
        act.publish();
    }

    @Test
    @Clause("R-44")
    void aDraftThatCameBackHasNoHashUntilItIsSentAgain() {
        ActRide act = rides.toAct(MUR).send();

        act.head("return");

        assertThat(act.now().contentHash()).isNull();
        act.send().head("sign").register().publish();
    }

    @Test
    @Clause("R-44")
    void anotherHashOnThePaperOrNoneWithoutAReasonStopsTheRegistration() {
        ActRide act = rides.toSigned(MUR);
        String hash = act.now().contentHash();
        assertThat(codes(act, Map.of("printedHash", "00000000"))).containsExactly("act.printedHashDiffers");
        assertThat(codes(act, Map.of("printedHash", String.valueOf(hash).substring(0, 7))))
                .containsExactly("act.printedHashDiffers");
        assertThat(codes(act, Map.of("printedHash", "00000000", "backdatingReason", "Signed so.")))
                .containsExactly("act.printedHashDiffers");
        assertThat(codes(act, Map.of("printedHash", " "))).containsExactly("act.printedHashMissing");
        assertThat(act.state()).isEqualTo(ActState.SIGNED);

        Map<String, Object> unreadable = act.registration(TODAY);
        unreadable.remove("printedHash");
        unreadable.put("backdatingReason", "The printer left it out.");
        act.answer("clerk", "registerAct", unreadable);

        rides.desks().runDueJobs();
        assertThat(edition(act).contentHash()).isEqualTo(hash);
        act.publish();
    }

    @Test
    @Clause("R-45")
    void whatWasSignedOpensEvenWhenADepartmentGotAnotherNameMeanwhile() {
        ActRide act = rides.toSigned(MUR);
        JdbcTemplate jdbc = rides.bean(JdbcTemplate.class);
        String rename = "update department set name = replace(name, ?, ?) where authority = ?";
        jdbc.update(rename, " ", " x ", MUR.id().value());

        act.register();

        assertThat(edition(act).contentHash()).isEqualTo(act.now().contentHash());
        jdbc.update(rename, " x ", " ", MUR.id().value());
        act.publish();
    }

    private Edition edition(ActRide act) {
        return rides.editions().require(MUR.id(), act.edition());
    }

    private static List<String> codes(ActRide act, Map<String, String> wrong) {
        Map<String, Object> answer = new HashMap<>(act.registration(TODAY));
        answer.putAll(wrong);
        return act.refused("clerk", "registerAct", answer).fields().stream()
                .map(FieldSentence::sentence)
                .map(sentence -> sentence.code())
                .toList();
    }
}
