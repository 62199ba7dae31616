package org.touchpointregister.publication.opendata;

import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.touchpointregister.publication.PublishedEdition;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.shared.Refusal;

/** A register for Open Referral: the edition in use, and each published one under its own address. */
@RestController
class HsdsPage {

    private final OpenRegisters registers;
    private final Hsds hsds;

    HsdsPage(OpenRegisters registers, Hsds hsds) {
        this.registers = registers;
        this.hsds = hsds;
    }

    @GetMapping("/registers/{authority}/hsds.json")
    @Transactional(readOnly = true)
    public ResponseEntity<List<Map<String, Object>>> current(@PathVariable String authority) {
        Regulation regulation = registers.require(authority);
        return answer(registers.editions(regulation).stream()
                .filter(PublishedEdition::current)
                .findFirst()
                .orElseThrow(() -> Refusal.missing("publication.nothingPublished")));
    }

    @GetMapping("/registers/{authority}/editions/{number:\\d{1,6}}/hsds.json")
    @Transactional(readOnly = true)
    public ResponseEntity<List<Map<String, Object>>> one(@PathVariable String authority, @PathVariable int number) {
        return answer(registers.edition(registers.require(authority), number));
    }

    private ResponseEntity<List<Map<String, Object>>> answer(PublishedEdition view) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache())
                .body(hsds.services(view));
    }
}
