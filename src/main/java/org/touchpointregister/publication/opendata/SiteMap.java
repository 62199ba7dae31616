package org.touchpointregister.publication.opendata;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.touchpointregister.publication.PublishedEdition;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.Row;
import org.touchpointregister.regulation.Regulation;

/** {@code /sitemap.xml} and {@code /robots.txt}: what a search engine may find. */
@RestController
class SiteMap {

    /** The protocol allows no more in one file. */
    private static final int MOST_ADDRESSES = 50_000;

    private final OpenRegisters registers;
    private final Editions editions;

    SiteMap(OpenRegisters registers, Editions editions) {
        this.registers = registers;
        this.editions = editions;
    }

    @GetMapping("/sitemap.xml")
    @Transactional(readOnly = true)
    public ResponseEntity<String> map() {
        List<String> paths = new ArrayList<>(List.of("/"));
        for (Regulation regulation : registers.all()) {
            paths.add("/registers/" + regulation.id());
            paths.add("/registers/" + regulation.id() + "/editions");
            paths.add(Passport.folder(regulation));
            registers
                    .editions(regulation)
                    .forEach(view -> paths.add("/registers/" + regulation.id() + "/editions/"
                            + view.edition().number()));
        }
        registers.all().forEach(regulation -> addRows(paths, regulation));
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                """);
        paths.stream()
                .limit(MOST_ADDRESSES)
                .forEach(path -> xml.append("<url><loc>")
                        .append(registers.absolute(path).replace("&", "&amp;"))
                        .append("</loc></url>\n"));
        return answer(MediaType.APPLICATION_XML, xml.append("</urlset>\n").toString());
    }

    @GetMapping("/robots.txt")
    public ResponseEntity<String> robots() {
        String text = """
                User-agent: *
                Disallow: /login
                Disallow: /camunda/
                Disallow: /tasks
                Disallow: /changes
                Sitemap: %s
                """.formatted(registers.absolute("/sitemap.xml"));
        return answer(MediaType.TEXT_PLAIN, text);
    }

    private void addRows(List<String> paths, Regulation regulation) {
        registers.editions(regulation).stream()
                .filter(PublishedEdition::current)
                .findFirst()
                .ifPresent(view -> editions.rows(view.edition()).stream()
                        .map(Row::rowId)
                        .forEach(id -> paths.add("/registers/" + regulation.id() + "/rows/" + id)));
    }

    private static ResponseEntity<String> answer(MediaType type, String text) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache())
                .body(text);
    }
}
