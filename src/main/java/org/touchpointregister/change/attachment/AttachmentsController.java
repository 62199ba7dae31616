package org.touchpointregister.change.attachment;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.touchpointregister.change.ChangeLookup;
import org.touchpointregister.change.attachment.Attachment.About;
import org.touchpointregister.change.attachment.Attachment.Place;
import org.touchpointregister.change.attachment.Attachments.Upload;
import org.touchpointregister.identity.People;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.SentBytes;

/** Files of a change over HTTP; whatever comes out is a download and never opens inside a page of ours. */
@RestController
@RequestMapping("/api/v1/changes/{id}/attachments")
class AttachmentsController {

    private final ChangeLookup lookup;
    private final People people;
    private final Attachments attachments;

    AttachmentsController(ChangeLookup lookup, People people, Attachments attachments) {
        this.lookup = lookup;
        this.people = people;
        this.attachments = attachments;
    }

    @GetMapping
    Items list(@PathVariable String id) {
        return new Items(
                attachments.of(lookup.readable(id)).stream().map(this::view).toList(), null);
    }

    @GetMapping("/{file}")
    ResponseEntity<byte[]> download(@PathVariable String id, @PathVariable UUID file) {
        Attachment found = attachments.require(lookup.readable(id), file);
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(found.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(attachments.bytes(found));
    }

    @PostMapping(consumes = "!multipart/form-data")
    @ResponseStatus(HttpStatus.CREATED)
    AttachmentView add(@PathVariable String id, Wish wish, HttpServletRequest request) throws IOException {
        return add(id, wish, new Upload(wish.named("file"), read(request.getInputStream())));
    }

    @PostMapping(consumes = "multipart/form-data")
    @ResponseStatus(HttpStatus.CREATED)
    AttachmentView addPart(@PathVariable String id, Wish wish, @RequestParam MultipartFile file) throws IOException {
        String name = file.getOriginalFilename();
        return add(id, wish, new Upload(wish.named(name == null ? "file" : name), read(file.getInputStream())));
    }

    @DeleteMapping("/{file}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id, @PathVariable UUID file) {
        attachments.remove(lookup.readable(id), file, lookup.login());
    }

    private AttachmentView add(String id, Wish wish, Upload upload) {
        return view(attachments.add(lookup.readable(id), wish.place(), upload, lookup.login()));
    }

    private static byte[] read(InputStream in) throws IOException {
        return SentBytes.read(in, Attachments.MOST_BYTES, Attachments::tooLarge);
    }

    private AttachmentView view(Attachment file) {
        return new AttachmentView(
                file.id(),
                file.place().about(),
                file.place().item(),
                file.place().ground(),
                file.name(),
                file.mediaType(),
                file.length(),
                file.sha256(),
                people.name(file.addedBy()),
                file.addedAt());
    }

    /** What the file is about, the row and the kind of ground where it is one's, and its name. */
    record Wish(
            @Nullable String about,
            @Nullable UUID item,
            @Nullable String ground,
            @Nullable String name) {

        String named(String otherwise) {
            return name == null || name.isBlank() ? otherwise : name;
        }

        Place place() {
            String word = about == null ? "other" : about;
            for (About known : About.values()) {
                if (known.name().toLowerCase(Locale.ROOT).equals(word)) {
                    return new Place(known, item, ground);
                }
            }
            throw Refusal.ofFields(List.of(Refusal.FieldSentence.of("about", "change.attachment.whichGround")));
        }
    }

    /** A file as the API shows it. */
    record AttachmentView(
            UUID id,
            About about,
            @Nullable UUID item,
            @Nullable String ground,
            String name,
            String mediaType,
            long length,
            String sha256,
            String by,
            Instant at) {}

    /** A list as every list of the API. */
    record Items(List<AttachmentView> items, @Nullable String next) {}
}
