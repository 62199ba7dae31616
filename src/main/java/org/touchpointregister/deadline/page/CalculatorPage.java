package org.touchpointregister.deadline.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.touchpointregister.deadline.DeadlineSheet;
import org.touchpointregister.deadline.DueWords;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Sentences;

/** The calculator: any date, authority and term, the same sheet, without a process and without scripts. */
@Controller
class CalculatorPage {

    private final Reckoning reckoning;
    private final Regulations regulations;
    private final DueWords dueWords;
    private final Sentences sentences;

    CalculatorPage(Reckoning reckoning, Regulations regulations, DueWords dueWords, Sentences sentences) {
        this.reckoning = reckoning;
        this.regulations = regulations;
        this.dueWords = dueWords;
        this.sentences = sentences;
    }

    @GetMapping("/deadlines/compute")
    String compute(@ModelAttribute("question") Reckoning.Question question, Model model, HttpServletResponse response) {
        model.addAttribute("authorities", regulations.all());
        model.addAttribute("wrong", Map.of());
        if (question.authority() != null || question.event() != null) {
            answer(question, model, response);
        }
        return "deadline/compute";
    }

    private void answer(Reckoning.Question question, Model model, HttpServletResponse response) {
        try {
            DeadlineSheet sheet = reckoning.sheet(question);
            model.addAttribute("sheet", sheet);
            model.addAttribute("due", dueWords.of(sheet));
            model.addAttribute("strict", dueWords.strict(sheet));
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            model.addAttribute("wrong", sentences(refusal));
        }
    }

    private Map<String, String> sentences(Refusal refusal) {
        Map<String, String> wrong = new LinkedHashMap<>();
        refusal.fields().forEach(field -> wrong.put(field.field(), sentences.of(field.sentence())));
        if (wrong.isEmpty()) {
            wrong.put("authority", sentences.of(refusal.sentence()));
        }
        return wrong;
    }
}
