package org.touchpointregister.workflow.pause;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.touchpointregister.deadline.DueWords;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.identity.Person;
import org.touchpointregister.regulation.Regulation.Pause;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Sentences;

/** The page on which a term is suspended or extended; what was typed stays when it is refused. */
@Controller
@RequestMapping("/deadlines/{id}/pause")
class PausePage {

    private final PauseTerm pauseTerm;
    private final PausableTerms terms;
    private final PauseCheck check;
    private final PauseWords words;
    private final DueWords dueWords;
    private final CurrentPerson current;
    private final Sentences sentences;

    PausePage(
            PauseTerm pauseTerm,
            PausableTerms terms,
            PauseCheck check,
            PauseWords words,
            DueWords dueWords,
            CurrentPerson current,
            Sentences sentences) {
        this.pauseTerm = pauseTerm;
        this.terms = terms;
        this.check = check;
        this.words = words;
        this.dueWords = dueWords;
        this.current = current;
        this.sentences = sentences;
    }

    @GetMapping
    String form(@PathVariable UUID id, Model model) {
        return shown(id, new PauseRequest(null, null, null, null, null), model);
    }

    @PostMapping
    String pause(
            @PathVariable UUID id, @ModelAttribute PauseRequest wanted, Model model, HttpServletResponse response) {
        try {
            pauseTerm.pause(id, wanted, current.require());
            return "redirect:/deadlines/" + id + "/pause";
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.MISSING) {
                throw refusal;
            }
            response.setStatus(refusal.kind().status());
            model.addAttribute("refusal", sentences.of(refusal));
            return shown(id, wanted, model);
        }
    }

    private String shown(UUID id, PauseRequest typed, Model model) {
        Person person = current.require();
        PausableTerm term = terms.find(id, person);
        model.addAttribute("deadline", term.deadline());
        model.addAttribute("due", dueWords.of(term.deadline().sheet()));
        model.addAttribute("registerTitle", term.regulation().words().registerTitle());
        model.addAttribute(
                "made", term.deadline().sheet().pauses().stream().map(words::of).toList());
        List<Pause> own = term.grounds().stream()
                .filter(ground -> check.mayDecide(term, ground, person.login()))
                .toList();
        model.addAttribute("grounds", own);
        model.addAttribute("mayStop", own.stream().anyMatch(ground -> ground.kind() == Pause.Kind.SUSPENSION));
        model.addAttribute("mayExtend", own.stream().anyMatch(ground -> ground.kind() == Pause.Kind.EXTENSION));
        model.addAttribute("all", term.grounds());
        model.addAttribute("allowed", !term.grounds().isEmpty());
        model.addAttribute("suspends", Pause.Kind.SUSPENSION);
        model.addAttribute("typed", typed);
        return "deadline/pause";
    }
}
