package org.touchpointregister.inventory;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.touchpointregister.shared.Forms;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Sentences;

/** «Inventory of processes»: what stands in it, what it lacks in the register, and what its keepers do with it. */
@Controller
@RequestMapping("/inventory")
class InventoryPage {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final String BACK = "redirect:/inventory?started=";

    private final InventoryChanges changes;
    private final InventoryFiles files;
    private final InventoryDesk desk;
    private final InventoryWorkbook workbook;
    private final Sentences sentences;
    private final Forms forms;

    InventoryPage(
            InventoryChanges changes,
            InventoryFiles files,
            InventoryDesk desk,
            InventoryWorkbook workbook,
            Sentences sentences,
            Forms forms) {
        this.changes = changes;
        this.files = files;
        this.desk = desk;
        this.workbook = workbook;
        this.sentences = sentences;
        this.forms = forms;
    }

    @GetMapping
    String show(Model model) {
        return desk.shown(new Wanted(null, null, null), model);
    }

    /** What the page lists, to be worked on elsewhere and uploaded again. */
    @GetMapping("/processes.xlsx")
    ResponseEntity<byte[]> workbook() {
        desk.requireRead();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(sentences.text("inventory.sheet.file"), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(workbook.of(desk.authority()));
    }

    @PostMapping
    String include(@ModelAttribute Wanted wanted, Model model, HttpServletResponse response) {
        return tried(
                () -> List.of(Step.include(
                        Objects.requireNonNullElse(wanted.title(), ""),
                        Objects.requireNonNullElse(wanted.direction(), ""),
                        wanted.department())),
                wanted,
                model,
                response);
    }

    @PostMapping("/{id}/rename")
    String rename(@PathVariable UUID id, @RequestParam String title) {
        return done(List.of(Step.rename(id, title)));
    }

    @PostMapping("/{id}/assign")
    String assign(@PathVariable UUID id, @RequestParam UUID department) {
        return done(List.of(Step.assign(id, "", department)));
    }

    @PostMapping("/{id}/exclude")
    String exclude(@PathVariable UUID id) {
        return done(List.of(Step.exclude(id)));
    }

    @PostMapping("/file")
    String look(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean excludeMissing,
            Model model,
            HttpServletResponse response)
            throws IOException {
        try {
            byte[] taken = InventoryFile.takeIn(file.getInputStream());
            model.addAttribute("look", files.look(taken, excludeMissing, desk.authority(), desk.login()));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.FORBIDDEN) {
                throw refusal;
            }
            response.setStatus(refusal.kind().status());
            model.addAttribute("fileRefusal", sentences.of(refusal));
        }
        return show(model);
    }

    @PostMapping("/file/{id}")
    String apply(@PathVariable UUID id) {
        return BACK + files.apply(id, desk.authority(), desk.login()).size();
    }

    private String done(List<Step> steps) {
        return BACK + changes.apply(desk.authority(), steps, desk.login()).size();
    }

    private String tried(Supplier<List<Step>> steps, Wanted wanted, Model model, HttpServletResponse response) {
        return forms.answer(() -> done(steps.get()), model, response).orElseGet(() -> desk.shown(wanted, model));
    }

    /** What the form sends. */
    record Wanted(
            @Nullable String title,
            @Nullable String direction,
            @Nullable UUID department) {}
}
