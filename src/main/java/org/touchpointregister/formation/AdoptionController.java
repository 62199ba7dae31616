package org.touchpointregister.formation;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.touchpointregister.change.BoundedUpload;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.register.Edition;

/** A register that stood before, taken over over JSON: the file as the body, then its act. */
@RestController
@RequestMapping("/api/v1/adoptions")
class AdoptionController {

    private final Adoption adoption;
    private final FormationAccess access;
    private final CurrentPerson current;

    AdoptionController(Adoption adoption, FormationAccess access, CurrentPerson current) {
        this.adoption = adoption;
        this.access = access;
        this.current = current;
    }

    @PostMapping
    Looked look(HttpServletRequest request, @RequestParam(required = false) @Nullable String department)
            throws IOException {
        String login = current.require().login();
        access.requireKeep(login, current.authority());
        byte[] file = BoundedUpload.read(request.getInputStream());
        Adoption.Look look = adoption.look(file, department, current.authority(), login);
        return new Looked(look.id(), look.rows().size(), look.problems());
    }

    @PostMapping("/{id}")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> take(@PathVariable UUID id, @RequestBody Wanted act) {
        Edition edition = adoption.take(
                id,
                new Adoption.StandingAct(
                        Objects.requireNonNullElse(act.kind(), ""), act.number(), act.date(), act.effectiveFrom()),
                current.authority(),
                current.require().login());
        return Map.of(
                "authority", edition.authority(), "edition", edition.number().value());
    }

    /** How many rows can be taken over, under which id, and what is wrong where. */
    record Looked(@Nullable UUID id, int rows, List<Adoption.Problem> problems) {}

    record Wanted(
            @Nullable String kind,
            @Nullable String number,
            @Nullable String date,
            @Nullable String effectiveFrom) {}
}
