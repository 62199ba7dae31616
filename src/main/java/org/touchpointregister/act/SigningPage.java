package org.touchpointregister.act;

import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.touchpointregister.identity.CurrentPerson;

/** The forms on an act's page by which the clerk adds a scan or a signature, or says that the head has the act on paper. */
@Controller
@RequestMapping("/acts/{id}")
class SigningPage {

    private final ApprovingActs acts;
    private final ActSigning signing;
    private final PaperSigning paper;
    private final ActAccess access;
    private final CurrentPerson current;

    SigningPage(ApprovingActs acts, ActSigning signing, PaperSigning paper, ActAccess access, CurrentPerson current) {
        this.acts = acts;
        this.signing = signing;
        this.paper = paper;
        this.access = access;
        this.current = current;
    }

    @PostMapping("/scan")
    String scan(@PathVariable UUID id, @RequestParam MultipartFile file) throws IOException {
        ApprovingAct act = registrable(id);
        signing.addScan(act, upload(file));
        return "redirect:/acts/" + id + "#signed";
    }

    @PostMapping("/signature")
    String signature(@PathVariable UUID id, @RequestParam MultipartFile file, @RequestParam String externalCheck)
            throws IOException {
        ApprovingAct act = registrable(id);
        signing.addSignature(act, upload(file), externalCheck);
        return "redirect:/acts/" + id + "#signed";
    }

    @PostMapping("/to-paper")
    String toPaper(@PathVariable UUID id) {
        registrable(id);
        paper.takeToPaper(id, current.require().login());
        return "redirect:/acts/" + id + "#on-paper";
    }

    private ApprovingAct registrable(UUID id) {
        ApprovingAct act = acts.require(id);
        access.requireRegister(current.require().login(), act);
        return act;
    }

    private Upload upload(MultipartFile file) throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return Upload.read(name, current.require().login(), file.getInputStream());
    }
}
