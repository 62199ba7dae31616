package org.touchpointregister.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Role;
import org.touchpointregister.identity.Successions;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Sentences;

/** Opens handovers and keeps who took them over; nothing that has an owner is ever without one in between. */
@Service
@Transactional
public class Handovers {

    private static final Set<Role> READERS = EnumSet.of(Role.AUTHORISED, Role.CONTROLLER);

    private final HandoverRepository handovers;
    private final HandoverWorkflow workflow;
    private final TakenRegister register;
    private final Successions successions;
    private final Departments departments;
    private final People people;
    private final Regulations regulations;
    private final Sentences sentences;
    private final Clock clock;

    Handovers(
            HandoverRepository handovers,
            HandoverWorkflow workflow,
            TakenRegister register,
            Successions successions,
            Departments departments,
            People people,
            Regulations regulations,
            Sentences sentences,
            Clock clock) {
        this.handovers = handovers;
        this.workflow = workflow;
        this.register = register;
        this.successions = successions;
        this.departments = departments;
        this.people = people;
        this.regulations = regulations;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** Asks the department to look through what came; does nothing where nothing came, or where its authority is no more. */
    void open(Department to, Handover.Cause cause, Came came) {
        boolean asks =
                cause == Handover.Cause.DEPARTMENT_CLOSED || !came.items().isEmpty();
        if (asks && successions.of(to.authority()).isEmpty()) {
            Handover.Origin origin = new Handover.Origin(cause, came.about(), came.from(), came.by(), clock.instant());
            workflow.ask(handovers.save(new Handover(number(to), to, origin, came.items())));
        }
    }

    private String number(Department department) {
        Regulation regulation = regulations.of(department.authority());
        int year =
                LocalDate.now(clock.withZone(regulation.authority().timeZone())).getYear();
        return sentences.text(
                "handover.number",
                regulation.authority().numberPrefix(),
                Integer.toString(year),
                "%04d".formatted(handovers.nextNumber(department.authority().value())));
    }

    @Transactional(readOnly = true)
    public Handover require(UUID id) {
        return handovers.findById(id).orElseThrow(() -> Refusal.missing("handover.noSuch"));
    }

    /**
     * The head or a deputy has looked through what came; refuses everybody else. The register of another authority becomes
     * changes of the department with that.
     */
    public void take(UUID id, String login) {
        Handover handover = require(id);
        if (handover.waits() || !mayTake(login, handover)) {
            throw Refusal.forbidden("handover.onlyHead");
        }
        handover.take(login, clock.instant());
        register.begin(handover, login);
    }

    /** Whoever heads the department today, also where it was merged in its turn. */
    boolean mayTake(String login, Handover handover) {
        UUID department = departments.living(handover.departmentId()).id();
        return people.holds(login, department, Role.HEAD) || people.holds(login, department, Role.DEPUTY);
    }

    /** Refuses those who neither work in the department nor keep or control the register of its authority. */
    @Transactional(readOnly = true)
    Handover requireReadable(UUID id, String login) {
        Handover handover = require(id);
        UUID department = departments.living(handover.departmentId()).id();
        boolean reads = people.membershipsOf(login).stream()
                .anyMatch(held -> held.role() == Role.ADMIN
                        || department.equals(held.departmentId())
                        || (READERS.contains(held.role())
                                && handover.authority().equals(held.authority())));
        if (!reads) {
            throw Refusal.forbidden("handover.notYours");
        }
        return handover;
    }

    /** What came, from whom, by whose order; from where, if not from the department's own authority. */
    record Came(String about, String by, @Nullable AuthorityId from, List<HandoverItem> items) {

        Came(String about, String by, List<HandoverItem> items) {
            this(about, by, null, items);
        }
    }
}
