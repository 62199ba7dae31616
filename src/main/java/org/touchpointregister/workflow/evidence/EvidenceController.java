package org.touchpointregister.workflow.evidence;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.touchpointregister.publication.proof.EvidenceAccess;
import org.touchpointregister.register.Edition;

/** Hands the archive of an edition to those who answer for the register, while it is being written. */
@RestController
class EvidenceController {

    private final EvidenceArchive archive;
    private final EvidenceAccess access;

    EvidenceController(EvidenceArchive archive, EvidenceAccess access) {
        this.archive = archive;
        this.access = access;
    }

    @GetMapping({
        "/registers/{authority}/editions/{number:\\d{1,6}}/evidence.zip",
        "/api/v1/registers/{authority}/editions/{number:\\d{1,6}}/evidence.zip"
    })
    void evidence(
            @PathVariable String authority,
            @PathVariable int number,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Edition edition = access.require(authority, number);
        // The filter of the public part would hold the whole answer to count its ETag.
        ShallowEtagHeaderFilter.disableContentCaching(request);
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(authority + "-" + number + "-evidence.zip")
                        .build()
                        .toString());
        archive.write(edition, response.getOutputStream());
    }
}
