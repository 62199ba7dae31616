package org.touchpointregister.act;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.shared.Refusal;

/** Scans and signatures of a signed act over HTTP: in by the clerk before the registration, out to whoever reads the act. */
@RestController
@RequestMapping("/api/v1/acts/{id}")
class SigningController {

    private static final String MULTIPART = "multipart/form-data";

    private final ApprovingActs acts;
    private final ActSigning signing;
    private final ActFiles files;
    private final ActFileViews views;
    private final ActAccess access;
    private final ActLookup lookup;
    private final CurrentPerson current;

    SigningController(
            ApprovingActs acts,
            ActSigning signing,
            ActFiles files,
            ActFileViews views,
            ActAccess access,
            ActLookup lookup,
            CurrentPerson current) {
        this.lookup = lookup;
        this.acts = acts;
        this.signing = signing;
        this.files = files;
        this.views = views;
        this.access = access;
        this.current = current;
    }

    @PostMapping(path = "/scan", consumes = "!" + MULTIPART)
    @ResponseStatus(HttpStatus.CREATED)
    ActView.FileView scan(
            @PathVariable UUID id, @RequestParam(defaultValue = "scan") String name, HttpServletRequest body)
            throws IOException {
        ApprovingAct act = registrable(id);
        return views.of(act, signing.addScan(act, Upload.read(name, login(), body.getInputStream())));
    }

    @PostMapping(path = "/scan", consumes = MULTIPART)
    @ResponseStatus(HttpStatus.CREATED)
    ActView.FileView scanPart(@PathVariable UUID id, @RequestParam MultipartFile file) throws IOException {
        ApprovingAct act = registrable(id);
        return views.of(act, signing.addScan(act, upload(file)));
    }

    @PostMapping(path = "/signature", consumes = "!" + MULTIPART)
    @ResponseStatus(HttpStatus.CREATED)
    ActView.FileView signature(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "act.sig") String name,
            @RequestParam(required = false) @Nullable String externalCheck,
            HttpServletRequest body)
            throws IOException {
        ApprovingAct act = registrable(id);
        Upload upload = Upload.read(name, login(), body.getInputStream());
        return views.of(act, signing.addSignature(act, upload, externalCheck));
    }

    @PostMapping(path = "/signature", consumes = MULTIPART)
    @ResponseStatus(HttpStatus.CREATED)
    ActView.FileView signaturePart(
            @PathVariable UUID id,
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable String externalCheck)
            throws IOException {
        ApprovingAct act = registrable(id);
        return views.of(act, signing.addSignature(act, upload(file), externalCheck));
    }

    @GetMapping("/files/{file}")
    ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable UUID file) {
        ActFile kept = files.of(lookup.readable(id).id()).stream()
                .filter(known -> known.id().equals(file))
                .findFirst()
                .orElseThrow(() -> Refusal.missing("act.file.missing"));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_TYPE, kept.content().mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(kept.content().name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(files.bytes(kept));
    }

    private ApprovingAct registrable(UUID id) {
        ApprovingAct act = acts.require(id);
        access.requireRegister(login(), act);
        return act;
    }

    private Upload upload(MultipartFile file) throws IOException {
        return Upload.read(Objects.requireNonNullElse(file.getOriginalFilename(), ""), login(), file.getInputStream());
    }

    private String login() {
        return current.require().login();
    }
}
