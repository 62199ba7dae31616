package org.touchpointregister.house;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.core.ApplicationModules;
import org.touchpointregister.TouchpointRegister;

/** The rooms with their sentences and borders, drawn from the compiled application. */
final class ModuleMap {

    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*\\s*(.*?)\\s*\\*/", Pattern.DOTALL);

    /** Every room speaks of it, so drawing it would hide the rest. */
    private static final String EVERYWHERE = "shared";

    /** A room: what it is, what it may use, what it does use. */
    record Room(String name, String sentence, List<String> allowed, List<String> used) {}

    private final List<Room> rooms;

    ModuleMap(ApplicationModules modules) {
        this.rooms = modules.stream()
                .map(module -> {
                    String name = module.getIdentifier().toString();
                    List<String> used = module.getDirectDependencies(modules)
                            .uniqueModules()
                            .map(target -> target.getIdentifier().toString())
                            .sorted()
                            .toList();
                    return new Room(name, sentence(name), allowed(name), used);
                })
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    List<Room> rooms() {
        return rooms;
    }

    String markdown() {
        return "```mermaid\nflowchart LR\n"
                + rooms.stream()
                        .filter(room -> !room.name().equals(EVERYWHERE))
                        .map(room -> "  " + room.name() + "\n" + arrows(room))
                        .collect(Collectors.joining())
                + "```\n\nArrows are what the code uses today; `" + EVERYWHERE
                + "` is left out, every room speaks of it.\n\n| room | what it knows | may use |\n|---|---|---|\n"
                + rooms.stream().map(ModuleMap::line).collect(Collectors.joining());
    }

    private static String arrows(Room room) {
        return room.used().stream()
                .filter(target -> !target.equals(EVERYWHERE))
                .map(target -> "  " + room.name() + " --> " + target + "\n")
                .collect(Collectors.joining());
    }

    private static String line(Room room) {
        String allowed = room.allowed().isEmpty() ? "—" : String.join(", ", room.allowed());
        return "| `" + room.name() + "` | " + room.sentence() + " | " + allowed + " |\n";
    }

    private static String sentence(String room) {
        Path source = Path.of("src/main/java/org/touchpointregister", room, "package-info.java");
        Matcher comment = SENTENCE.matcher(Repository.text(source));
        return comment.find() ? comment.group(1).replaceAll("\\s*\\n\\s*\\*?\\s*", " ") : "";
    }

    private static List<String> allowed(String room) {
        org.springframework.modulith.@Nullable ApplicationModule declared =
                packageOf(room).getAnnotation(org.springframework.modulith.ApplicationModule.class);
        return declared == null ? List.of("*") : List.of(declared.allowedDependencies());
    }

    private static Package packageOf(String room) {
        String name = TouchpointRegister.class.getPackageName() + "." + room;
        try {
            return Objects.requireNonNull(Class.forName(name + ".package-info").getPackage());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The room " + name + " has no package-info", e);
        }
    }
}
