package org.touchpointregister.publication.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.touchpointregister.identity.ActedFor;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.publication.EditionDocuments;
import org.touchpointregister.publication.EvidenceFile;
import org.touchpointregister.publication.Proof;
import org.touchpointregister.publication.Publication;
import org.touchpointregister.publication.PublicationEvidence;
import org.touchpointregister.publication.Publications;
import org.touchpointregister.publication.Submitted;
import org.touchpointregister.publication.proof.EvidenceAccess;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.Editions;
import org.touchpointregister.shared.Refusal;

/** One publication at one place, for those who work on it. */
@Controller
@RequestMapping("/publications/{id}")
class PublicationPage {

    private final Publications publications;
    private final PublicationEvidence evidence;
    private final Editions editions;
    private final EditionDocuments documents;
    private final PublicationAccess access;
    private final EvidenceAccess handing;
    private final ActedFor acted;
    private final CurrentPerson current;

    PublicationPage(
            Publications publications,
            PublicationEvidence evidence,
            Editions editions,
            EditionDocuments documents,
            PublicationAccess access,
            EvidenceAccess handing,
            ActedFor acted,
            CurrentPerson current) {
        this.publications = publications;
        this.evidence = evidence;
        this.editions = editions;
        this.documents = documents;
        this.access = access;
        this.handing = handing;
        this.acted = acted;
        this.current = current;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        String login = current.require().login();
        Publication publication = publications.require(id);
        access.requireRead(login, publication);
        model.addAttribute("publication", publication);
        model.addAttribute("placedBy", placedBy(publication));
        model.addAttribute("confirmedBy", confirmedBy(publication));
        model.addAttribute("target", publications.target(publication));
        Edition edition = editions.require(publication.authority(), publication.edition());
        model.addAttribute("files", documents.of(edition));
        model.addAttribute("handed", handing.allows(edition));
        model.addAttribute("evidence", evidence.of(id));
        model.addAttribute("mayAdd", access.mayAdd(login, publication));
        return "publication/publication";
    }

    /** The name, and for whom where the publisher is away. */
    private @Nullable String placedBy(Publication publication) {
        Submitted by = publication.submitted();
        return by == null ? null : acted.name(by.by(), by.absent(), by.at());
    }

    private @Nullable String confirmedBy(Publication publication) {
        Proof proof = publication.proof();
        Instant at = publication.verifiedAt();
        return proof == null || proof.person() == null || at == null
                ? null
                : acted.name(proof.person(), proof.absent(), at);
    }

    @PostMapping("/evidence")
    String add(@PathVariable UUID id, @RequestParam MultipartFile file) {
        String login = current.require().login();
        access.requireAdd(login, publications.require(id));
        if (file.isEmpty()) {
            throw Refusal.invalid("publication.evidence.chooseFile");
        }
        try {
            evidence.add(id, Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes(), login);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the uploaded file", e);
        }
        return "redirect:/publications/" + id;
    }

    @GetMapping("/evidence/{file}")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable UUID file) {
        access.requireRead(current.require().login(), publications.require(id));
        EvidenceFile kept = evidence.of(id).stream()
                .filter(known -> known.id().equals(file))
                .findFirst()
                .orElseThrow(() -> Refusal.missing("publication.evidence.missing"));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, kept.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(kept.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(evidence.bytes(id, file).orElseThrow());
    }
}
