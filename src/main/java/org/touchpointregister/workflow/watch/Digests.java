package org.touchpointregister.workflow.watch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Role;
import org.touchpointregister.notification.NewNotice.Line;
import org.touchpointregister.notification.NewNotice.Section;
import org.touchpointregister.shared.Sentences;

/**
 * Puts together what a person is told on a morning: own tasks that are overdue, due today or waiting; for the head of a
 * department and for managers also what is late or due in their departments. Who has nothing to hear gets no sections.
 */
@Component
class Digests {

    /** A list names so many and counts the rest. */
    private static final int MOST_LINES = 30;

    private final TaskLines lines;
    private final People people;
    private final Sentences sentences;

    Digests(TaskLines lines, People people, Sentences sentences) {
        this.lines = lines;
        this.people = people;
        this.sentences = sentences;
    }

    Digest of(Person person, Morning morning, List<OpenTask> open) {
        List<OpenTask> own = open.stream()
                .filter(task -> task.isOf(person.login()) && !isHeld(task, morning))
                .toList();
        Map<String, List<OpenTask>> groups = own.stream().collect(Collectors.groupingBy(task -> group(task, morning)));
        List<Section> sections = new ArrayList<>();
        Map<String, String> counts = new HashMap<>();
        for (String group : List.of("overdue", "dueToday", "waiting")) {
            List<OpenTask> tasks = groups.getOrDefault(group, List.of());
            if (!tasks.isEmpty()) {
                counts.put(group, Integer.toString(tasks.size()));
                String title = sentences.text("workflow.digest." + group, tasks.size());
                sections.add(section(title, tasks, task -> lines.own(task, morning)));
            }
        }
        sections.addAll(overseen(person, morning, open));
        return new Digest(counts, sections);
    }

    /** What was put off stays away until its day, unless the term does not wait for it. */
    private static boolean isHeld(OpenTask task, Morning morning) {
        return task.isHeldOn(morning.day(), morning.zone())
                && !task.isOverdueOn(morning.day())
                && !task.isDueOn(morning.day());
    }

    private static String group(OpenTask task, Morning morning) {
        if (task.isOverdueOn(morning.day())) {
            return "overdue";
        }
        return task.isDueOn(morning.day()) ? "dueToday" : "waiting";
    }

    private List<Section> overseen(Person person, Morning morning, List<OpenTask> open) {
        boolean manager = people.holds(person.login(), morning.authority(), Role.MANAGER);
        Set<String> own = manager ? Set.of() : headed(person);
        Map<String, List<OpenTask>> byDepartment = open.stream()
                .filter(task -> manager || own.contains(Objects.requireNonNullElse(task.department(), "")))
                .filter(task -> !task.isOf(person.login()))
                .collect(Collectors.groupingBy(this::departmentOf, TreeMap::new, Collectors.toList()));
        List<Section> sections = new ArrayList<>();
        byDepartment.forEach((department, tasks) -> {
            List<OpenTask> pressing = tasks.stream()
                    .filter(task -> !group(task, morning).equals("waiting"))
                    .toList();
            if (!pressing.isEmpty()) {
                long late = pressing.stream()
                        .filter(task -> task.isOverdueOn(morning.day()))
                        .count();
                String title = sentences.text(
                        "workflow.digest.department", department, tasks.size(), pressing.size() - late, late);
                sections.add(section(title, pressing, task -> lines.overseen(task, morning)));
            }
        });
        return sections;
    }

    private Set<String> headed(Person person) {
        return people.departmentsOf(person.login()).stream()
                .filter(department -> people.holds(person.login(), department.id(), Role.HEAD)
                        || people.holds(person.login(), department.id(), Role.DEPUTY))
                .map(Department::name)
                .collect(Collectors.toSet());
    }

    private String departmentOf(OpenTask task) {
        String department = task.department();
        return department == null ? sentences.text("workflow.digest.wholeAuthority") : department;
    }

    private Section section(String title, List<OpenTask> tasks, Function<OpenTask, Line> line) {
        List<Line> shown =
                new ArrayList<>(tasks.stream().limit(MOST_LINES).map(line).toList());
        if (tasks.size() > MOST_LINES) {
            shown.add(new Line(sentences.text("workflow.digest.more", tasks.size() - MOST_LINES), "/tasks"));
        }
        return new Section(title, shown);
    }
}
