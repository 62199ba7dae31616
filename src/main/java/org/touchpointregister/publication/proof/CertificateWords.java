package org.touchpointregister.publication.proof;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.act.ApprovingActs;
import org.touchpointregister.act.CorrectionNotes;
import org.touchpointregister.act.Registration;
import org.touchpointregister.deadline.DeadlineSheet;
import org.touchpointregister.deadline.DueWords;
import org.touchpointregister.identity.ActedFor;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.publication.Proof;
import org.touchpointregister.publication.Publication;
import org.touchpointregister.publication.Submitted;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.EditionGround;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.shared.Sentences;

/** The lines of a certificate, each a name and what is to be said; people stand in it by their posts, never by name. */
@Component
class CertificateWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private final ApprovingActs acts;
    private final CorrectionNotes notes;
    private final People people;
    private final DueWords dueWords;
    private final ActedFor acted;
    private final Sentences sentences;

    CertificateWords(
            ApprovingActs acts,
            CorrectionNotes notes,
            People people,
            DueWords dueWords,
            ActedFor acted,
            Sentences sentences) {
        this.acts = acts;
        this.notes = notes;
        this.people = people;
        this.dueWords = dueWords;
        this.acted = acted;
        this.sentences = sentences;
    }

    List<List<String>> edition(Regulation regulation, Edition edition) {
        List<List<String>> lines = new ArrayList<>();
        add(lines, "authority", regulation.authority().fullName());
        add(lines, "number", edition.number() + ", " + text("from", DATE.format(edition.effectiveFrom())));
        add(lines, "rows", Integer.toString(edition.rowCount()));
        add(lines, "ground", edition.ground().title());
        Registration act = registration(edition);
        notes.of(edition).forEach(note -> add(lines, "corrected", note));
        if (act != null) {
            add(lines, "signedOn", DATE.format(act.signedOn()));
            add(lines, "registeredOn", date(act.registeredOn()));
            add(lines, "inForceFrom", date(act.inForceFrom()));
            add(lines, "backdated", act.backdatingReason());
        }
        add(lines, "openedAt", moment(edition.openedAt(), regulation));
        return lines;
    }

    List<List<String>> term(Regulation regulation, DeadlineSheet sheet, boolean legal) {
        List<List<String>> lines = new ArrayList<>();
        add(lines, "event", sheet.eventName() + ", " + DATE.format(sheet.event()));
        add(
                lines,
                "clause",
                legal ? text("clauseOf", sheet.clause(), regulation.approvedBy().title()) : sheet.clause());
        add(
                lines,
                "term",
                sheet.term().count() + " "
                        + sentences.text(
                                "publication.unit." + sheet.term().unit().name()) + ", "
                        + sentences.text(
                                "publication.start." + sheet.term().startRule().name()));
        add(lines, "due", sheet.due() == null ? text("undetermined") : dueWords.of(sheet));
        add(lines, "strict", Objects.equals(sheet.strict(), sheet.due()) ? null : dueWords.strict(sheet));
        sheet.pauses().forEach(pause -> add(lines, "pause", pause.ground() + ", " + pause.document()));
        add(lines, "calendar", sheet.calendarVersion());
        return lines;
    }

    List<List<String>> placing(Regulation regulation, Publication publication, boolean legal) {
        List<List<String>> lines = new ArrayList<>();
        add(lines, "state", sentences.text("publication.state." + publication.state()));
        add(lines, "address", publication.address());
        Instant placed = publication.publishedAt();
        add(lines, "publishedAt", placed == null ? null : moment(placed, regulation));
        Submitted by = publication.submitted();
        add(lines, "publishedBy", by == null ? null : post(by.by(), by.absent(), by.at()));
        Instant verified = publication.verifiedAt();
        add(lines, "verifiedAt", verified == null ? null : moment(verified, regulation));
        Proof proof = publication.proof();
        add(lines, "proof", proof == null ? null : sentences.text("publication.proof." + proof.route()));
        add(lines, "confirmedBy", proof == null ? null : post(proof.person(), proof.absent(), verified));
        add(
                lines,
                "successor",
                publication.fulfilledBy() == null
                        ? null
                        : publication.fulfilledBy().toString());
        boolean judged = legal && publication.timeliness() != null;
        add(lines, "timeliness", judged ? sentences.text("publication.timeliness." + publication.timeliness()) : null);
        add(lines, "lateReason", publication.lateReason());
        return lines;
    }

    List<List<String>> days(DeadlineSheet sheet) {
        return sheet.days().stream()
                .map(day -> List.of(
                        DATE.format(day.date()) + ", "
                                + day.date().getDayOfWeek().getDisplayName(TextStyle.SHORT, Sentences.RUSSIAN),
                        day.counted() ? Integer.toString(day.number()) : text("notCounted"),
                        day.reason()))
                .toList();
    }

    String moment(Instant instant, Regulation regulation) {
        var zone = regulation.authority().timeZone();
        return MOMENT.format(instant.atZone(zone)) + " (" + zone.getDisplayName(TextStyle.FULL, Sentences.RUSSIAN)
                + ")";
    }

    private @Nullable Registration registration(Edition edition) {
        return edition.ground().kind() == EditionGround.Kind.ACT
                ? acts.find(edition.ground().id())
                        .map(act -> act.registration())
                        .orElse(null)
                : null;
    }

    private @Nullable String post(@Nullable String login, @Nullable String absent, @Nullable Instant at) {
        if (login == null) {
            return null;
        }
        String post = people.find(login).map(Person::post).orElse(text("postUnknown"));
        String whom = acted.whomByPost(login, absent, at);
        return whom == null ? post : sentences.text("identity.actedFor", post, whom);
    }

    private static @Nullable String date(@Nullable LocalDate date) {
        return date == null ? null : DATE.format(date);
    }

    private void add(List<List<String>> lines, String code, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            lines.add(List.of(text(code), value));
        }
    }

    private String text(String code, Object... args) {
        return sentences.text("publication.certificate." + code, args);
    }
}
