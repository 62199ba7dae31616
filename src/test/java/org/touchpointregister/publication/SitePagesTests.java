package org.touchpointregister.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.touchpointregister.register.Edition;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Sentences;
import org.touchpointregister.testing.Clause;

@PublicationRoom
class SitePagesTests {

    private static final String MURMANSK = "/registers/murmansk-tourism";
    private static final String PHONE = "00000000-0000-4000-8000-000000000003";
    private static final String JOURNAL = "00000000-0000-4000-8000-000000000009";

    @Autowired
    private MockMvc site;

    @Autowired
    private Registers registers;

    @Autowired
    private EditionDocuments documents;

    @Autowired
    private Publications publications;

    @Autowired
    private Regulations regulations;

    @Autowired
    private Sentences sentences;

    @Autowired
    private MovableClock clock;

    private Edition first;

    @BeforeEach
    void publishTheFirst() {
        clock.set("2024-01-11T06:00:00Z");
        first = registers.approve(Registers.MURMANSK, "murmansk-1.json", "2024-01-10");
        registers.publish(first, null);
        clock.set("2024-01-18T06:00:00Z");
    }

    @Test
    @Clause("R-13")
    void theRegisterStandsInTheColumnsOfItsRegulation() throws Exception {
        String page = page(MURMANSK);

        for (Regulation.Column column : regulations.of(Registers.MURMANSK).columns()) {
            assertThat(page).contains(">" + column.heading() + "</th>");
        }
        assertThat(page)
                .as("the printed form has a row of column numbers")
                .containsPattern("class=\"numbers\"><td role=\"cell\">1</td><td role=\"cell\">2</td>");
        assertThat(page)
                .contains("id=\"row-" + PHONE + "\"")
                .contains(first.ground().title());
    }

    @Test
    @Clause("R-30")
    void demonstrationDataIsMarked() throws Exception {
        registers.publish(registers.approve(Registers.SAKHALIN, "first.json", "2024-01-10"), null);

        assertThat(page(MURMANSK)).contains("role=\"note\"><strong>");
        assertThat(page("/registers/sakhalin-social-protection")).doesNotContain("role=\"note\"><strong>");
    }

    @Test
    @Clause("R-30")
    void aFormerEditionStaysReadableAndPointsToTheOneInUse() throws Exception {
        registers.publish(approveTheSecond(), null);

        assertThat(page(MURMANSK + "/editions/1")).contains("id=\"row-" + JOURNAL + "\"", "href=\"" + MURMANSK + "\"");
        assertThat(page(MURMANSK)).doesNotContain("id=\"row-" + JOURNAL + "\"");
        assertThat(page(MURMANSK + "?on=2024-01-15")).contains("id=\"row-" + JOURNAL + "\"");
        site.perform(get(MURMANSK).param("on", "2023-12-31")).andExpect(status().isNotFound());
        site.perform(get(MURMANSK).param("on", "yesterday")).andExpect(status().isBadRequest());
    }

    @Test
    @Clause("R-46")
    void aLatePublicationIsShownWithItsReason() throws Exception {
        Edition second = approveTheSecond();
        clock.set("2024-02-01T21:00:00Z");
        registers.publish(second, "power cut");

        assertThat(page(MURMANSK + "/editions")).contains("badge problem", "power cut", "02.02.2024 00:00");
    }

    @Test
    @Clause({"R-11", "R-46"})
    void theSheetShowsEveryDayCountedOrSkipped() throws Exception {
        registers.publish(approveTheSecond(), null);

        String sheet = page(MURMANSK + "/editions/2/deadline");

        assertThat(sheet).contains("01.02.2024", "5.4");
        assertThat(sheet.split("class=\"counted\"", -1)).hasSize(11);
        assertThat(sheet.split("class=\"skipped\"", -1))
                .as("the event and two weekends")
                .hasSize(6);
        assertThat(page(MURMANSK + "/editions/1/deadline")).contains(sentences.text("publication.noTerm"));
    }

    @Test
    @Clause("R-30")
    void theComparisonSaysWhatCameChangedAndWent() throws Exception {
        registers.publish(approveTheSecond(), null);

        String comparison = page(MURMANSK + "/editions/1...2");

        assertThat(comparison).contains("<del>", "<ins>", sentences.text("publication.field.peculiarities"));
        assertThat(comparison).contains("/rows/" + PHONE).contains("change included", "change excluded");
        site.perform(get(MURMANSK + "/editions/1...7")).andExpect(status().isNotFound());
    }

    @Test
    @Clause("R-30")
    void aRowHasAPermanentPageEvenAfterItIsGone() throws Exception {
        registers.publish(approveTheSecond(), null);

        assertThat(page(MURMANSK + "/rows/" + PHONE)).doesNotContain("editions/1?row");
        assertThat(page(MURMANSK + "/rows/" + JOURNAL)).contains("/editions/1?row=" + JOURNAL + "#row-" + JOURNAL);
        site.perform(get(MURMANSK + "/rows/nothing")).andExpect(status().isNotFound());
    }

    @Test
    @Clause("R-30")
    void filesAreHandedOutWithTheirChecksum() throws Exception {
        EditionDocument csv = documents.find(first, "register.csv").orElseThrow();

        assertThat(page(MURMANSK)).contains(csv.sha256(), first.contentHash());
        site.perform(get(MURMANSK + "/editions/1/register.csv"))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"" + csv.sha256() + "\""))
                .andExpect(header().string("X-Checksum-SHA256", csv.sha256()))
                .andExpect(header().string("Content-Type", "text/csv;charset=UTF-8;header=present"))
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"murmansk-tourism-1.csv\""));
        site.perform(get(MURMANSK + "/editions/1/register.csv").header("If-None-Match", "\"" + csv.sha256() + "\""))
                .andExpect(status().isNotModified());
        site.perform(get(MURMANSK + "/editions/1/register.exe")).andExpect(status().isNotFound());
    }

    @Test
    void everyPageSaysItsLanguageAndLeadsToItsContentFirst() throws Exception {
        for (String address : new String[] {"/", MURMANSK, MURMANSK + "/editions", MURMANSK + "/editions/1/deadline"}) {
            // Data for machines is no script: nothing of it runs.
            assertThat(page(address).replace("<script type=\"application/ld+json\">", ""))
                    .contains("<html lang=\"ru\"", "class=\"skip\" href=\"#content\"", "<main id=\"content\"")
                    .doesNotContain("<script", " style=");
        }
    }

    private Edition approveTheSecond() {
        Edition second = registers.approve(Registers.MURMANSK, "murmansk-2.json", "2024-01-18");
        publications.open(Registers.MURMANSK, second.number(), "site");
        return second;
    }

    private String page(String address) throws Exception {
        return site.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
