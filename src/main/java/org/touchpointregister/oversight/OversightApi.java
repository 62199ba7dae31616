package org.touchpointregister.oversight;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.touchpointregister.oversight.OpenTerms.Count;
import org.touchpointregister.oversight.OpenTerms.Page;

/** Terms and trends of one's own authority for those who control it, of a department for its head. */
@RestController
@RequestMapping("/api/v1/oversight")
class OversightApi {

    private final Overseers overseers;
    private final OpenTerms terms;
    private final Trends trends;

    OversightApi(Overseers overseers, OpenTerms terms, Trends trends) {
        this.overseers = overseers;
        this.terms = terms;
        this.trends = trends;
    }

    /** Open terms by colour, for each authority, department and step. */
    @GetMapping("/summary")
    Page<Count> summary(
            @RequestParam(required = false) @Nullable String authority,
            @RequestParam(required = false) @Nullable UUID department,
            @RequestParam(required = false) @Nullable String step) {
        TermFilter filter = new TermFilter(authority, department, step, null);
        return new Page<>(terms.summary(overseers.require(), filter), null);
    }

    /** Open terms, overdue ones first. */
    @GetMapping("/terms")
    Page<TermLine> terms(
            @RequestParam(required = false) @Nullable String authority,
            @RequestParam(required = false) @Nullable UUID department,
            @RequestParam(required = false) @Nullable String step,
            @RequestParam(required = false) @Nullable String after) {
        return terms.page(overseers.require(), new TermFilter(authority, department, step, after), false);
    }

    /** The overdue ones alone. */
    @GetMapping("/overdue")
    Page<TermLine> overdue(
            @RequestParam(required = false) @Nullable String authority,
            @RequestParam(required = false) @Nullable UUID department,
            @RequestParam(required = false) @Nullable String step,
            @RequestParam(required = false) @Nullable String after) {
        return terms.page(overseers.require(), new TermFilter(authority, department, step, after), true);
    }

    /** Editions in time by month, average working days of every step, rework by department, over the last year. */
    @GetMapping("/trends")
    Trends.Year trends(@RequestParam(required = false) @Nullable String authority) {
        return trends.of(overseers.require(), authority);
    }
}
