package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.MUR;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touchpointregister.change.CorrectableField;
import org.touchpointregister.change.Correction;
import org.touchpointregister.change.Corrections;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.Kind;
import org.touchpointregister.testing.Clause;

/** A slip of the pen is corrected by the checker, in the open; everything else goes back. */
class CorrectedSlipTests extends RideTest {

    private static final String CHECKER = MUR.login("authorised");

    @SuppressWarnings("NullAway.Init")
    private Ride change;

    @BeforeEach
    void aChangeIsUnderCheck() {
        change = rides.toCheck(MUR);
    }

    @AfterEach
    void itIsTakenBack() {
        if (change.state().withdrawable()) {
            change.withdraw();
        }
    }

    @Test
    @Clause("R-41")
    void theRowSaysItTheMarkStaysAndTheDepartmentIsTold() {
        String slip = change.rows().get(0).content().touchpointName();

        Correction made = corrections().make(change.id(), row(), wanted("Web site"), CHECKER);
        change.check("accept");

        assertThat(change.rows().get(0).content().touchpointName()).isEqualTo("Web site");
        assertThat(made.was()).isEqualTo(slip);
        assertThat(corrections().of(change.id())).extracting(Correction::became).containsExactly("Web site");
        assertThat(lettersTo("head1")).anyMatch(text -> text.contains("Web site") && text.contains(slip));
    }

    @Test
    @Clause("R-41")
    void aCorrectionOfAnEarlierRoundIsNotToldAgain() {
        corrections().make(change.id(), row(), wanted("Web site"), CHECKER);
        change.check("return").resubmit().check("accept");

        assertThat(lettersTo("head1").stream().filter(text -> text.contains("Web site")))
                .hasSize(1);
    }

    @Test
    @Clause("R-41")
    void onlyACheckerCorrectsAndOnlyWhileChecking() {
        Refusal byDepartment =
                change.refused(() -> corrections().make(change.id(), row(), wanted("Web site"), MUR.login("head1")));
        assertThat(byDepartment.kind()).isEqualTo(Kind.FORBIDDEN);

        change.check("return");
        Refusal late = change.refused(() -> corrections().make(change.id(), row(), wanted("Web site"), CHECKER));
        assertThat(late.sentence().code()).isEqualTo("change.wrongState");
    }

    @Test
    @Clause("R-41")
    void theSameWordsAndAnEmptyFieldAreNotCorrected() {
        String same = String.valueOf(change.rows().get(0).content().touchpointName());
        assertThat(refusedAs(wanted(same))).isEqualTo("change.correction.same");

        rides.bean(JdbcClient.class)
                .sql("update app.change_item set responsible_post = null where id = :id")
                .param("id", row())
                .update();
        assertThat(refusedAs(new Corrections.Wanted(CorrectableField.RESPONSIBLE_POST, "Chief")))
                .isEqualTo("change.correction.nothingThere");
    }

    private String refusedAs(Corrections.Wanted wanted) {
        return change.refused(() -> corrections().make(change.id(), row(), wanted, CHECKER))
                .sentence()
                .code();
    }

    @Test
    @Clause("R-41")
    void whatIsNotASlipIsRefusedWithASentence() {
        for (String field : List.of("needs", "type", "operation", "direction")) {
            assertThat(asked(field, "x")).isEqualTo(400);
        }
        assertThat(asked("address", " ")).isEqualTo(400);
        assertThat(asked("address", "x".repeat(501))).isEqualTo(400);
        assertThat(asked("address", "https://example.org/a")).isEqualTo(201);
        assertThat(Visitor.signedIn(port(), MUR.login("head1"))
                        .api("GET", "/changes/" + change.id() + "/corrections", Map.of())
                        .body())
                .contains("https://example.org/a");
    }

    private int asked(String field, String text) {
        String path = "/changes/" + change.id() + "/rows/" + row() + "/corrections";
        return Visitor.signedIn(port(), CHECKER)
                .api("POST", path, Map.of("field", field, "text", text))
                .statusCode();
    }

    private Corrections corrections() {
        return rides.bean(Corrections.class);
    }

    private UUID row() {
        return change.rows().get(0).id();
    }

    private static Corrections.Wanted wanted(String text) {
        return new Corrections.Wanted(CorrectableField.TOUCHPOINT, text);
    }

    private List<String> lettersTo(String who) {
        return rides.bean(JdbcClient.class)
                .sql("select text from app.notice where recipient_login = :login and subject like :number")
                .param("login", MUR.login(who))
                .param("number", "%" + change.number() + "%")
                .query(String.class)
                .list();
    }
}
