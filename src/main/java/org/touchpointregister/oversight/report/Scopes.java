package org.touchpointregister.oversight.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.touchpointregister.deadline.AuthorityToday;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.oversight.Overseers;
import org.touchpointregister.oversight.Watch;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.NaturalOrder;

/** What the person at work controls, and the day it is there. */
@Component
class Scopes {

    private final Overseers overseers;
    private final Departments departments;
    private final Regulations regulations;
    private final AuthorityToday today;

    Scopes(Overseers overseers, Departments departments, Regulations regulations, AuthorityToday today) {
        this.overseers = overseers;
        this.departments = departments;
        this.regulations = regulations;
        this.today = today;
    }

    /** Refuses those who control nothing. */
    Scope require() {
        Watch watch = overseers.require();
        List<Department> seen = departments.all().stream()
                .filter(one ->
                        watch.covers(one.authority()) || watch.departments().contains(one.id()))
                .sorted(NaturalOrder.of(Department::name))
                .toList();
        Set<AuthorityId> authorities = seen.stream().map(Department::authority).collect(Collectors.toSet());
        authorities.addAll(watch.authorities());
        return new Scope(
                watch,
                regulations.all().stream()
                        .filter(one -> authorities.contains(one.id()))
                        .sorted(Comparator.comparing(
                                        (Regulation one) -> one.authority().region())
                                .thenComparing(one -> one.authority().shortName()))
                        .toList(),
                seen);
    }

    /** The latest of the authorities' own days: what happened there today belongs to the period. */
    LocalDate today(Scope scope) {
        return scope.authorities().stream()
                .map(one -> today.in(one.authority().timeZone()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
