package org.touchpointregister.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.Editions;
import org.touchpointregister.regulation.Regulation.PublicationTarget;
import org.touchpointregister.regulation.Regulation.PublicationTarget.TargetKind;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.FieldSentence;

/** What is asked of a publisher's answer before it is taken, one sentence per field. */
@Component
class SubmissionCheck {

    private final Editions editions;
    private final Regulations regulations;
    private final PublicationTerms terms;
    private final Placement placement;
    private final PublicationEvidence evidence;
    private final Clock clock;

    SubmissionCheck(
            Editions editions,
            Regulations regulations,
            PublicationTerms terms,
            Placement placement,
            PublicationEvidence evidence,
            Clock clock) {
        this.editions = editions;
        this.regulations = regulations;
        this.terms = terms;
        this.placement = placement;
        this.evidence = evidence;
        this.clock = clock;
    }

    void require(Publication publication, PublishAnswer answer) {
        Instant stated = answer.publishedAt();
        Instant counts = publication.builtIn() || stated == null ? clock.instant() : stated;
        List<FieldSentence> wrong = new ArrayList<>();
        if (!publication.builtIn()) {
            wrong.addAll(external(publication, answer));
        }
        if (blank(answer.lateReason()) && terms.lateAt(publication, counts)) {
            wrong.add(FieldSentence.of("lateReason", "publication.lateReasonRequired"));
        }
        if (!wrong.isEmpty()) {
            throw Refusal.ofFields(wrong);
        }
    }

    private List<FieldSentence> external(Publication publication, PublishAnswer answer) {
        List<FieldSentence> wrong = new ArrayList<>();
        PublicationTarget target = target(publication);
        Instant stated = answer.publishedAt();
        if (stated != null && stated.isAfter(clock.instant())) {
            wrong.add(FieldSentence.of("publishedAt", "publication.publishedInFuture"));
        }
        if (stated != null && dayOf(publication, stated).isBefore(terms.earliest(edition(publication)))) {
            wrong.add(FieldSentence.of("publishedAt", "publication.publishedBeforeAct"));
        }
        if (!placement.ownFolder(publication.authority(), target)) {
            wrong.addAll(where(publication, target, answer));
        }
        return wrong;
    }

    /** An address that can be read back; on a site always, elsewhere unless evidence is given for a second person. */
    private List<FieldSentence> where(Publication publication, PublicationTarget target, PublishAnswer answer) {
        String address = answer.address();
        if (address != null && !blank(address)) {
            return placement.refusal(target, address).stream()
                    .map(why -> new FieldSentence("address", why))
                    .toList();
        }
        boolean shown =
                !blank(answer.evidence()) || !evidence.of(publication.id()).isEmpty();
        boolean site = target.kind() == TargetKind.EXTERNAL_SITE;
        return site || !shown
                ? List.of(FieldSentence.of(
                        "address", site ? "publication.siteAddressRequired" : "publication.addressRequired"))
                : List.of();
    }

    private PublicationTarget target(Publication publication) {
        Edition edition = edition(publication);
        return regulations.of(edition.authority(), edition.regulationVersion()).publicationTargets().stream()
                .filter(named -> named.code().equals(publication.target()))
                .findFirst()
                .orElseThrow(() -> Refusal.missing("publication.noSuchTarget", publication.target()));
    }

    private Edition edition(Publication publication) {
        return editions.require(publication.authority(), publication.edition());
    }

    private LocalDate dayOf(Publication publication, Instant instant) {
        return LocalDate.ofInstant(
                instant, regulations.of(publication.authority()).authority().timeZone());
    }

    static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
