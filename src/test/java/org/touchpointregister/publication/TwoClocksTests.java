package org.touchpointregister.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.touchpointregister.register.Edition;
import org.touchpointregister.testing.Clause;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What was in force on a date, what was known of it on another, and what became of rows and editions. */
@PublicationRoom
class TwoClocksTests {

    private static final String MURMANSK = "/registers/murmansk-tourism";
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String PHONE = "00000000-0000-4000-8000-000000000003";
    private static final String JOURNAL = "00000000-0000-4000-8000-000000000009";

    @Autowired
    private MockMvc site;

    @Autowired
    private Registers registers;

    @Autowired
    private MovableClock clock;

    private Edition second;

    /** The second edition is in force from 18 January and placed a fortnight later, on 1 February at 10:00 in Murmansk. */
    @BeforeEach
    void publishTwoEditions() {
        clock.set("2024-01-11T06:00:00Z");
        registers.publish(registers.approve(Registers.MURMANSK, "murmansk-1.json", "2024-01-10"), null);
        clock.set("2024-02-01T07:00:00Z");
        second = registers.approve(Registers.MURMANSK, "murmansk-2.json", "2024-01-18");
        registers.publish(second, null);
    }

    @ParameterizedTest
    @CsvSource({
        "on=2024-01-17, 1",
        "on=2024-01-18, 2",
        "knownOn=2024-01-31, 1",
        "knownOn=2024-02-01, 2",
        "on=2024-01-20&knownOn=2024-01-31, 1",
        "on=2024-01-20&knownOn=2024-02-01, 2",
        "on=2024-01-17&knownOn=2024-02-01, 1"
    })
    @Clause("R-30")
    void bothClocksLeadToTheirEdition(String dates, int number) throws Exception {
        assertThat(page(MURMANSK + "?" + dates)).contains("href=\"" + MURMANSK + "/editions/" + number + "\"");
        site.perform(get("/api/v1" + MURMANSK + "?" + dates))
                .andExpect(jsonPath("$.edition.number").value(number));
    }

    @ParameterizedTest
    @CsvSource({"knownOn=2024-01-10, 404", "on=2024-01-09&knownOn=2024-02-01, 404", "knownOn=today, 400"})
    void beforeTheFirstThereIsNothing(String dates, int status) throws Exception {
        site.perform(get(MURMANSK + "?" + dates)).andExpect(status().is(status));
        site.perform(get("/api/v1" + MURMANSK + "?" + dates)).andExpect(status().is(status));
    }

    @Test
    @Clause("R-30")
    void aRowTellsWhatWasAndBecameByWhichAct() throws Exception {
        String phone = page(MURMANSK + "/rows/" + PHONE);

        assertThat(phone).containsSubsequence("class=\"changed\"", "act of 2024-01-18", "<del>", "<ins>");
        assertThat(phone).containsSubsequence("class=\"included\"", "act of 2024-01-10");
        assertThat(page(MURMANSK + "/rows/" + JOURNAL)).containsSubsequence("class=\"excluded\"", "act of 2024-01-18");
    }

    @Test
    @Clause("R-30")
    void aComparisonNamesTheActAndTheDepartmentOfEveryChange() throws Exception {
        String comparison = page(MURMANSK + "/editions/1...2");

        assertThat(comparison.split("<article", -1)).hasSize(4);
        for (String article :
                comparison.substring(comparison.indexOf("<article")).split("<article", 0)) {
            assertThat(article.isEmpty() || article.contains("act of 2024-01-18"))
                    .isTrue();
        }
        site.perform(get(MURMANSK + "/editions/compare?from=1&to=2"))
                .andExpect(redirectedUrl(MURMANSK + "/editions/1...2"));
        site.perform(get(MURMANSK + "/editions/compare?from=1&to=x")).andExpect(status().isBadRequest());
    }

    @Test
    @Clause("R-30")
    void theFeedHoldsEveryPublishedEdition() throws Exception {
        byte[] bytes = site.perform(get(MURMANSK + "/feed.atom"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/atom+xml;charset=UTF-8"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        validAtom(bytes);
        assertThatThrownBy(() -> validAtom(new String(bytes, StandardCharsets.UTF_8)
                        .replace("T07:00:00Z", "T07:00:00")
                        .getBytes(StandardCharsets.UTF_8)))
                .as("the schema does refuse")
                .isInstanceOf(SAXException.class);
        Document feed = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getDocumentElement().getLocalName()).isEqualTo("feed");
        XPath path = XPathFactory.newInstance().newXPath();
        for (String required : new String[] {"id", "title", "updated", "author", "link[@rel='self']"}) {
            assertThat(count(path, feed, "/*/" + qualified(required)))
                    .as(required)
                    .isEqualTo(1);
        }
        for (String required : new String[] {"id", "title", "updated", "link[@rel='alternate']", "summary"}) {
            assertThat(count(path, feed, "/*/*[local-name()='entry']/" + qualified(required)))
                    .as(required)
                    .isEqualTo(2);
        }
        assertThat(path.evaluate("/*/*[local-name()='entry'][1]/*[local-name()='id']", feed))
                .isEqualTo("urn:uuid:" + second.id());
        assertThat(path.evaluate("/*/*[local-name()='updated']", feed)).isEqualTo("2024-02-01T07:00:00Z");
    }

    private static void validAtom(byte[] feed) throws Exception {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(TwoClocksTests.class.getResource("/publication/atom.xsd"))
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(feed)));
    }

    private static String qualified(String element) {
        return element.contains("[")
                ? "*[local-name()='" + element.replaceFirst("\\[", "'][")
                : "*[local-name()='" + element + "']";
    }

    private static int count(XPath path, Document feed, String expression) throws Exception {
        return ((NodeList) path.evaluate(expression, feed, XPathConstants.NODESET)).getLength();
    }

    private String page(String address) throws Exception {
        return site.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
