package org.touchpointregister.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchpointregister.publication.EditionDocuments;
import org.touchpointregister.publication.Publication;
import org.touchpointregister.publication.Publications;
import org.touchpointregister.publication.PublishAnswer;
import org.touchpointregister.register.Edition;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Office.Desks;

/** Where no program can look: the publisher's page with its files and pictures, and the second person's look at it. */
@InBrowser
class PublisherDeskTests {

    @Autowired
    Desks desks;

    @Autowired
    RegisterInHand register;

    @Autowired
    EditionDocuments documents;

    @Autowired
    Publications publications;

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
        Edition edition = register.adoptedInKursk();
        documents.render(edition);
        return publications.open(edition.authority(), edition.number(), "file-store");
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }
}
