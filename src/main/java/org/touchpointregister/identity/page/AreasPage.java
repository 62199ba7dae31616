package org.touchpointregister.identity.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touchpointregister.identity.Areas;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Role;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;

/** Which departments each authorised person is asked to check first. */
@Controller
@RequestMapping("/areas")
class AreasPage {

    private final Areas areas;
    private final People people;
    private final Departments departments;
    private final CurrentPerson current;

    AreasPage(Areas areas, People people, Departments departments, CurrentPerson current) {
        this.areas = areas;
        this.people = people;
        this.departments = departments;
        this.current = current;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("authorities", open().stream().map(this::authority).toList());
        return "identity/areas";
    }

    @PostMapping
    String assign(@RequestParam String login, @RequestParam(defaultValue = "") Set<UUID> department) {
        areas.assign(login, department, current.require().login());
        return "redirect:/areas?saved";
    }

    /** The authorities whose areas the reader may set; an authorised person has one, an administrator all. */
    private List<AuthorityId> open() {
        Person reader = current.require();
        List<AuthorityId> open = departments.all().stream()
                .map(Department::authority)
                .distinct()
                .filter(authority -> areas.maySet(reader.login(), authority))
                .sorted(Comparator.comparing(AuthorityId::value))
                .toList();
        if (open.isEmpty()) {
            throw Refusal.forbidden("identity.areas.notYours");
        }
        return open;
    }

    private Authority authority(AuthorityId id) {
        Map<String, Set<UUID>> own = areas.of(id);
        List<Department> all = departments.of(id);
        List<Keeper> keepers = people.holdingInPerson(id, Role.AUTHORISED).stream()
                .map(person -> new Keeper(
                        person.login(), person.fullName(), person.post(), own.getOrDefault(person.login(), Set.of())))
                .toList();
        List<String> everybodys = all.stream()
                .filter(department ->
                        keepers.stream().noneMatch(keeper -> keeper.own().contains(department.id())))
                .map(Department::name)
                .toList();
        return new Authority(id.value(), keepers, all, everybodys);
    }

    /** An authority with its authorised persons; {@code everybodys} are the departments of no area. */
    record Authority(String id, List<Keeper> keepers, List<Department> departments, List<String> everybodys) {}

    /** An authorised person and the departments of their area. */
    record Keeper(String login, String name, String post, Set<UUID> own) {}
}
