package org.touchpointregister.act;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.touchpointregister.document.OfficeDocx;
import org.touchpointregister.document.OfficePdf;

/** The act with its annexes as files: to read, to edit, to print for the signature. */
@RestController
@RequestMapping("/api/v1/acts/{id}")
class ActDocuments {

    private final ActLookup lookup;
    private final ActPapers papers;

    ActDocuments(ActLookup lookup, ActPapers papers) {
        this.lookup = lookup;
        this.papers = papers;
    }

    @GetMapping("/draft.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id) {
        return file(readable(id), "application/pdf", OfficePdf::of);
    }

    @GetMapping("/draft.docx")
    ResponseEntity<byte[]> docx(@PathVariable String id) {
        return file(
                readable(id),
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                OfficeDocx::of);
    }

    private ApprovingAct readable(String id) {
        ApprovingAct act = lookup.readable(id);
        ActSigning.requireOwn(act);
        return act;
    }

    private ResponseEntity<byte[]> file(ApprovingAct act, String mediaType, ActPapers.Writer<byte[]> writer) {
        boolean shown = mediaType.endsWith("pdf");
        String name = "act-" + act.id() + (shown ? ".pdf" : ".docx");
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
                                .filename(name)
                                .build()
                                .toString())
                .body(papers.written(act, writer));
    }
}
