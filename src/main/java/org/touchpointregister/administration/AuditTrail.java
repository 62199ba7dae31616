package org.touchpointregister.administration;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.PageNumber;

/** The record of what administrators did, written in the transaction of the deed itself. */
@Service
@Transactional
class AuditTrail {

    /** Administrators look after authorities of several zones; the page names this one. */
    static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    private static final int PAGE = 50;

    private final AdminEventRepository events;
    private final Clock clock;

    AuditTrail(AdminEventRepository events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    void record(AdminEvent.Done done, String by) {
        events.save(new AdminEvent(done, by, clock.instant()));
    }

    /** One page of those that fit, the newest first; the first page is 1. */
    @Transactional(readOnly = true)
    Page<AdminEvent> page(Wanted wanted) {
        Sort newest = Sort.by("at").descending().and(Sort.by("id"));
        return events.findAll(
                (root, query, builder) -> wanted.in(root, builder),
                PageRequest.of(PageNumber.of(wanted.page()) - 1, PAGE, newest));
    }

    /** The filters of the page; an absent one lets everything through, both days count. */
    record Wanted(
            @Nullable String authority,
            @Nullable AdminEventKind kind,
            @Nullable String words,

            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable Integer page) {

        private Predicate in(Root<AdminEvent> event, CriteriaBuilder builder) {
            List<Predicate> parts = new ArrayList<>();
            if (authority != null && !authority.isBlank()) {
                parts.add(builder.equal(event.get("authority"), new AuthorityId(authority)));
            }
            if (kind != null) {
                parts.add(builder.equal(event.get("kind"), kind));
            }
            if (words != null && !words.isBlank()) {
                parts.add(builder.or(List.of("subject", "was", "became", "by").stream()
                        .map(field -> builder.like(builder.lower(event.get(field)), pattern(words), '\\'))
                        .toArray(Predicate[]::new)));
            }
            if (from != null) {
                parts.add(builder.greaterThanOrEqualTo(
                        event.get("at"), from.atStartOfDay(ZONE).toInstant()));
            }
            if (until != null) {
                parts.add(builder.lessThan(
                        event.get("at"), until.plusDays(1).atStartOfDay(ZONE).toInstant()));
            }
            return builder.and(parts.toArray(Predicate[]::new));
        }

        private static String pattern(String typed) {
            return "%" + typed.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
        }
    }
}
