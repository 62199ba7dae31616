package org.touchpointregister.workflow.evidence;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.touchpointregister.deadline.Deadline;
import org.touchpointregister.deadline.DeadlineSheet;
import org.touchpointregister.deadline.Deadlines;

/** The sheets of all terms of the case, internal and legal, as they are kept. */
@Component
@Order(8)
class DeadlinesPart implements EvidencePart {

    private final Deadlines deadlines;
    private final Posts posts;

    DeadlinesPart(Deadlines deadlines, Posts posts) {
        this.deadlines = deadlines;
        this.posts = posts;
    }

    @Override
    public void add(EvidenceCase of, EvidenceZip into) throws IOException {
        List<Term> terms = deadlines.of(of.subjects()).stream()
                .sorted(Comparator.comparing(Deadline::openedAt).thenComparing(Deadline::id))
                .map(this::term)
                .toList();
        into.addJson("deadlines/deadlines.json", terms);
    }

    private Term term(Deadline deadline) {
        return new Term(
                deadline.step(),
                deadline.subject(),
                deadline.legal(),
                deadline.due(),
                posts.moment(deadline.openedAt(), deadline.authority()),
                posts.moment(deadline.missedAt(), deadline.authority()),
                posts.moment(deadline.closedAt(), deadline.authority()),
                deadline.sheet());
    }

    private record Term(
            String step,
            String subject,
            boolean legal,
            @Nullable LocalDate due,
            @Nullable String openedAt,
            @Nullable String missedAt,
            @Nullable String closedAt,
            DeadlineSheet sheet) {}
}
