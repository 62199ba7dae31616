package org.touchpointregister.cockpit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.touchpointregister.oversight.Cases;
import org.touchpointregister.oversight.OpenTerms;
import org.touchpointregister.oversight.OpenTerms.Page;
import org.touchpointregister.oversight.Overseers;
import org.touchpointregister.oversight.ProcessSteps;
import org.touchpointregister.oversight.TermFilter;

/** What our parts of Cockpit ask for. Every answer asks first who controls what; another authority's case does not exist. */
@RestController
@RequestMapping("/api/v1/cockpit")
class CockpitApi {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Overseers overseers;
    private final OpenTerms terms;
    private final ProcessSteps steps;
    private final Cases cases;
    private final TermsWorkbook workbook;
    private final Recalculation recalculation;
    private final CockpitWords words;

    CockpitApi(
            Overseers overseers,
            OpenTerms terms,
            ProcessSteps steps,
            Cases cases,
            TermsWorkbook workbook,
            Recalculation recalculation,
            CockpitWords words) {
        this.overseers = overseers;
        this.terms = terms;
        this.steps = steps;
        this.cases = cases;
        this.workbook = workbook;
        this.recalculation = recalculation;
        this.words = words;
    }

    @GetMapping("/words")
    Map<String, String> words() {
        return words.all();
    }

    /** The open terms of the dashboard as a workbook. */
    @GetMapping("/terms.xlsx")
    ResponseEntity<byte[]> workbook(
            @RequestParam(required = false) @Nullable String authority,
            @RequestParam(required = false) @Nullable UUID department,
            @RequestParam(required = false) @Nullable String step) {
        byte[] bytes = workbook.of(terms.all(overseers.require(), new TermFilter(authority, department, step, null)));
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(words.of("terms.file"), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }

    /** What the diagram of a process shows on its steps. */
    @GetMapping("/processes/{process}/steps")
    Page<ProcessSteps.StepView> steps(@PathVariable String process) {
        return new Page<>(steps.of(overseers.requireWhole(), process), null);
    }

    /** Finished cases of a process. */
    @GetMapping("/processes/{process}/finished")
    Page<Cases.CaseLine> finished(
            @PathVariable String process,
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(required = false) @Nullable String after) {
        return cases.finished(overseers.requireWhole(), process, number, after);
    }

    /** A case with its terms and letters, and the token that a keeper of the calendar needs to have them counted anew. */
    @GetMapping("/cases/{instance}")
    ResponseEntity<CaseAnswer> one(@PathVariable String instance, @Nullable CsrfToken token) {
        Cases.CaseView view = cases.of(overseers.requireWhole(), instance);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (token != null) {
            answer.header("X-Token-Header", token.getHeaderName()).header("X-Token", token.getToken());
        }
        return answer.body(new CaseAnswer(view.number(), view.terms(), view.letters(), recalculation.allowed()));
    }

    /** What happened in a case, open or finished. */
    @GetMapping("/cases/{instance}/course")
    Cases.Course course(@PathVariable String instance) {
        return cases.course(overseers.requireWhole(), instance);
    }

    /** Counts the terms anew by the calendar in force; keepers of the calendar only, and of a case they may see. */
    @PostMapping("/cases/{instance}/recount")
    Recalculation.Outcome recount(@PathVariable String instance) {
        cases.of(overseers.requireWhole(), instance);
        return recalculation.run();
    }

    record CaseAnswer(
            @Nullable String number, List<Cases.CaseTerm> terms, List<Cases.CaseLetter> letters, boolean mayRecount) {}
}
