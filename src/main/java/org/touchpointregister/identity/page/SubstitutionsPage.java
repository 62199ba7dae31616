package org.touchpointregister.identity.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.touchpointregister.identity.AbsenceKind;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Substitutions;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.FieldSentence;
import org.touchpointregister.shared.Sentences;

/** Leaves and who stands in: the own one for everybody, those of others for whoever answers for them. */
@Controller
@RequestMapping("/substitutions")
class SubstitutionsPage {

    private final Substitutions substitutions;
    private final SubstitutionViews views;
    private final CurrentPerson current;
    private final Sentences sentences;

    SubstitutionsPage(
            Substitutions substitutions, SubstitutionViews views, CurrentPerson current, Sentences sentences) {
        this.substitutions = substitutions;
        this.views = views;
        this.current = current;
        this.sentences = sentences;
    }

    @GetMapping
    String show(Model model) {
        return shown(TypedSubstitution.of(current.require().login()), Map.of(), model);
    }

    @PostMapping
    String enter(@ModelAttribute TypedSubstitution typed, Model model, HttpServletResponse response) {
        try {
            substitutions.enter(typed.wanted(), current.require().login());
            return "redirect:/substitutions?entered";
        } catch (Refusal refusal) {
            if (refusal.fields().isEmpty()) {
                throw refusal;
            }
            response.setStatus(refusal.kind().status());
            return shown(typed, byField(refusal.fields()), model);
        }
    }

    @PostMapping("/{id}/end")
    String end(@PathVariable UUID id) {
        substitutions.end(id, current.require().login());
        return "redirect:/substitutions?ended";
    }

    private Map<String, String> byField(List<FieldSentence> wrong) {
        return wrong.stream()
                .collect(Collectors.toMap(
                        FieldSentence::field, field -> sentences.of(field.sentence()), (first, again) -> first));
    }

    private String shown(TypedSubstitution typed, Map<String, String> wrong, Model model) {
        Person person = current.require();
        model.addAttribute("typed", typed);
        model.addAttribute("wrong", wrong);
        model.addAttribute("kinds", AbsenceKind.values());
        model.addAttribute("absentees", substitutions.mayEnterFor(person));
        model.addAttribute("colleagues", substitutions.colleagues(person));
        model.addAttribute("lines", views.of(person));
        return "identity/substitutions";
    }
}
