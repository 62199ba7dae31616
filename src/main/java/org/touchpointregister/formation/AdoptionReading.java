package org.touchpointregister.formation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.change.RegisterFiles;
import org.touchpointregister.change.RegisterLine;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.register.AdoptedRow;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.Sentence;

/** Reads a register that stood before from its file: rows that can be taken over, and what is wrong with the others. */
@Component
class AdoptionReading {

    private final RegisterFiles workbooks;
    private final RegisterJson json;
    private final Departments departments;

    AdoptionReading(RegisterFiles workbooks, RegisterJson json, Departments departments) {
        this.workbooks = workbooks;
        this.json = json;
        this.departments = departments;
    }

    /** The rows of the file; a row that names no department is that department's, where one is given. */
    Read read(Regulation regulation, byte[] file, @Nullable String department) {
        List<RegisterLine> lines =
                RegisterJson.looksLike(file) ? json.read(regulation, file) : workbooks.read(regulation, file);
        if (lines.isEmpty()) {
            throw Refusal.invalid("formation.adoptionIsEmpty");
        }
        Map<String, UUID> known = known(regulation);
        UUID otherwise = department == null || department.isBlank()
                ? null
                : departments.require(regulation.id(), department).id();
        List<AdoptedRow> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (RegisterLine line : lines) {
            UUID owner = line.department() == null ? otherwise : known.get(folded(line.department()));
            List<Sentence> wrong = new ArrayList<>(line.problems());
            wrong.addAll(missing(line, owner));
            wrong.forEach(sentence -> problems.add(new Problem(line.number(), sentence)));
            if (wrong.isEmpty()) {
                rows.add(row(Objects.requireNonNull(owner), line.content()));
            }
        }
        return new Read(rows, problems);
    }

    private Map<String, UUID> known(Regulation regulation) {
        Map<String, UUID> known = new HashMap<>();
        for (Department department : departments.of(regulation.id())) {
            known.put(folded(department.name()), department.id());
            known.put(folded(department.code()), department.id());
        }
        return known;
    }

    private static List<Sentence> missing(RegisterLine line, @Nullable UUID owner) {
        ItemContent content = line.content();
        List<Sentence> missing = new ArrayList<>();
        if (owner == null) {
            missing.add(
                    Sentence.of("formation.adoption.department", Objects.requireNonNullElse(line.department(), "")));
        }
        if (content.direction() == null) {
            missing.add(Sentence.of("formation.adoption.direction"));
        }
        if (content.touchpointName() == null || content.channel() == null) {
            missing.add(Sentence.of("formation.adoption.touchpoint"));
        }
        if (content.needs().isEmpty()) {
            missing.add(Sentence.of("formation.adoption.needs"));
        }
        return missing;
    }

    private static AdoptedRow row(UUID owner, ItemContent content) {
        return new AdoptedRow(
                owner,
                Objects.requireNonNull(content.direction()),
                content.processTitle(),
                Objects.requireNonNull(content.touchpointName()),
                Objects.requireNonNull(content.channel()),
                content.type(),
                content.address(),
                content.needs(),
                content.otherNeed(),
                content.peculiarities(),
                content.grounds(),
                content.littleUsed(),
                content.notCounted(),
                content.wholeDirection(),
                content.responsiblePost());
    }

    private static String folded(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Rows that can be taken over, and what is wrong in which line. */
    record Read(List<AdoptedRow> rows, List<Problem> problems) {}

    record Problem(int line, Sentence sentence) {}
}
