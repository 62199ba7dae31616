package org.touchpointregister.publication.site;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.touchpointregister.publication.proof.FileCheck;
import org.touchpointregister.publication.proof.OfflineVerifier;
import org.touchpointregister.publication.proof.ProvenEdition;
import org.touchpointregister.publication.proof.ProvenEditions;
import org.touchpointregister.shared.Sentences;

/** Checks a file of an edition: in the browser where it runs scripts, here where it does not, or offline. */
@Controller
@RequestMapping("/verify")
class VerifyPage {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private final FileCheck check;
    private final ProvenEditions proven;
    private final OfflineVerifier offline;
    private final Sentences sentences;
    private final Clock clock;

    VerifyPage(FileCheck check, ProvenEditions proven, OfflineVerifier offline, Sentences sentences, Clock clock) {
        this.check = check;
        this.proven = proven;
        this.offline = offline;
        this.sentences = sentences;
        this.clock = clock;
    }

    @GetMapping
    String show() {
        return "site/verify";
    }

    @PostMapping
    String verify(@RequestParam MultipartFile file, Model model) throws IOException {
        model.addAttribute("verdict", check.check(file.getInputStream()));
        model.addAttribute("fileName", file.getOriginalFilename());
        return "site/verify";
    }

    /** What the script of the page compares with. */
    @GetMapping("/editions.json")
    @ResponseBody
    Map<String, List<ProvenEdition>> editions() {
        return Map.of("editions", proven.all());
    }

    @GetMapping("/offline.html")
    ResponseEntity<byte[]> offline() {
        String today = DATE.format(LocalDate.now(clock.withZone(MOSCOW)));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.TEXT_HTML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("verify-offline.html")
                                .build()
                                .toString())
                .body(offline.html(proven.all(), sentences.text("publication.verify.since", today)));
    }
}
