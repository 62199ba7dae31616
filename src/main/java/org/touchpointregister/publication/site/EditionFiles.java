package org.touchpointregister.publication.site;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.touchpointregister.publication.EditionDocument;
import org.touchpointregister.publication.EditionDocuments;
import org.touchpointregister.publication.PublicRegisters;
import org.touchpointregister.register.Edition;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.shared.Refusal;

/** The files of an edition, byte for byte as they were made, with their checksum. */
@Controller
class EditionFiles {

    private final PublicRegisters registers;
    private final EditionDocuments documents;

    EditionFiles(PublicRegisters registers, EditionDocuments documents) {
        this.registers = registers;
        this.documents = documents;
    }

    @GetMapping("/registers/{authority}/editions/{number:\\d{1,6}}/{file:register(?:-excel)?\\.[a-z]{1,8}}")
    ResponseEntity<byte[]> file(@PathVariable String authority, @PathVariable int number, @PathVariable String file) {
        Regulation regulation = registers.require(authority);
        Edition edition = registers.edition(regulation, number).edition();
        EditionDocument document =
                documents.find(edition, file).orElseThrow(() -> Refusal.missing("publication.noSuchDocument"));
        String name = authority + "-" + number + file.substring("register".length());
        return ResponseEntity.ok()
                .eTag(document.sha256())
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.CONTENT_TYPE, document.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Checksum-SHA256", document.sha256())
                .body(documents.bytes(edition, file));
    }
}
