package org.touchpointregister.inventory;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;

/** The inventory of processes over JSON: read by everyone of the authority, kept by its authorised persons. */
@RestController
@RequestMapping("/api/v1/processes")
class InventoryController {

    private final InventoryChanges changes;
    private final InventoryFiles files;
    private final InventoryReport report;
    private final InventoryAccess access;
    private final Departments departments;
    private final CurrentPerson current;

    InventoryController(
            InventoryChanges changes,
            InventoryFiles files,
            InventoryReport report,
            InventoryAccess access,
            Departments departments,
            CurrentPerson current) {
        this.changes = changes;
        this.files = files;
        this.report = report;
        this.access = access;
        this.departments = departments;
        this.current = current;
    }

    @GetMapping
    InventoryReport.Coverage all(@RequestParam(required = false) @Nullable AuthorityId authority) {
        AuthorityId asked = authority == null ? current.authority() : authority;
        access.requireRead(login(), asked);
        return report.of(asked);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Started include(@RequestBody Wanted wanted) {
        return done(Step.include(
                Objects.requireNonNullElse(wanted.title(), ""),
                Objects.requireNonNullElse(wanted.direction(), ""),
                department(wanted)));
    }

    @PutMapping("/{id}")
    Started change(@PathVariable UUID id, @RequestBody Wanted wanted) {
        if (wanted.title() != null && wanted.department() != null) {
            return started(changes.apply(
                    current.authority(),
                    List.of(
                            Step.rename(id, wanted.title()),
                            Step.assign(id, Objects.requireNonNullElse(wanted.direction(), ""), department(wanted))),
                    login()));
        }
        return wanted.title() != null
                ? done(Step.rename(id, wanted.title()))
                : done(Step.assign(id, Objects.requireNonNullElse(wanted.direction(), ""), department(wanted)));
    }

    @PostMapping("/{id}/exclude")
    Started exclude(@PathVariable UUID id) {
        return done(Step.exclude(id));
    }

    /** Reads a file; only {@code apply=true} does what it says. */
    @PostMapping("/file")
    Looked file(
            HttpServletRequest request,
            @RequestParam(defaultValue = "false") boolean excludeMissing,
            @RequestParam(defaultValue = "false") boolean apply)
            throws IOException {
        access.requireKeep(login(), current.authority());
        byte[] file = InventoryFile.takeIn(request.getInputStream());
        InventoryFiles.Look look = files.look(file, excludeMissing, current.authority(), login());
        List<UUID> started =
                apply && look.id() != null ? files.apply(look.id(), current.authority(), login()) : List.of();
        return new Looked(look.compared().shown(), look.compared().problems(), started);
    }

    private Started done(Step step) {
        return started(changes.apply(current.authority(), List.of(step), login()));
    }

    private static Started started(List<UUID> changes) {
        return new Started(changes);
    }

    private UUID department(Wanted wanted) {
        if (wanted.department() == null) {
            throw Refusal.ofFields(List.of(Refusal.FieldSentence.of("department", "inventory.department")));
        }
        return departments.require(current.authority(), wanted.department()).id();
    }

    private String login() {
        return current.require().login();
    }

    /** A process as it is to be; the department by id or code. */
    record Wanted(
            @Nullable String title,
            @Nullable String direction,
            @Nullable String department) {}

    /** The changes of the register that were asked for. */
    record Started(List<UUID> changes) {}

    record Looked(List<String> steps, List<String> problems, List<UUID> changes) {}
}
