package org.touchpointregister.change.spreadsheet;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.touchpointregister.change.BoundedUpload;
import org.touchpointregister.change.ChangeAccess;
import org.touchpointregister.change.ChangeLookup;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Sentences;

/** The workbook of a change over HTTP: down, up with a dry run, back with the problems in its cells. */
@RestController
@RequestMapping("/api/v1/changes/{id}/spreadsheet")
class SpreadsheetController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ChangeLookup lookup;
    private final ChangeAccess access;
    private final Spreadsheets spreadsheets;
    private final SheetComparisons comparisons;
    private final SheetApplication application;
    private final Sentences sentences;

    SpreadsheetController(
            ChangeLookup lookup,
            ChangeAccess access,
            Spreadsheets spreadsheets,
            SheetComparisons comparisons,
            SheetApplication application,
            Sentences sentences) {
        this.lookup = lookup;
        this.access = access;
        this.spreadsheets = spreadsheets;
        this.comparisons = comparisons;
        this.application = application;
        this.sentences = sentences;
    }

    @GetMapping(produces = XLSX)
    ResponseEntity<byte[]> download(@PathVariable String id) {
        ChangeRequest change = lookup.readable(id);
        return file("change.sheet.file", change, spreadsheets.write(change));
    }

    @PostMapping(consumes = "!multipart/form-data")
    SheetView upload(@PathVariable String id, Wish wish, HttpServletRequest request) throws IOException {
        return take(id, wish, BoundedUpload.read(request.getInputStream()));
    }

    @PostMapping(consumes = "multipart/form-data")
    SheetView uploadPart(@PathVariable String id, Wish wish, @RequestParam MultipartFile file) throws IOException {
        return take(id, wish, BoundedUpload.read(file.getInputStream()));
    }

    /** The file back, with what was found written into its cells. */
    @PostMapping(path = "/marked", produces = XLSX)
    ResponseEntity<byte[]> marked(@PathVariable String id, HttpServletRequest request) throws IOException {
        ChangeRequest change = editable(id);
        byte[] file = BoundedUpload.read(request.getInputStream());
        SheetComparison compared = comparisons.compare(change, spreadsheets.read(change, file));
        return file("change.sheet.fileMarked", change, spreadsheets.marked(change, file, compared));
    }

    private SheetView take(String id, Wish wish, byte[] file) {
        ChangeRequest change = editable(id);
        SheetComparison compared = comparisons.compare(change, spreadsheets.read(change, file));
        if (!Boolean.TRUE.equals(wish.dryRun())) {
            application.apply(change, compared, wish.decided(lookup.login()));
        }
        return SheetView.of(compared, Boolean.TRUE.equals(wish.dryRun()), sentences);
    }

    private ResponseEntity<byte[]> file(String name, ChangeRequest change, byte[] content) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(sentences.text(name, change.number()), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }

    private ChangeRequest editable(String id) {
        ChangeRequest change = lookup.readable(id);
        access.requireEdit(lookup.login(), change);
        return change;
    }

    /** What is wished for: only to look, which missing rows to exclude ({@code all} or ids), what becomes of unknown needs. */
    record Wish(
            @Nullable Boolean dryRun,
            @Nullable List<String> exclude,
            @Nullable String rest) {

        SheetApplication.Decided decided(String login) {
            Set<UUID> rows = new HashSet<>();
            boolean all = false;
            for (String one : exclude == null ? List.<String>of() : exclude) {
                all |= one.equals("all");
                if (!one.equals("all")) {
                    rows.add(id(one));
                }
            }
            SheetApplication.Rest what = "other".equals(rest)
                    ? SheetApplication.Rest.OTHER
                    : "skip".equals(rest) ? SheetApplication.Rest.SKIP : SheetApplication.Rest.ASK;
            return new SheetApplication.Decided(login, all, rows, what);
        }

        private static UUID id(String text) {
            try {
                return UUID.fromString(text);
            } catch (IllegalArgumentException e) {
                throw Refusal.ofFields(List.of(Refusal.FieldSentence.of("exclude", "change.api.notId", "exclude")));
            }
        }
    }
}
