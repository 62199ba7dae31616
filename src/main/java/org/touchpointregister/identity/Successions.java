package org.touchpointregister.identity;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.FieldSentence;
import org.touchpointregister.shared.TypedDate;

/** Authorities that are no more and those that go on with their registers. */
@Service
@Transactional
public class Successions {

    private static final int LONGEST_ACT = 300;

    private final SuccessionRepository successions;
    private final Departments departments;
    private final People people;
    private final Regulations regulations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Successions(
            SuccessionRepository successions,
            Departments departments,
            People people,
            Regulations regulations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.successions = successions;
        this.departments = departments;
        this.people = people;
        this.regulations = regulations;
        this.events = events;
        this.clock = clock;
    }

    /** Who succeeds the authority; empty while it works. */
    @Transactional(readOnly = true)
    public Optional<Succession> of(AuthorityId authority) {
        return successions.findById(authority.value());
    }

    /** Whom the authority succeeds, the earliest first. */
    @Transactional(readOnly = true)
    public List<Succession> before(AuthorityId heir) {
        return successions.findByHeirOrderBySince(heir);
    }

    /** Everything recorded so far. */
    @Transactional(readOnly = true)
    public List<Succession> all() {
        return successions.findAll();
    }

    /** Refuses where the authority is no more: nothing new begins there. */
    @Transactional(readOnly = true)
    public void requireWorks(AuthorityId authority) {
        of(authority).ifPresent(gone -> {
            throw Refusal.conflict("identity.succeeded", name(authority), name(gone.heir()));
        });
    }

    /** Records that an authority is succeeded, and lets every room hand over what it keeps. */
    public Succession record(NewSuccession wanted, String by) {
        requireWorks(wanted.authority());
        requireWorks(wanted.heir());
        Regulation regulation = regulations.of(wanted.authority());
        List<FieldSentence> wrong = new ArrayList<>();
        if (wanted.heir().equals(wanted.authority())) {
            wrong.add(FieldSentence.of("heir", "identity.wrong.heirAuthority"));
        }
        if (wanted.act().isBlank() || wanted.act().length() > LONGEST_ACT) {
            wrong.add(FieldSentence.of("act", "identity.wrong.successionAct", LONGEST_ACT));
        }
        LocalDate since = day(wanted.since());
        if (since == null
                || since.isAfter(
                        LocalDate.now(clock.withZone(regulation.authority().timeZone())))) {
            wrong.add(FieldSentence.of("since", "identity.wrong.since"));
        }
        if (since == null || !wrong.isEmpty()) {
            throw Refusal.ofFields(wrong);
        }
        Succession recorded = successions.saveAndFlush(new Succession(wanted, since, by, clock.instant()));
        events.publishEvent(new AuthoritySucceeded(recorded, receivers(wanted)));
        return recorded;
    }

    /** Every department of the successor that was named works and has a head: what comes is asked of somebody. */
    private Map<UUID, Department> receivers(NewSuccession wanted) {
        Map<UUID, Department> receivers = new LinkedHashMap<>();
        wanted.departments().forEach((gone, next) -> {
            Department department = departments.require(wanted.heir(), next.toString());
            if (people.holding(department.id(), Role.HEAD).isEmpty()) {
                throw Refusal.ofFields(
                        List.of(FieldSentence.of("departments", "identity.wrong.headless", department.name())));
            }
            receivers.put(gone, department);
        });
        return receivers;
    }

    private String name(AuthorityId authority) {
        return regulations.of(authority).authority().shortName();
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return TypedDate.parse(typed.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
