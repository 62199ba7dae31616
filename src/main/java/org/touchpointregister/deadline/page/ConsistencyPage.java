package org.touchpointregister.deadline.page;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.touchpointregister.deadline.DeadlineConsistency;

/** Where keepers and administrators see whether deadlines, tasks and timers agree, and have them brought into line. */
@Controller
@RequestMapping
class ConsistencyPage {

    private final DeadlineConsistency consistency;
    private final Readers readers;

    ConsistencyPage(DeadlineConsistency consistency, Readers readers) {
        this.consistency = consistency;
        this.readers = readers;
    }

    @GetMapping("/deadlines/consistency")
    String show(Model model) {
        readers.requireObserver();
        model.addAttribute("state", consistency.check());
        return "deadline/consistency";
    }

    @PostMapping("/deadlines/consistency/repair")
    String repair(Model model) {
        readers.requireObserver();
        model.addAttribute("repaired", consistency.repair());
        model.addAttribute("state", consistency.check());
        return "deadline/consistency";
    }

    @ResponseBody
    @GetMapping("/api/v1/deadlines/consistency")
    DeadlineConsistency.State check() {
        readers.requireObserver();
        return consistency.check();
    }

    /** Answers what had disagreed. */
    @ResponseBody
    @PostMapping("/api/v1/deadlines/consistency/repair")
    DeadlineConsistency.State repair() {
        readers.requireObserver();
        return consistency.repair();
    }
}
