package org.touchpointregister.publication.opendata;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.touchpointregister.publication.EditionDocuments;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.shared.RegisterProperties;

/** {@code /opendata}: the list of data sets, their passports, their structures and every version of the data (MR 3.0). */
@Controller
@RequestMapping("/opendata")
class OpenDataPages {

    private static final String CSV = "text/csv;charset=UTF-8";

    private final Passport passport;
    private final EditionDocuments documents;
    private final RegisterProperties settings;

    OpenDataPages(Passport passport, EditionDocuments documents, RegisterProperties settings) {
        this.passport = passport;
        this.documents = documents;
        this.settings = settings;
    }

    @GetMapping("/list.csv")
    ResponseEntity<String> list() {
        return csv(passport.list());
    }

    @GetMapping("/{set:\\d{10}-touchpoints}/meta.csv")
    ResponseEntity<String> meta(@PathVariable String set) {
        return csv(passport.meta(passport.require(set)));
    }

    @GetMapping("/{set:\\d{10}-touchpoints}/structure-{date:\\d{8}}.csv")
    ResponseEntity<String> structure(@PathVariable String set, @PathVariable String date) {
        return csv(passport.structure(passport.require(set), date));
    }

    /** The very bytes of the edition's csv. */
    @GetMapping("/{set:\\d{10}-touchpoints}/{name:data-[0-9Tx]{8,40}-structure-\\d{8}}.csv")
    ResponseEntity<byte[]> data(@PathVariable String set, @PathVariable String name) {
        DataVersion version = passport.version(passport.require(set), name);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.CONTENT_TYPE, CSV)
                .body(documents.bytes(version.view().edition(), "register.csv"));
    }

    @GetMapping("/{set:\\d{10}-touchpoints}")
    String page(@PathVariable String set, Model model) {
        Regulation regulation = passport.require(set);
        model.addAttribute("regulation", regulation);
        model.addAttribute("identifier", set);
        model.addAttribute("folder", Passport.folder(regulation));
        model.addAttribute("standard", Passport.STANDARD);
        model.addAttribute("baseUrl", settings.baseUrl());
        model.addAttribute("versions", passport.versions(regulation));
        return "opendata/passport";
    }

    private static ResponseEntity<String> csv(String text) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.CONTENT_TYPE, CSV)
                .body(text);
    }
}
