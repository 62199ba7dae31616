package org.touchpointregister.publication.serving;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.publication.EditionDocument;
import org.touchpointregister.publication.EditionDocuments;
import org.touchpointregister.publication.PublicRegisters;
import org.touchpointregister.publication.PublishedEdition;
import org.touchpointregister.register.Edition;
import org.touchpointregister.regulation.Regulation;

/** What is made in advance: the pages and files that most people and machines ask for, the current edition first. */
@Component
class SitePaths {

    private static final List<String> COMMON =
            List.of("/", "/api/v1/registers", "/opendata/list.csv", "/sitemap.xml", "/robots.txt");

    private final PublicRegisters registers;
    private final EditionDocuments documents;
    private final int newest;

    /**
     * @param newest editions of a register that are kept ready; older ones are read seldom and made when somebody asks
     */
    SitePaths(
            PublicRegisters registers,
            EditionDocuments documents,
            @Value("${register.site.editions-ready:20}") int newest) {
        this.registers = registers;
        this.documents = documents;
        this.newest = newest;
    }

    /** The parts of the site that the public may see: what tells of all registers, then each of these. */
    List<SitePart> parts() {
        return Stream.concat(
                        Stream.of(SitePart.WHOLE),
                        registers.all().stream().map(regulation -> new SitePart(regulation.id())))
                .toList();
    }

    /** Every path of that part with the file that lies there, null for a page; asked on a thread where nobody is signed in. */
    @Transactional(readOnly = true)
    public Map<String, @Nullable File> of(SitePart part) {
        Map<String, @Nullable File> paths = new LinkedHashMap<>();
        if (part.authority() == null) {
            COMMON.forEach(page -> paths.put(page, null));
        } else {
            registers.all().stream()
                    .filter(regulation -> regulation.id().equals(part.authority()))
                    .forEach(regulation -> addRegister(paths, regulation));
        }
        return paths;
    }

    private void addRegister(Map<String, @Nullable File> paths, Regulation regulation) {
        String page = "/registers/" + regulation.id();
        for (String below : List.of("", "/editions", "/feed.atom")) {
            paths.put(page + below, null);
        }
        for (String below : List.of("", "/editions", "/dictionaries")) {
            paths.put("/api/v1" + page + below, null);
        }
        String data = "/opendata/" + regulation.authority().inn() + "-touchpoints";
        paths.put(data, null);
        paths.put(data + "/meta.csv", null);
        List<PublishedEdition> editions = new ArrayList<>(registers.editions(regulation));
        editions.removeIf(view -> !view.published());
        editions.stream().limit(newest).forEach(view -> addEdition(paths, page, view.edition()));
    }

    private void addEdition(Map<String, @Nullable File> paths, String page, Edition edition) {
        String own = page + "/editions/" + edition.number();
        for (EditionDocument document : documents.of(edition)) {
            paths.put(own + "/" + document.name(), new File(edition, document.name()));
        }
        paths.put(own, null);
        paths.put(own + "/deadline", null);
        paths.put(own + "/hsds.json", null);
        paths.put("/api/v1" + own, null);
    }

    /** A file of an edition, whose encodings are kept in the database. */
    record File(Edition edition, String name) {}
}
