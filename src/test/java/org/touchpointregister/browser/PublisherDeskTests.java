package org.touchpointregister.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.publication.EditionDocuments;
import org.touchpointregister.publication.Publication;
import org.touchpointregister.publication.Publications;
import org.touchpointregister.publication.PublishAnswer;
import org.touchpointregister.register.AdoptedRegister;
import org.touchpointregister.register.AdoptedRow;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.RegisterAdoption;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Channel;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Office.Desks;

/** Where no program can look: the publisher's page with its files and pictures, and the second person's look at it. */
@InBrowser
class PublisherDeskTests {

    private static final AuthorityId KURSK = new AuthorityId("kursk-education");

    @Autowired
    Desks desks;

    @Autowired
    Regulations regulations;

    @Autowired
    RegisterAdoption adoption;

    @Autowired
    EditionDocuments documents;

    @Autowired
    Publications publications;

    @Autowired
    Editions editions;

    @Autowired
    Departments departments;

    @Test
    @Clause({"R-10", "R-46"})
    void aPictureIsAddedByThePublisherAndSeenByTheSecondPerson(Offices offices) throws IOException {
        desks.clock().travelTo(Clock.systemUTC().instant());
        Publication publication = waiting();
        Page publisher = offices.of("publisher.kur");
        publisher.navigate("/publications/" + publication.id());
        PageCheck.looksRight(publisher, "desk-open");

        publisher.locator("#file").setInputFiles(new FilePayload("screenshot.png", "image/png", picture()));
        publisher.locator("form button[type=submit]").last().click();
        assertThat(publisher.locator("a[href*='/evidence/']").count()).isOne();
        PageCheck.looksRight(publisher, "desk-evidence");

        publications.submit(
                publication.id(), new PublishAnswer("publisher.kur", null, null, Words.of("site.changed"), null));
        publications.verify(publication.id());
        Page second = offices.of("authorised.kur");
        second.navigate("/publications/" + publication.id());
        assertThat(second.locator("main").textContent()).contains(Words.of("site.changed"));
        assertThat(second.locator("a[href*='/evidence/']").count()).isOne();
        PageCheck.looksRight(second, "desk-second");
    }

    private Publication waiting() {
        Regulation regulation = regulations.of(KURSK);
        Edition edition = editions.latest(KURSK)
                .orElseGet(() -> adoption.adopt(new AdoptedRegister(
                        regulation,
                        Words.of("site.ground"),
                        LocalDate.now(ZoneOffset.UTC),
                        true,
                        List.of(row(regulation)))));
        documents.render(edition);
        return publications.open(KURSK, edition.number(), "file-store");
    }

    private AdoptedRow row(Regulation regulation) {
        return new AdoptedRow(
                departments.of(KURSK).get(0).id(),
                regulation.directions().get(0).code(),
                Words.of("site.process"),
                Words.of("site.touchpoint"),
                Channel.OFFLINE,
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

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }
}
