package org.touchpointregister.formation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.change.Overlap;
import org.touchpointregister.change.Overlaps;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.EditionNumber;
import org.touchpointregister.shared.Sentences;

/** Puts formations into words. */
@Component
@Transactional(readOnly = true)
class FormationViews {

    private final Formations formations;
    private final Overlaps overlaps;
    private final OverlapResolutions resolutions;
    private final Regulations regulations;
    private final Sentences sentences;

    FormationViews(
            Formations formations,
            Overlaps overlaps,
            OverlapResolutions resolutions,
            Regulations regulations,
            Sentences sentences) {
        this.formations = formations;
        this.overlaps = overlaps;
        this.resolutions = resolutions;
        this.regulations = regulations;
        this.sentences = sentences;
    }

    FormationView of(Formation formation) {
        Regulation regulation = regulations.of(formation.authority());
        Progress progress = formations.progress(formation.id());
        return new FormationView(
                formation.id(),
                formation.number(),
                formation.authority().value(),
                regulation.words().registerTitle(),
                formation.state(),
                sentences.text("formation.state." + formation.state().name()),
                formation.dueOn(),
                formation.note(),
                Optional.ofNullable(formation.edition())
                        .map(EditionNumber::value)
                        .orElse(null),
                progress.parts().size() - progress.unsettled().size(),
                progress.parts().stream().map(this::part).toList(),
                overlaps.among(formation.id()).stream()
                        .map(overlap -> overlap(regulation, overlap))
                        .toList(),
                resolutions.of(formation.id()));
    }

    private FormationView.PartLine part(Progress.Part part) {
        return new FormationView.PartLine(
                part.departmentId(),
                part.department(),
                part.answer(),
                sentences.text("formation.answer." + part.answer().name()),
                part.changeId(),
                part.number(),
                part.rows(),
                part.returns(),
                part.leftNote());
    }

    private static FormationView.OverlapLine overlap(Regulation regulation, Overlap overlap) {
        return new FormationView.OverlapLine(
                regulation
                        .direction(overlap.direction())
                        .map(Regulation.Direction::title)
                        .orElse(overlap.direction()),
                overlap.process(),
                overlap.touchpoint(),
                regulation.word(overlap.channel()),
                overlap.sides().stream().map(side -> side(regulation, side)).toList());
    }

    private static FormationView.SideLine side(Regulation regulation, Overlap.Side side) {
        List<String> needs = side.content().needs().stream()
                .map(code -> regulation.need(code).map(Regulation.Need::title).orElse(code))
                .toList();
        return new FormationView.SideLine(
                side.itemId(),
                side.changeId(),
                side.number(),
                side.department(),
                needs,
                side.content().peculiarities(),
                side.content().responsiblePost());
    }
}
