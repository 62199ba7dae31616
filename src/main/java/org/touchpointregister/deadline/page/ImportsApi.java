package org.touchpointregister.deadline.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.touchpointregister.deadline.CalendarComparison;
import org.touchpointregister.deadline.CalendarComparison.Compared;
import org.touchpointregister.deadline.CalendarProposal;
import org.touchpointregister.deadline.CalendarProposal.State;
import org.touchpointregister.deadline.CalendarProposals;
import org.touchpointregister.deadline.CalendarUpload;

/** Proposed calendars for programs: upload and impact, approval by a second keeper. */
@RestController
@RequestMapping("/api/v1/calendar/imports")
class ImportsApi {

    private final CalendarProposals proposals;
    private final CalendarComparison comparison;
    private final Readers readers;

    ImportsApi(CalendarProposals proposals, CalendarComparison comparison, Readers readers) {
        this.proposals = proposals;
        this.comparison = comparison;
        this.readers = readers;
    }

    /** The file as the body; answers what it would change. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    View propose(@ModelAttribute ImportForm form, HttpServletRequest request) throws IOException {
        String keeper = readers.keeperOf(Objects.requireNonNull(form.layer()));
        byte[] content = request.getInputStream().readNBytes(CalendarUpload.LARGEST + 1);
        return view(proposals.propose(form.upload("", content, keeper)));
    }

    /** The file as a part named {@code file}; answers what it would change. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    View propose(@ModelAttribute ImportForm form, @RequestParam MultipartFile file) throws IOException {
        String keeper = readers.keeperOf(Objects.requireNonNull(form.layer()));
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return view(proposals.propose(form.upload(name, file.getBytes(), keeper)));
    }

    @GetMapping
    Map<String, Object> list() {
        readers.requireObserver();
        return Map.of("items", proposals.newest());
    }

    @GetMapping("/{id}")
    View one(@PathVariable UUID id) {
        readers.requireObserver();
        return view(proposals.require(id));
    }

    /** Puts it into force and moves everything that follows from it; a second time changes nothing. */
    @PostMapping("/{id}/approve")
    View approve(@PathVariable UUID id, @RequestParam(defaultValue = "0") long seen) {
        return view(proposals.approve(id, readers.keeperOf(proposals.require(id).layer()), seen));
    }

    @PostMapping("/{id}/reject")
    View reject(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        return view(proposals.reject(id, readers.keeperOf(proposals.require(id).layer()), reason));
    }

    private View view(CalendarProposal proposal) {
        Compared compared = proposal.open() ? comparison.of(proposal.id()) : null;
        return new View(proposal.id(), proposal.state(), proposal, compared);
    }

    /** A proposal, and while it waits what it would change. */
    record View(
            UUID id,
            State state,
            CalendarProposal proposal,
            @Nullable Compared impact) {}
}
