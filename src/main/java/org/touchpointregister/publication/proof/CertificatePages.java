package org.touchpointregister.publication.proof;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.touchpointregister.register.Edition;

/** The one paper to hand to an inspector. */
@RestController
class CertificatePages {

    private final PlacementCertificate certificate;
    private final EvidenceAccess access;

    CertificatePages(PlacementCertificate certificate, EvidenceAccess access) {
        this.certificate = certificate;
        this.access = access;
    }

    @GetMapping({
        "/registers/{authority}/editions/{number:\\d{1,6}}/certificate.pdf",
        "/api/v1/registers/{authority}/editions/{number:\\d{1,6}}/certificate.pdf"
    })
    ResponseEntity<byte[]> certificate(@PathVariable String authority, @PathVariable int number) {
        Edition edition = access.require(authority, number);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(authority + "-" + number + "-certificate.pdf")
                                .build()
                                .toString())
                .body(certificate.pdf(edition));
    }
}
