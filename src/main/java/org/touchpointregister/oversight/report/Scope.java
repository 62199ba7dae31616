package org.touchpointregister.oversight.report;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.identity.Department;
import org.touchpointregister.oversight.Watch;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;

/** Everything that the person at work controls; what lies outside does not exist for them. */
record Scope(Watch watch, List<Regulation> authorities, List<Department> departments) {

    /** The question in the address; refuses an authority, region or department that is not controlled. */
    Question question(Asked asked, Period period) {
        Department department = department(asked.department());
        List<Regulation> chosen = authorities.stream()
                .filter(one ->
                        absent(asked.region()) || one.authority().region().equals(asked.region()))
                .filter(one -> absent(asked.authority()) || one.id().value().equals(asked.authority()))
                .filter(one -> department == null || one.id().equals(department.authority()))
                .toList();
        if (chosen.isEmpty()) {
            throw Refusal.missing("oversight.noSuchAuthority");
        }
        return new Question(
                watch,
                chosen.stream().map(one -> one.id().value()).collect(Collectors.toSet()),
                department == null ? null : department.id(),
                period);
    }

    /** What the authority is called in a table. */
    public String nameOf(AuthorityId id) {
        return authorities.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> one.authority().shortName())
                .orElse(id.value());
    }

    private @Nullable Department department(@Nullable String asked) {
        if (absent(asked)) {
            return null;
        }
        return departments.stream()
                .filter(one -> one.id().toString().equals(asked))
                .findFirst()
                .orElseThrow(() -> Refusal.missing("identity.noSuchDepartment"));
    }

    private static boolean absent(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
