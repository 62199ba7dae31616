package org.touchpointregister.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.touchpointregister.publication.Verification.Outcome;
import org.touchpointregister.publication.place.OutsideReader;
import org.touchpointregister.publication.place.OutsideServer;
import org.touchpointregister.publication.place.PlaceSettings;
import org.touchpointregister.register.Edition;
import org.touchpointregister.regulation.Regulation.PublicationTarget;
import org.touchpointregister.regulation.Regulation.PublicationTarget.TargetKind;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.testing.Clause;

/** A site outside that holds the files of Sakhalin's second edition; the term ends with 1 February 2024. */
@PublicationRoom
class ReadBackTests {

    private static final PublicationTarget SITE =
            new PublicationTarget("site", TargetKind.EXTERNAL_SITE, "site", null, List.of("site.example"), true, "5.2");

    @Autowired
    private Registers registers;

    @Autowired
    private Publications publications;

    @Autowired
    private EditionDocuments documents;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ApplicationContext context;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path share;

    private final OutsideServer site = new OutsideServer();
    private final OutsideReader reader = new OutsideReader(site.rule(), 1000);

    @SuppressWarnings("NullAway.Init")
    private Edition edition;

    @BeforeEach
    void approve() {
        clock.set("2024-01-18T02:00:00Z");
        registers.approve(Registers.SAKHALIN, "first.json", "2024-01-10");
        edition = registers.approve(Registers.SAKHALIN, "second.json", "2024-01-18");
        documents.render(edition);
    }

    @AfterEach
    void close() throws Exception {
        reader.destroy();
        site.close();
    }

    @Test
    @Clause({"R-10", "R-46"})
    void anyFileOfTheEditionReadBackByteForByteConfirmsThePublication() {
        site.put("/doc", documents.bytes(edition, "register.csv"));
        Publication publication = submitted("/doc", null);

        assertThat(look(publication)).isEqualTo(Verification.confirmed(Timeliness.IN_TIME));
        assertThat(publication.proof()).satisfies(proof -> {
            assertThat(proof.route()).isEqualTo(Proof.Route.READ_BACK);
            assertThat(proof.document()).isEqualTo("register.csv");
            assertThat(proof.automatic()).isTrue();
        });
    }

    @Test
    @Clause("R-46")
    void oneChangedByteReturnsTheTaskWithTheReason() {
        byte[] bytes = documents.bytes(edition, "register.csv").clone();
        bytes[bytes.length / 2] ^= 1;
        site.put("/doc", bytes);
        Publication publication = submitted("/doc", null);

        Verification verification = look(publication);

        assertThat(verification.outcome()).isEqualTo(Outcome.SENT_BACK);
        assertThat(verification.message()).contains(site.address("/doc")).isEqualTo(publication.sentBackBecause());
        assertThat(publication.state()).isEqualTo(PublicationState.WAITING);
        assertThat(publications.currentOf(Registers.SAKHALIN)).isEmpty();
    }

    @Test
    @Clause("R-46")
    void aSilentPlaceIsAskedAgainAndThenAPersonHasToLook() {
        Publication publication = submitted("/code/503", "a picture of the page");

        assertThat(List.of(look(publication), look(publication), look(publication)))
                .allSatisfy(verification -> assertThat(verification.outcome()).isEqualTo(Outcome.ASK_AGAIN))
                .extracting(Verification::askAgainAt)
                .isSorted();
        assertThat(look(publication).outcome()).isEqualTo(Outcome.SECOND_PERSON);
        assertThat(publication.state()).isEqualTo(PublicationState.WITH_SECOND_PERSON);
    }

    @Test
    @Clause("R-46")
    void withoutEvidenceASilentPlaceReturnsTheTask() {
        Publication publication = submitted("/stuck", null);

        look(publication);
        look(publication);
        look(publication);

        assertThat(look(publication).outcome()).isEqualTo(Outcome.SENT_BACK);
        assertThat(publication.sentBackBecause()).contains(site.address("/stuck"));
    }

    @Test
    @Clause("R-46")
    void theOneWhoPlacedItNeverConfirmsIt() {
        Publication publication = awaitingAPerson();

        assertThatThrownBy(() -> decide(publication, new SecondOpinion("publisher", true, null)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
        assertThat(decide(publication, new SecondOpinion("second", true, "I saw it")))
                .isEqualTo(Verification.confirmed(Timeliness.IN_TIME));
        assertThat(publication.proof()).satisfies(proof -> {
            assertThat(proof.automatic()).isFalse();
            assertThat(proof.person()).isEqualTo("second");
        });
    }

    @Test
    @Clause("R-46")
    void aSecondPersonWhoDoesNotSeeItReturnsTheTask() {
        Publication publication = awaitingAPerson();

        assertThat(decide(publication, new SecondOpinion("second", false, "nothing there"))
                        .message())
                .contains("nothing there");
        assertThat(publication.state()).isEqualTo(PublicationState.WAITING);
    }

    @Test
    @Clause({"R-11", "R-46"})
    void aStatedTimeCountsOnlyIfTheBytesWereConfirmedInTimeOrWithinOneWorkingDay() {
        site.put("/doc", documents.bytes(edition, "register.json"));
        // Stated in the last hour of the term, Thursday 1 February; Friday is the one working day.
        Publication soon = submitted("/doc", null, "2024-02-01T12:30:00Z");
        clock.set("2024-02-02T12:59:59Z");
        assertThat(look(soon).timeliness()).isEqualTo(Timeliness.IN_TIME);

        Edition third = registers.approve(Registers.SAKHALIN, "third.json", "2024-01-18");
        documents.render(third);
        edition = third;
        site.put("/doc", documents.bytes(third, "register.json"));
        Publication late = submitted("/doc", null, "2024-02-01T12:30:00Z");
        clock.set("2024-02-02T13:00:00Z");
        assertThat(look(late).timeliness()).isEqualTo(Timeliness.NOT_CONFIRMED);
        assertThat(late.inTime()).isFalse();
    }

    @Test
    @Clause("R-10")
    void aFolderOfOursIsWrittenAndReadAgain() {
        PublicationTarget store =
                new PublicationTarget("site", TargetKind.FILE_STORE, "store", null, List.of(), true, "6.2");
        Publication publication = new Publication(edition, store, clock.instant());
        Placement placement = placement(Map.of(Registers.SAKHALIN.value(), share));

        assertThat(placement.look(publication, edition, store))
                .isInstanceOfSatisfying(
                        Finding.Placed.class,
                        found -> assertThat(found.proof().route()).isEqualTo(Proof.Route.FOLDER));
        assertThat(share.resolve("sakhalin-social-protection-2/register.csv"))
                .hasBinaryContent(documents.bytes(edition, "register.csv"));
        assertThat(placement(Map.of(Registers.SAKHALIN.value(), share.resolve("gone")))
                        .look(publication, edition, store))
                .isInstanceOf(Finding.Silent.class);
    }

    private Publication awaitingAPerson() {
        Publication publication = submitted(null, "a picture");
        assertThat(look(publication).outcome()).isEqualTo(Outcome.SECOND_PERSON);
        return publication;
    }

    private Publication submitted(@Nullable String path, @Nullable String evidence) {
        return submitted(path, evidence, clock.instant().toString());
    }

    private Publication submitted(@Nullable String path, @Nullable String evidence, String at) {
        Publication publication = new Publication(edition, SITE, clock.instant());
        context.getBean(PublicationRepository.class).saveAndFlush(publication);
        clock.set(at);
        publication.submit(
                new PublishAnswer(
                        "publisher", path == null ? null : site.address(path), Instant.parse(at), evidence, null),
                new Submitted("publisher", null, clock.instant()));
        return publication;
    }

    private Verification look(Publication publication) {
        return verifier().verify(publication, edition, List.of(SITE));
    }

    private Verification decide(Publication publication, SecondOpinion opinion) {
        return verifier().decide(publication, edition, List.of(SITE), opinion);
    }

    private Verifier verifier() {
        return new Verifier(
                documents,
                placement(Map.of()),
                context.getBean(PublicationTerms.class),
                context.getBean(PublicationEvidence.class),
                context.getBean(PublicSwitch.class),
                context.getBean(StandIns.class),
                context,
                context.getBean(org.touchpointregister.shared.Sentences.class),
                clock);
    }

    private Placement placement(Map<String, Path> folders) {
        return new Placement(documents, reader, new PlaceSettings(folders));
    }
}
