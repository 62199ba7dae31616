package org.touchpointregister.oversight.report;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Sentences;

/** «Control»: figures over a period for those who control, the lists behind them, and all of it as a workbook. */
@Controller
@RequestMapping("/oversight")
class OversightPage {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int PAGE = 100;

    private final Scopes scopes;
    private final Reports reports;
    private final ReportWorkbook workbook;
    private final FigureWords words;
    private final Sentences sentences;

    OversightPage(Scopes scopes, Reports reports, ReportWorkbook workbook, FigureWords words, Sentences sentences) {
        this.scopes = scopes;
        this.reports = reports;
        this.workbook = workbook;
        this.words = words;
        this.sentences = sentences;
    }

    @GetMapping
    String show(Asked asked, Model model, HttpServletResponse response) {
        Scope scope = scopes.require();
        LocalDate today = scopes.today(scope);
        model.addAttribute("scope", scope);
        model.addAttribute("words", words);
        model.addAttribute("spans", spans(asked, today));
        try {
            Period period = Period.of(asked.from(), asked.to(), today);
            model.addAttribute("report", reports.of(scope, asked, scope.question(asked, period)));
            model.addAttribute("period", period);
            model.addAttribute("asked", asked.during(period));
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            response.setStatus(refusal.kind().status());
            model.addAttribute("refusal", sentences.of(refusal));
            model.addAttribute("asked", asked);
        }
        return "oversight/report";
    }

    /** The list behind a figure: the lines that make it, or all that it is a part of. */
    @GetMapping("/{code}")
    String list(@PathVariable String code, Asked asked, Part part, Model model) {
        Scope scope = scopes.require();
        Figure figure = Figure.of(code).orElseThrow(() -> Refusal.missing("oversight.noSuchFigure"));
        Period period = Period.of(asked.from(), asked.to(), scopes.today(scope));
        Question question = scope.question(asked, period);
        if (!question.figures().contains(figure)) {
            throw Refusal.forbidden("oversight.notControlling");
        }
        int at = part.number();
        List<Item> items = reports.items(figure, question, new ListPlace(part.whole(), PAGE + 1, (long) at * PAGE));
        model.addAttribute("scope", scope);
        model.addAttribute("words", words);
        model.addAttribute("figure", figure);
        model.addAttribute("asked", asked.during(period));
        model.addAttribute("period", period);
        model.addAttribute("items", items.subList(0, Math.min(PAGE, items.size())));
        model.addAttribute("whole", part.whole());
        model.addAttribute("page", at);
        model.addAttribute("more", items.size() > PAGE);
        return "oversight/list";
    }

    @GetMapping("/report.xlsx")
    ResponseEntity<byte[]> workbook(Asked asked) {
        Scope scope = scopes.require();
        Period period = Period.of(asked.from(), asked.to(), scopes.today(scope));
        Question question = scope.question(asked, period);
        byte[] bytes = workbook.of(scope, reports.of(scope, asked, question), question);
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(sentences.text("oversight.file"), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }

    /** Periods that are asked for most, up to today. */
    private static List<Span> spans(Asked asked, LocalDate today) {
        return List.of(
                new Span("month", asked.during(new Period(today.minusMonths(1).plusDays(1), today))),
                new Span("quarter", asked.during(new Period(today.minusMonths(3).plusDays(1), today))),
                new Span("year", asked.during(new Period(today.minusYears(1).plusDays(1), today))));
    }

    record Span(String code, Asked asked) {}

    /** Which part of a list, as the address says it; what makes no sense is the beginning. */
    record Part(@Nullable String all, @Nullable String page) {

        boolean whole() {
            return "true".equals(all);
        }

        int number() {
            return page != null && page.matches("\\d{1,5}") ? Integer.parseInt(page) : 0;
        }
    }
}
