package org.touchpointregister.publication.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.touchpointregister.publication.PublicRegisters;
import org.touchpointregister.publication.proof.FileCheck;
import org.touchpointregister.publication.proof.FileVerdict;
import org.touchpointregister.publication.proof.ProvenEditions;
import org.touchpointregister.shared.Refusal;

/** What proves published files and single rows, for everybody. */
@RestController
@RequestMapping("/api/v1")
class VerifyApi {

    private final FileCheck check;
    private final ProvenEditions proven;
    private final PublicRegisters registers;

    VerifyApi(FileCheck check, ProvenEditions proven, PublicRegisters registers) {
        this.check = check;
        this.proven = proven;
        this.registers = registers;
    }

    /** The body is the file, whatever type it is said to be. */
    @PostMapping("/verify")
    FileVerdict verify(InputStream body) {
        return check.check(body);
    }

    @PostMapping(path = "/verify", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    FileVerdict verify(@RequestParam MultipartFile file) throws IOException {
        return check.check(file.getInputStream());
    }

    /** Proves that the row stands in the edition without showing the others. */
    @GetMapping("/registers/{authority}/editions/{number:\\d{1,6}}/rows/{rowId}/proof")
    ProvenEditions.ProvenRow proof(@PathVariable String authority, @PathVariable int number, @PathVariable UUID rowId) {
        return proven.row(
                        registers.edition(registers.require(authority), number).edition(), rowId)
                .orElseThrow(() -> Refusal.missing("publication.noSuchRow"));
    }
}
