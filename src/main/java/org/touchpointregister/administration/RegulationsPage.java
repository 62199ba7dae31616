package org.touchpointregister.administration;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.touchpointregister.regulation.Regulations;

/** The regulation files that are read, and reading them again when one was added: nothing is taken while any is wrong. */
@Controller
@RequestMapping("/administration/regulations")
class RegulationsPage {

    private static final int WRONG = 400;

    private final AdminAccess access;
    private final NewRegulations reading;
    private final Regulations regulations;

    RegulationsPage(AdminAccess access, NewRegulations reading, Regulations regulations) {
        this.access = access;
        this.reading = reading;
        this.regulations = regulations;
    }

    @GetMapping
    String show(Model model) {
        access.require();
        model.addAttribute(
                "histories",
                regulations.all().stream()
                        .map(regulation -> regulations.history(regulation.id()))
                        .toList());
        return "administration/regulations";
    }

    @PostMapping
    String readAgain(Model model, HttpServletResponse response) {
        Regulations.Reread read = reading.read(access.require());
        if (!read.errors().isEmpty() || !read.altered().isEmpty()) {
            response.setStatus(WRONG);
        }
        model.addAttribute("read", read);
        return show(model);
    }
}
