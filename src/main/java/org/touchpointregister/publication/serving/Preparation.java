package org.touchpointregister.publication.serving;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.touchpointregister.publication.EditionDocuments;
import org.touchpointregister.publication.Encodings;
import org.touchpointregister.publication.serving.PreparedAnswer.Variant;
import org.touchpointregister.shared.Sha256;

/** Makes the finished answers: asks this very application as an anonymous visitor, compresses, keeps. */
@Component
class Preparation {

    private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);

    private final SitePaths paths;
    private final EditionDocuments documents;
    private final DiskCache disk;
    private final PreparedSite site;

    Preparation(SitePaths paths, EditionDocuments documents, DiskCache disk, PreparedSite site) {
        this.paths = paths;
        this.documents = documents;
        this.disk = disk;
        this.site = site;
    }

    /** The parts there are; what was kept of others is forgotten. */
    List<SitePart> parts() {
        List<SitePart> parts = paths.parts();
        site.keepOnly(Set.copyOf(parts));
        return parts;
    }

    /** Makes that part anew; once it changes the rest is left to the next time, which has to make it again. */
    void prepare(OwnPages pages, SitePart part) {
        long begun = site.begin();
        Map<String, SitePaths.@Nullable File> all = paths.of(part);
        site.keepOnly(part, all.keySet());
        for (Map.Entry<String, SitePaths.@Nullable File> entry : all.entrySet()) {
            if (site.overtaken(part, begun)) {
                LOG.debug("Overtaken by a change of {}", part);
                return;
            }
            String path = entry.getKey();
            SitePaths.File file = entry.getValue();
            if (file == null || site.find(path) == null) {
                pages.ask(path)
                        .flatMap(page -> answer(path, page, file))
                        .ifPresent(answer -> site.put(path, part, answer, begun));
            }
        }
        LOG.debug("Prepared {}, {} answers in all", part, site.size());
    }

    private Optional<PreparedAnswer> answer(String path, OwnPages.Page page, SitePaths.@Nullable File file) {
        try {
            return Optional.of(answer(page, file));
        } catch (IOException e) {
            LOG.warn("Cannot keep {}", path, e);
            return Optional.empty();
        }
    }

    private PreparedAnswer answer(OwnPages.Page page, SitePaths.@Nullable File file) throws IOException {
        PreparedAnswer.Head head = new PreparedAnswer.Head(Sha256.of(page.body()), page.fields());
        Map<String, byte[]> encodings = new LinkedHashMap<>(
                file == null ? Encodings.ofPassing(page.body()) : documents.encodings(file.edition(), file.name()));
        encodings.put(PreparedAnswer.IDENTITY, page.body());
        Map<String, Variant> variants = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> encoding : encodings.entrySet()) {
            byte[] bytes = encoding.getValue();
            variants.put(encoding.getKey(), head.in(encoding.getKey(), bytes.length, disk.keep(bytes)));
        }
        return new PreparedAnswer(head.sha256(), file != null, variants);
    }
}
