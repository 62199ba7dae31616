package org.touchpointregister.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.touchpointregister.register.Edition;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.EditionNumber;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Statements;

@PublicationRoom
@RecordApplicationEvents
class PublicationsTests {

    /** The term from 18 January 2024 ends with 1 February, which in Sakhalin is over at this instant. */
    private static final String MIDNIGHT_IN_SAKHALIN = "2024-02-01T13:00:00Z";

    @Autowired
    private Registers registers;

    @Autowired
    private Publications publications;

    @Autowired
    private PublicRegisters read;

    @Autowired
    private Regulations regulations;

    @Autowired
    private EditionDocuments documents;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void start() {
        clock.set("2024-01-18T02:00:00Z");
    }

    @Test
    @Clause("R-46")
    void anEditionIsOpenedOnceForEachPlace() {
        Edition second = changed();

        Publication opened = publications.open(Registers.SAKHALIN, second.number(), "site");

        assertThat(opened.state()).isEqualTo(PublicationState.WAITING);
        assertThat(publications
                        .open(Registers.SAKHALIN, second.number(), "site")
                        .id())
                .isEqualTo(opened.id());
    }

    /** Another order loses the register for a moment: the edition shown would be one that is not placed yet. */
    @Test
    @Clause({"R-30", "R-46"})
    void whichEditionIsShownIsAskedBeforeWhatIsPlacedSoThatAPublicationInBetweenHidesNothing() throws Exception {
        registers.publish(registers.approve(Registers.SAKHALIN, "first.json", "2024-01-10"), null);

        List<String> asked = Statements.of(() -> read.current(regulations.of(Registers.SAKHALIN)));

        assertThat(asked).filteredOn(one -> one.contains("public_edition")).hasSize(1);
        assertThat(asked)
                .filteredOn(one -> one.contains("from app.publication "))
                .hasSize(1);
        assertThat(asked.toString().indexOf("public_edition"))
                .isLessThan(asked.toString().indexOf("from app.publication "));
    }

    @Test
    @Clause("R-30")
    void oneEditionIsReadWithoutTheOthers() throws Exception {
        registers.publish(registers.approve(Registers.SAKHALIN, "first.json", "2024-01-10"), null);
        Regulation regulation = regulations.of(Registers.SAKHALIN);

        List<String> asked = new ArrayList<>(Statements.of(() -> read.current(regulation)));
        asked.addAll(Statements.of(() -> read.edition(regulation, 1)));

        assertThat(asked)
                .filteredOn(one -> one.contains("from app.edition "))
                .hasSize(2)
                .allMatch(one -> one.contains("number=?"));
        assertThatThrownBy(() -> read.edition(regulation, 0)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> read.edition(regulation, 9)).isInstanceOf(Refusal.class);
    }

    @Test
    @Clause({"R-11", "R-46"})
    void placingBeforeTheAuthoritysOwnMidnightIsInTime() {
        Publication publication = waiting(changed());
        clock.set("2024-02-01T12:59:59Z");

        publications.submit(publication.id(), answer(null));
        clock.set("2024-02-01T13:05:00Z");
        Verification verification = publications.verify(publication.id());

        assertThat(verification).isEqualTo(Verification.confirmed(Timeliness.IN_TIME));
        assertThat(publication.publishedAt())
                .as("the moment the task was completed counts, not that of the check")
                .isEqualTo("2024-02-01T12:59:59Z");
    }

    @Test
    @Clause({"R-11", "R-46"})
    void placingAfterTheAuthoritysOwnMidnightNeedsAReasonAndIsLate() {
        Publication publication = waiting(changed());
        clock.set(MIDNIGHT_IN_SAKHALIN);

        assertThatThrownBy(() -> publications.submit(publication.id(), answer(" ")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(fields(refusal)).containsExactly("lateReason"));
        publications.submit(publication.id(), answer("power cut"));

        assertThat(publications.verify(publication.id())).isEqualTo(Verification.confirmed(Timeliness.LATE));
        assertThat(publication.inTime()).isFalse();
        assertThat(publication.lateReason()).isEqualTo("power cut");
    }

    @Test
    @Clause("R-46")
    void theServersTimeCountsOnTheBuiltInSiteWhateverIsStated() {
        Publication publication = waiting(changed());

        publications.submit(
                publication.id(),
                new PublishAnswer("publisher", "https://elsewhere", Instant.parse("2030-01-01T00:00:00Z"), null, null));

        assertThat(publication.publishedAt()).isEqualTo("2024-01-18T02:00:00Z");
        assertThat(publication.address()).isNull();
    }

    @Test
    @Clause("R-46")
    void anOutsidePlaceCannotHoldTheEditionTomorrowNorBeforeItsAct() {
        registers.approve(Registers.KURSK, "first.json", "2024-01-10");
        Edition second = registers.approve(Registers.KURSK, "second.json", "2024-01-17");
        Publication publication = publications.open(Registers.KURSK, second.number(), "file-store");

        assertThatThrownBy(() -> publications.submit(publication.id(), stated("2024-01-19T00:00:00Z")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(fields(refusal)).containsExactly("publishedAt"));
        assertThatThrownBy(() -> publications.submit(publication.id(), stated("2024-01-16T20:59:00Z")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(fields(refusal)).containsExactly("publishedAt"));
        publications.submit(publication.id(), stated("2024-01-16T21:01:00Z"));

        assertThat(publication.publishedAt()).isEqualTo("2024-01-16T21:01:00Z");
    }

    @Test
    @Clause("R-46")
    void theVerifiedEditionIsTheOneThePublicReads(ApplicationEvents events) {
        Edition second = changed();
        assertThat(publications.currentOf(Registers.SAKHALIN)).isEmpty();

        registers.publish(second, null);

        assertThat(publications.currentOf(Registers.SAKHALIN)).get().satisfies(current -> {
            assertThat(current.edition()).isEqualTo(second.number());
            assertThat(current.state()).isEqualTo(PublicationState.PUBLISHED);
        });
        assertThat(events.stream(EditionPublished.class))
                .containsExactly(new EditionPublished(Registers.SAKHALIN, second.number(), true));
    }

    @Test
    @Clause("R-46")
    void thePublicNeverGoesBackToALowerEdition() {
        Edition second = changed();
        Edition third = registers.approve(Registers.SAKHALIN, "third.json", "2024-01-18");
        registers.publish(third, null);

        registers.publish(second, null);

        assertThat(publications.currentOf(Registers.SAKHALIN))
                .get()
                .extracting(Publication::edition)
                .isEqualTo(third.number());
        assertThatThrownBy(() -> jdbc.update("update public_edition set edition = 2"))
                .hasMessageContaining("never goes back");
    }

    @Test
    @Clause("R-46")
    void anEditionWithoutItsFilesIsSentBackWithASentence() {
        Edition second = changed();
        Publication publication = publications.open(Registers.SAKHALIN, second.number(), "site");
        publications.submit(publication.id(), answer(null));

        Verification verification = publications.verify(publication.id());

        assertThat(verification.verified()).isFalse();
        assertThat(verification.message()).isNotBlank().isEqualTo(publication.sentBackBecause());
        assertThat(publication.state()).isEqualTo(PublicationState.WAITING);
        assertThat(publications.currentOf(Registers.SAKHALIN)).isEmpty();
    }

    @Test
    @Clause("R-46")
    void aPublishedSuccessorFulfilsWhatStillWaitsAndItsTimeDecides() {
        Edition second = changed();
        Edition third = registers.approve(Registers.SAKHALIN, "third.json", "2024-01-30");
        Publication waiting = waiting(second);
        clock.set(MIDNIGHT_IN_SAKHALIN);
        registers.publish(third, null);

        List<Publication> overtaken = publications.openLowerThan(Registers.SAKHALIN, "site", third.number());
        assertThat(overtaken).extracting(Publication::id).containsExactly(waiting.id());
        publications.fulfilBySuccessor(waiting.id());

        assertThat(waiting.state()).isEqualTo(PublicationState.FULFILLED_BY_SUCCESSOR);
        assertThat(waiting.fulfilledBy()).isEqualTo(new EditionNumber(3));
        assertThat(waiting.inTime()).as("its own term was over by then").isFalse();
        assertThat(publications.openLowerThan(Registers.SAKHALIN, "site", third.number()))
                .isEmpty();
    }

    private Edition changed() {
        registers.approve(Registers.SAKHALIN, "first.json", "2024-01-10");
        return registers.approve(Registers.SAKHALIN, "second.json", "2024-01-18");
    }

    private Publication waiting(Edition edition) {
        documents.render(edition);
        return publications.open(edition.authority(), edition.number(), "site");
    }

    private static PublishAnswer answer(@Nullable String lateReason) {
        return new PublishAnswer("publisher", null, null, null, lateReason);
    }

    private static PublishAnswer stated(String at) {
        return new PublishAnswer("publisher", null, Instant.parse(at), "a picture", null);
    }

    private static List<String> fields(Refusal refusal) {
        return refusal.fields().stream().map(Refusal.FieldSentence::field).toList();
    }
}
