package org.touchpointregister.browser;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.touchpointregister.deadline.DeadlineCalculator;
import org.touchpointregister.deadline.DeadlineCalculator.TermQuestion;
import org.touchpointregister.deadline.Deadlines;
import org.touchpointregister.deadline.Deadlines.NewDeadline;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.publication.Publication;
import org.touchpointregister.publication.Publications;
import org.touchpointregister.register.AdoptedRegister;
import org.touchpointregister.register.AdoptedRow;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.RegisterAdoption;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Channel;
import org.touchpointregister.shared.EditionNumber;
import org.touchpointregister.testing.ForestPeople;

/** The invented authority, whose order is the only one that lets a term be stopped: its people, and a term that runs. */
final class ForestOffice {

    private static final AuthorityId FOREST = new AuthorityId("invented-forest-agency");

    private final ApplicationContext application;
    private final Regulation regulation;

    ForestOffice(ApplicationContext application) {
        this.application = application;
        this.regulation = bean(Regulations.class).of(FOREST);
    }

    ZoneId zone() {
        return regulation.authority().timeZone();
    }

    /** The term of a publication that waits, as if it had begun today. */
    UUID runningTerm() {
        ForestPeople.comeToWork(application);
        LocalDate today = LocalDate.now(zone());
        EditionNumber edition = bean(Editions.class)
                .latest(FOREST)
                .orElseGet(() -> bean(RegisterAdoption.class)
                        .adopt(new AdoptedRegister(regulation, Words.of("site.ground"), today, true, List.of(row()))))
                .number();
        Publication publication = bean(Publications.class).open(FOREST, edition, "site");
        Regulation.PublicationTerm term = Objects.requireNonNull(regulation.publicationTerm());
        return bean(Deadlines.class)
                .open(new NewDeadline(
                        "stoppable:" + publication.id(),
                        FOREST,
                        publication.id().toString(),
                        "publishEdition",
                        true,
                        bean(DeadlineCalculator.class)
                                .compute(new TermQuestion(
                                        bean(DeadlineCalculator.class).layerOf(FOREST),
                                        today,
                                        Words.of("site.act"),
                                        term.clause(),
                                        term.term(),
                                        zone()))))
                .id();
    }

    private AdoptedRow row() {
        return new AdoptedRow(
                bean(Departments.class).of(FOREST).get(0).id(),
                regulation.directions().get(0).code(),
                Words.of("site.process"),
                Words.of("site.touchpoint"),
                Channel.DIGITAL,
                null,
                null,
                List.of(regulation.needs().get(0).code()),
                null,
                null,
                List.of(),
                false,
                false,
                false,
                Words.of("site.post"));
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }
}
