package org.touchpointregister.register.conformance;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.register.Conformance;
import org.touchpointregister.register.Conformance.Share;
import org.touchpointregister.register.Conformance.Sheet;
import org.touchpointregister.register.Conformity.State;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Sentences;

/** Conformance of touchpoints: the list with its shares, and one touchpoint with everything asked of it. */
@Controller
class ConformancePage {

    private final Conformance conformance;
    private final ConformanceAccess access;
    private final Regulations regulations;
    private final People people;
    private final CurrentPerson current;
    private final Sentences sentences;

    ConformancePage(
            Conformance conformance,
            ConformanceAccess access,
            Regulations regulations,
            People people,
            CurrentPerson current,
            Sentences sentences) {
        this.conformance = conformance;
        this.access = access;
        this.regulations = regulations;
        this.people = people;
        this.current = current;
        this.sentences = sentences;
    }

    @GetMapping("/conformance")
    String list(Model model) {
        Person person = current.require();
        List<Sheet> sheets = conformance.sheets(access.authorityOf(person)).stream()
                .filter(sheet -> access.mayRead(person, sheet))
                .toList();
        model.addAttribute("regulation", regulations.of(access.authorityOf(person)));
        model.addAttribute("sheets", sheets);
        model.addAttribute("share", Share.of(sheets));
        model.addAttribute("all", access.readsAll(person));
        return "register/conformance";
    }

    @GetMapping("/conformance/{touchpoint}")
    String sheet(@PathVariable UUID touchpoint, Model model) {
        return shown(touchpoint, new ConformanceForm(new LinkedMultiValueMap<>()), model);
    }

    @PostMapping("/conformance/{touchpoint}")
    String assess(
            @PathVariable UUID touchpoint,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Person person = current.require();
        Sheet sheet = readable(touchpoint);
        if (!access.mayAssess(person, sheet)) {
            throw Refusal.forbidden("register.conformance.notYours");
        }
        ConformanceForm form = new ConformanceForm(sent);
        try {
            conformance.assess(access.authorityOf(person), touchpoint, form.assessments(sheet.lines()), person.login());
            return "redirect:/conformance/" + touchpoint + "?saved";
        } catch (Refusal refusal) {
            if (refusal.fields().isEmpty()) {
                throw refusal;
            }
            response.setStatus(refusal.kind().status());
            model.addAttribute(
                    "refusals",
                    refusal.fields().stream()
                            .map(field -> sentences.of(field.sentence()))
                            .toList());
            return shown(touchpoint, form, model);
        }
    }

    private String shown(UUID touchpoint, ConformanceForm form, Model model) {
        Sheet sheet = readable(touchpoint);
        Regulation regulation = regulations.of(access.authorityOf(current.require()));
        model.addAttribute("sheet", sheet);
        model.addAttribute("form", form);
        model.addAttribute("states", State.values());
        model.addAttribute("word", regulation.word(sheet.row().channel()));
        model.addAttribute(
                "type",
                sheet.row().type() == null
                        ? null
                        : regulation
                                .type(sheet.row().type())
                                .map(Regulation.TouchpointType::title)
                                .orElse(null));
        model.addAttribute("editable", access.mayAssess(current.require(), sheet));
        model.addAttribute("people", people);
        return "register/conformance-sheet";
    }

    private Sheet readable(UUID touchpoint) {
        Person person = current.require();
        Sheet sheet = conformance.sheet(access.authorityOf(person), touchpoint);
        if (!access.mayRead(person, sheet)) {
            throw Refusal.forbidden("register.conformance.notYours");
        }
        return sheet;
    }
}
