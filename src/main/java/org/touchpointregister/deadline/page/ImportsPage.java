package org.touchpointregister.deadline.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.touchpointregister.deadline.CalendarComparison;
import org.touchpointregister.deadline.CalendarProposal;
import org.touchpointregister.deadline.CalendarProposals;
import org.touchpointregister.deadline.CalendarUpload;
import org.touchpointregister.deadline.CalendarYears;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Sentences;

/** Where keepers propose calendars and decide on each other's: the list, the upload, the comparison with its impact. */
@Controller
@RequestMapping("/calendar/imports")
class ImportsPage {

    private static final String LIST = "deadline/imports";
    private static final String BACK = "redirect:/calendar/imports/";

    private final CalendarProposals proposals;
    private final CalendarComparison comparison;
    private final CalendarYears calendar;
    private final Readers readers;
    private final Sentences sentences;

    ImportsPage(
            CalendarProposals proposals,
            CalendarComparison comparison,
            CalendarYears calendar,
            Readers readers,
            Sentences sentences) {
        this.proposals = proposals;
        this.comparison = comparison;
        this.calendar = calendar;
        this.readers = readers;
        this.sentences = sentences;
    }

    /** A sentence about the file, with its place. */
    record Wrong(String place, String sentence) {}

    @GetMapping
    String list(Model model) {
        readers.requireObserver();
        return list(new ImportForm(null, null, null, null, null), List.of(), model);
    }

    @PostMapping
    String upload(
            @RequestParam MultipartFile file,
            @ModelAttribute ImportForm form,
            Model model,
            HttpServletResponse response)
            throws IOException {
        String keeper = readers.keeperOf(Objects.requireNonNull(form.layer()));
        try (InputStream content = file.getInputStream()) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            byte[] bytes = content.readNBytes(CalendarUpload.LARGEST + 1);
            return BACK + proposals.propose(form.upload(name, bytes, keeper)).id();
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return list(form, wrong(refusal), model);
        }
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        readers.requireObserver();
        CalendarProposal proposal = proposals.require(id);
        model.addAttribute("proposal", proposal);
        model.addAttribute("compared", proposal.open() ? comparison.of(id) : null);
        return "deadline/import";
    }

    @PostMapping("/{id}/approve")
    String approve(@PathVariable UUID id, @RequestParam(defaultValue = "0") long seen) {
        proposals.approve(id, readers.keeperOf(proposals.require(id).layer()), seen);
        return BACK + id;
    }

    @PostMapping("/{id}/reject")
    String reject(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        proposals.reject(id, readers.keeperOf(proposals.require(id).layer()), reason);
        return BACK + id;
    }

    private String list(ImportForm form, List<Wrong> wrong, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("wrong", wrong);
        model.addAttribute("proposals", proposals.newest());
        model.addAttribute("layers", calendar.layers());
        model.addAttribute("awaited", calendar.awaited().orElse(null));
        return LIST;
    }

    private List<Wrong> wrong(Refusal refusal) {
        if (refusal.fields().isEmpty()) {
            return List.of(new Wrong("", sentences.of(refusal.sentence())));
        }
        return refusal.fields().stream()
                .map(field -> new Wrong(place(field.field()), sentences.of(field.sentence())))
                .toList();
    }

    private String place(String field) {
        return field.startsWith("line ") ? sentences.text("deadline.import.line", field.substring(5)) : "";
    }
}
