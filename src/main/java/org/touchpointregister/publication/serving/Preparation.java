package org.touchpointregister.publication.serving;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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

    /** Makes everything anew; once something changes the rest is left to the next time, which has to make it again. */
    void prepareAll(OwnPages pages) {
        Map<String, SitePaths.@Nullable File> all = paths.all();
        site.keepOnly(all.keySet());
        long begun = site.begin();
        for (Map.Entry<String, SitePaths.@Nullable File> entry : all.entrySet()) {
            if (site.begin() != begun) {
                LOG.debug("Overtaken by a change after {} answers", site.size());
                return;
            }
            prepare(pages, entry.getKey(), entry.getValue());
        }
        LOG.debug("Prepared {} answers", site.size());
    }

    private void prepare(OwnPages pages, String path, SitePaths.@Nullable File file) {
        if (file != null && site.find(path) != null) {
            return;
        }
        long begun = site.begin();
        Optional<OwnPages.Page> page = pages.ask(path);
        if (page.isEmpty()) {
            return;
        }
        try {
            site.put(path, answer(page.get(), file), begun);
        } catch (IOException e) {
            LOG.warn("Cannot keep {}", path, e);
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
