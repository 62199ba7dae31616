package org.touchpointregister.workflow.pause;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.touchpointregister.deadline.Deadline;
import org.touchpointregister.deadline.TermPause;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.regulation.Regulation.Pause;

/** Suspends or extends a term over the API, and says on what grounds that is allowed. */
@RestController
@RequestMapping("/api/v1/deadlines/{id}/pauses")
class PauseApi {

    private final PauseTerm pauseTerm;
    private final PausableTerms terms;
    private final CurrentPerson current;

    PauseApi(PauseTerm pauseTerm, PausableTerms terms, CurrentPerson current) {
        this.pauseTerm = pauseTerm;
        this.terms = terms;
        this.current = current;
    }

    @GetMapping
    PausesView pauses(@PathVariable UUID id) {
        PausableTerm term = terms.find(id, current.require());
        return PausesView.of(term.deadline(), term.grounds());
    }

    @PostMapping
    PausesView pause(@PathVariable UUID id, @RequestBody PauseRequest wanted) {
        Deadline moved = pauseTerm.pause(id, wanted, current.require());
        return PausesView.of(moved, terms.find(id, current.require()).grounds());
    }

    /** The term as it stands, what has stopped it, and on what grounds it may be stopped. */
    record PausesView(UUID deadline, @Nullable LocalDate due, List<TermPause> pauses, List<Pause> grounds) {

        static PausesView of(Deadline deadline, List<Pause> grounds) {
            return new PausesView(
                    deadline.id(), deadline.due(), deadline.sheet().pauses(), grounds);
        }
    }
}
