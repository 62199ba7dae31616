package org.touchpointregister.formation;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.touchpointregister.change.BoundedUpload;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.register.AdoptedRow;
import org.touchpointregister.register.Edition;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Sentences;

/** «Take over a register»: the file is looked at first, then becomes edition 1 under its act. */
@Controller
@RequestMapping("/formation/adopt")
class AdoptionPage {

    private final Adoption adoption;
    private final FormationAccess access;
    private final Departments departments;
    private final Regulations regulations;
    private final CurrentPerson current;
    private final Sentences sentences;

    AdoptionPage(
            Adoption adoption,
            FormationAccess access,
            Departments departments,
            Regulations regulations,
            CurrentPerson current,
            Sentences sentences) {
        this.adoption = adoption;
        this.access = access;
        this.departments = departments;
        this.regulations = regulations;
        this.current = current;
        this.sentences = sentences;
    }

    @GetMapping
    String form(Model model) {
        access.requireKeep(login(), current.authority());
        model.addAttribute("departments", departments.of(current.authority()));
        return "formation/adopt";
    }

    @PostMapping
    String look(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String department,
            Model model,
            HttpServletResponse response)
            throws IOException {
        model.addAttribute("department", department);
        try {
            Adoption.Look look =
                    adoption.look(BoundedUpload.read(file.getInputStream()), department, current.authority(), login());
            if (look.id() != null) {
                return "redirect:/formation/adopt/" + look.id();
            }
            model.addAttribute("problems", look.problems());
            response.setStatus(Refusal.Kind.INVALID.status());
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.FORBIDDEN) {
                throw refusal;
            }
            response.setStatus(refusal.kind().status());
            model.addAttribute("refusal", sentences.of(refusal));
        }
        return form(model);
    }

    @GetMapping("/{id}")
    String preview(@PathVariable UUID id, Model model) {
        Regulation regulation = regulations.of(current.authority());
        String kind = Objects.requireNonNullElse(regulation.act().kind(), "");
        return shown(id, new Adoption.StandingAct(kind, null, null, null), model);
    }

    @PostMapping("/{id}")
    String take(
            @PathVariable UUID id,
            @ModelAttribute Adoption.StandingAct act,
            Model model,
            HttpServletResponse response) {
        try {
            Edition edition = adoption.take(id, act, current.authority(), login());
            return "redirect:/registers/" + edition.authority() + "/editions/" + edition.number();
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            response.setStatus(refusal.kind().status());
            model.addAttribute("refusal", sentences.of(refusal));
            return shown(id, act, model);
        }
    }

    private String shown(UUID id, Adoption.StandingAct typed, Model model) {
        List<AdoptedRow> rows = adoption.kept(id, current.authority(), login());
        model.addAttribute("id", id);
        model.addAttribute("typed", typed);
        model.addAttribute(
                "rows", AdoptedLine.of(rows, regulations.of(current.authority()), departments.of(current.authority())));
        return "formation/adoption";
    }

    private String login() {
        return current.require().login();
    }
}
