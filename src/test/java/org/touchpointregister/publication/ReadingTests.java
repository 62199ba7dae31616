package org.touchpointregister.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.testing.Clause;

/** Finding one's row: by words, by filters, in an order, page by page. */
@PublicationRoom
class ReadingTests {

    private static final String MURMANSK = "/registers/murmansk-tourism";
    private static final String ROW = "00000000-0000-4000-8000-00000000000";
    private static final Pattern SHOWN = Pattern.compile("id=\"row-00000000-0000-4000-8000-00000000000(\\d)\"");

    @Autowired
    private MockMvc site;

    @Autowired
    private Registers registers;

    @Autowired
    private Regulations regulations;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void publish() {
        clock.set("2024-01-18T06:00:00Z");
        registers.publish(registers.approve(Registers.MURMANSK, "murmansk-1.json", "2024-01-10"), null);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/publication/searches.csv", delimiter = '|')
    @Clause("R-30")
    void wordsAreFoundInAnyOfTheirForms(String words, @Nullable String rows) throws Exception {
        List<String> expected = rows == null ? List.of() : List.of(rows.split(","));

        assertThat(shown(page(get(MURMANSK).param("q", words)))).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(shown(page(get(MURMANSK + "/editions/1").param("q", words))))
                .as("the second search finds the texts prepared by the first")
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void whatIsFoundIsMarkedAndEverythingIsEscaped() throws Exception {
        String page = page(get(MURMANSK).param("q", "<b>www</b>\" onfocus=\"alert(1)"));

        assertThat(page).doesNotContain("<b>www", "\" onfocus=\"").contains("&lt;b&gt;www");
        assertThat(page(get(MURMANSK)
                        .param(
                                "q",
                                regulations
                                        .of(Registers.MURMANSK)
                                        .needs()
                                        .get(1)
                                        .title())))
                .contains("<mark>");
        assertThat(page(get(MURMANSK))).doesNotContain("<mark>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "direction=public-services | 1,2,3",
                "channel=offline&direction=public-services | 3",
                "need=consultation | 2,3,5",
                "client=INTERNAL&channel=OFFLINE&direction=internal-it | 9",
                "type=none |",
                "process=00000000-0000-4000-8000-000000000001 |",
                "page=7 | 1,2,3,4,5,6,7,8,9"
            })
    @Clause({"R-3", "R-4", "R-30"})
    void rowsAreFilteredByWhatTheyAre(String filters, @Nullable String rows) throws Exception {
        assertThat(shown(page(get(MURMANSK + "?" + filters))))
                .containsExactlyInAnyOrderElementsOf(rows == null ? List.of() : List.of(rows.split(",")));
    }

    @Test
    void aFilterTellsHowManyRowsEachChoiceLeadsTo() throws Exception {
        String page = page(get(MURMANSK).param("need", "consultation"));

        assertThat(page).containsPattern("<option value=\"public-services\">[^<]* \\(2\\)</option>");
        assertThat(page).containsPattern("<option value=\"consultation\" selected=\"selected\">[^<]* \\(3\\)</option>");
        assertThat(page)
                .as("what it could be narrowed to otherwise stays to be chosen")
                .containsPattern("<option value=\"submission\">");
    }

    @ParameterizedTest
    @CsvSource({"client, nobody", "channel, PIGEON", "process, first", "sort, colour", "page, -1", "row, 7"})
    void whatNoLinkOfOursSaysIsRefused(String parameter, String value) throws Exception {
        site.perform(get(MURMANSK).param(parameter, value)).andExpect(status().isBadRequest());
    }

    @Test
    void anOrderKeepsTheFiltersAndAFilterKeepsTheOrder() throws Exception {
        String page = page(get(MURMANSK + "?need=consultation&sort=touchpoint"));

        assertThat(page)
                .contains("need=consultation&amp;sort=process#rows", "href=\"" + MURMANSK + "?sort=touchpoint\"");
        assertThat(shown(page)).containsExactly("5", "3", "2");
    }

    @Test
    void aLinkToARowOpensThePageItStandsOn() throws Exception {
        assertThat(page(get(MURMANSK).param("row", ROW + 5))).contains("id=\"row-" + ROW + 5 + "\"");
        site.perform(get(MURMANSK).param("row", "00000000-0000-4000-8000-000000000077"))
                .andExpect(status().isNotFound());
        assertThat(page(get(MURMANSK + "/rows/" + ROW + 5)))
                .contains("href=\"" + MURMANSK + "?row=" + ROW + "5#row-" + ROW + "5\"");
    }

    @Test
    void theListIsPrintedWhole() throws Exception {
        String page = page(get(MURMANSK + "?view=print&direction=public-services"));

        assertThat(shown(page)).containsExactly("1", "2", "3");
        assertThat(page).doesNotContain("role=\"search\"");
    }

    @Test
    @Clause({"R-2", "R-8", "R-10"})
    void theRegisterExplainsItselfInTheWordsOfItsOrder() throws Exception {
        Regulation regulation = regulations.of(Registers.MURMANSK);

        String glossary = page(get(MURMANSK + "/glossary"));
        regulation.glossary().forEach(term -> assertThat(glossary).contains(">" + term.term() + "</dt>"));
        assertThat(page(get(MURMANSK + "/about")))
                .contains(
                        regulation.keeper().appointment().text(),
                        regulation.approvedBy().title(),
                        regulation.publicationTargets().get(0).officialName())
                .containsPattern("href=\"" + MURMANSK + "\\?department=[0-9a-f-]{36}\"");
    }

    @Test
    @Clause("R-15")
    void whatTheOrderMisprintsIsQuotedAsItStandsWithANote() throws Exception {
        String about = page(get(MURMANSK + "/about"));

        assertThat(regulations.of(Registers.MURMANSK).principles())
                .filteredOn(principle -> principle.note() != null)
                .hasSize(2)
                .allSatisfy(principle -> assertThat(about).contains(principle.text(), principle.note()));
    }

    private static Stream<String> digits(String page) {
        return SHOWN.matcher(page).results().map((MatchResult found) -> found.group(1));
    }

    private static List<String> shown(String page) {
        return digits(page).toList();
    }

    private String page(MockHttpServletRequestBuilder request) throws Exception {
        return site.perform(request)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
