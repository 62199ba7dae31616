package org.touchpointregister.act;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.People;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Sentences;

/** Puts the steps of an act on paper into words. */
@Component
class PaperViews {

    private static final DateTimeFormatter RUSSIAN_TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private final PaperTrail trail;
    private final People people;
    private final Regulations regulations;
    private final Sentences sentences;

    PaperViews(PaperTrail trail, People people, Regulations regulations, Sentences sentences) {
        this.trail = trail;
        this.people = people;
        this.regulations = regulations;
        this.sentences = sentences;
    }

    List<ActView.PaperView> of(ApprovingAct act) {
        ZoneId zone = regulations.of(act.authority()).authority().timeZone();
        return trail.of(act.id()).stream().map(step -> view(step, zone)).toList();
    }

    private ActView.PaperView view(PaperStep step, ZoneId zone) {
        return new ActView.PaperView(
                step.what().name(),
                sentences.text("act.paper." + step.what().name()),
                people.name(step.recordedBy()),
                RUSSIAN_TIME.format(step.recordedAt().atZone(zone)),
                step.remark(),
                step.scanSha256(),
                step.printedHash());
    }
}
