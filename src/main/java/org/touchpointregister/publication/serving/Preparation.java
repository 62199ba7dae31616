package org.touchpointregister.publication.serving;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
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
        byte[] body = page.body();
        String sha256 = Sha256.of(body);
        Map<String, byte[]> encodings =
                file == null ? Encodings.ofPassing(body) : documents.encodings(file.edition(), file.name());
        Map<String, Variant> variants = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> encoding : encodings.entrySet()) {
            variants.put(encoding.getKey(), variant(sha256, encoding.getKey(), encoding.getValue()));
        }
        variants.put(PreparedAnswer.IDENTITY, variant(sha256, PreparedAnswer.IDENTITY, body));
        List<HttpField> fields = new ArrayList<>(page.fields());
        fields.addAll(PreparedAnswer.always());
        return new PreparedAnswer(sha256, file != null, fields, variants);
    }

    private Variant variant(String sha256, String encoding, byte[] bytes) throws IOException {
        return Variant.of(sha256, encoding, bytes.length, disk.keep(bytes));
    }
}
