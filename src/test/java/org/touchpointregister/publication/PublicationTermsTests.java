package org.touchpointregister.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchpointregister.deadline.DeadlineSheet;
import org.touchpointregister.deadline.Deadlines;
import org.touchpointregister.register.Edition;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Sentences;
import org.touchpointregister.testing.Clause;

@PublicationRoom
class PublicationTermsTests {

    @Autowired
    private Registers registers;

    @Autowired
    private Publications publications;

    @Autowired
    private PublicationTerms terms;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Sentences sentences;

    @Test
    @Clause("R-11")
    void theFirstPlacingHasNoLegalTermAndTheSheetSaysSo() {
        Edition first = registers.approve(Registers.SAKHALIN, "first.json", "2023-06-01");

        Publication publication = publications.open(Registers.SAKHALIN, first.number(), "site");
        DeadlineSheet sheet = terms.sheetFor(publication);

        assertThat(terms.legal(publication)).isFalse();
        assertThat(sheet.clause()).isEqualTo(sentences.text("publication.noTerm"));
        assertThat(sheet.event())
                .as("the internal term runs from the day the edition was opened, not from an old act")
                .isEqualTo(LocalDate.parse("2024-01-18"));
        assertThat(sheet.term().count()).isEqualTo(10);
    }

    @Test
    @Clause({"R-11", "R-46"})
    void anEditionThatChangesTheRegisterHasTenWorkingDaysFromTheActByTheClause() {
        registers.approve(Registers.SAKHALIN, "first.json", "2024-01-10");
        Edition second = registers.approve(Registers.SAKHALIN, "second.json", "2024-01-18");

        Publication publication = publications.open(Registers.SAKHALIN, second.number(), "site");
        DeadlineSheet sheet = terms.sheetFor(publication);

        assertThat(terms.legal(publication)).isTrue();
        assertThat(sheet.event()).isEqualTo("2024-01-18");
        assertThat(sheet.due()).isEqualTo("2024-02-01");
        assertThat(sheet.strict()).isEqualTo("2024-01-31");
        assertThat(sheet.clause()).contains("5.5");
        assertThat(sheet.eventName()).contains("act of 2024-01-18");
        assertThat(sheet.days()).filteredOn(DeadlineSheet.CountedDay::counted).hasSize(10);
    }

    @Test
    @Clause("R-10")
    void aPlaceToWhichTheTermDoesNotApplyHasAnInternalOne() {
        registers.approve(Registers.KURSK, "first.json", "2024-01-10");
        Edition second = registers.approve(Registers.KURSK, "second.json", "2024-01-18");

        assertThat(terms.legal(publications.open(Registers.KURSK, second.number(), "file-store")))
                .isFalse();
        assertThat(terms.legal(publications.open(Registers.KURSK, second.number(), "site")))
                .isTrue();
    }

    @Test
    @Clause("R-10")
    void aPlaceTheOrderDoesNotNameIsRefused() {
        Edition edition = registers.approve(Registers.LENINGRAD, "first.json", "2024-01-10");

        assertThatThrownBy(() -> publications.open(Registers.LENINGRAD, edition.number(), "site"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.MISSING));
    }

    @Test
    @Clause("R-46")
    void theSheetKeptWithTheDeadlineIsTheOneShown() {
        registers.approve(Registers.SAKHALIN, "first.json", "2024-01-10");
        Edition second = registers.approve(Registers.SAKHALIN, "second.json", "2024-01-18");
        Publication publication = publications.open(Registers.SAKHALIN, second.number(), "site");
        DeadlineSheet moved = moved(terms.sheetFor(publication), LocalDate.parse("2024-02-05"));

        deadlines.open(new Deadlines.NewDeadline(
                "key", Registers.SAKHALIN, publication.id().toString(), "publishEdition", true, moved));

        assertThat(terms.keptSheet(publication).due()).isEqualTo("2024-02-05");
    }

    private static DeadlineSheet moved(DeadlineSheet sheet, LocalDate due) {
        return new DeadlineSheet(
                sheet.event(),
                sheet.eventName(),
                sheet.clause(),
                sheet.term(),
                sheet.zone(),
                sheet.layer(),
                sheet.calendarVersion(),
                sheet.days(),
                due,
                sheet.strict(),
                sheet.provisional());
    }
}
