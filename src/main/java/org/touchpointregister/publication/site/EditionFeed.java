package org.touchpointregister.publication.site;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.touchpointregister.publication.PublicRegisters;
import org.touchpointregister.publication.PublishedEdition;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.shared.RegisterProperties;
import org.touchpointregister.shared.Sentences;

/** The published editions of a register as an Atom feed (RFC 4287), the newest first. */
@Controller
class EditionFeed {

    private static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final int ENTRIES = 50;

    private final PublicRegisters registers;
    private final Sentences sentences;
    private final String site;

    EditionFeed(PublicRegisters registers, Sentences sentences, RegisterProperties properties) {
        this.registers = registers;
        this.sentences = sentences;
        this.site = properties.baseUrl().toString().replaceAll("/+$", "");
    }

    @GetMapping("/registers/{authority}/feed.atom")
    ResponseEntity<byte[]> feed(@PathVariable String authority) {
        Regulation regulation = registers.require(authority);
        List<PublishedEdition> published = registers.editions(regulation).stream()
                .filter(PublishedEdition::published)
                .sorted(Comparator.comparing(PublishedEdition::knownSince)
                        .thenComparing(view -> view.edition().number())
                        .reversed())
                .limit(ENTRIES)
                .toList();
        return ResponseEntity.ok().contentType(ATOM).body(atom(regulation, published));
    }

    private byte[] atom(Regulation regulation, List<PublishedEdition> published) {
        String base = site + "/registers/" + regulation.id();
        AtomWriter atom = new AtomWriter();
        atom.feed(
                base, regulation.words().registerTitle(), regulation.authority().fullName());
        atom.updated(
                published.isEmpty()
                        ? regulation
                                .inForceFrom()
                                .atStartOfDay(regulation.authority().timeZone())
                                .toInstant()
                        : published.get(0).knownSince());
        for (PublishedEdition view : published) {
            int number = view.edition().number().value();
            atom.entry(
                    new AtomWriter.Entry(
                            "urn:uuid:" + view.edition().id(),
                            sentences.text("publication.feed.entry", Integer.toString(number)),
                            base + "/editions/" + number,
                            summary(view, base)),
                    view.knownSince());
        }
        return atom.bytes();
    }

    private String summary(PublishedEdition view, String base) {
        int number = view.edition().number().value();
        String facts = sentences.text(
                "publication.feed.summary",
                view.edition().ground().title(),
                DATE.format(view.edition().effectiveFrom()),
                Integer.toString(view.edition().rowCount()));
        return number == 1
                ? facts
                : facts + " "
                        + sentences.text(
                                "publication.feed.changes", base + "/editions/" + (number - 1) + "..." + number);
    }
}
