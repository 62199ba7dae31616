package org.touchpointregister.workflow.evidence;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.touchpointregister.shared.Sha256;

/** The archive as it is written: part by part onto the wire, each with its checksum, all with one time, so that it is the same again. */
final class EvidenceZip {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final ZipOutputStream zip;
    private final List<Part> parts = new ArrayList<>();

    EvidenceZip(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    void add(String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
        parts.add(new Part(name, content.length, Sha256.of(content)));
    }

    void add(String name, String text) throws IOException {
        add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void addJson(String name, Object value) throws IOException {
        add(name, JSON.writeValueAsBytes(value));
    }

    /** What was written so far. */
    List<Part> parts() {
        return List.copyOf(parts);
    }

    void finish() throws IOException {
        zip.finish();
    }

    /** A part by its name, its length in bytes, and its SHA-256 in hexadecimal. */
    record Part(String name, long length, String sha256) {}
}
