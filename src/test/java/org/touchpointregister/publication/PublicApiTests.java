package org.touchpointregister.publication;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.touchpointregister.deadline.Deadline;
import org.touchpointregister.deadline.Deadlines;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.register.Edition;
import org.touchpointregister.testing.Clause;

@PublicationRoom
class PublicApiTests {

    private static final String MURMANSK = "/api/v1/registers/murmansk-tourism";
    private static final String COMPUTE = "/api/v1/deadlines/compute";

    @Autowired
    private MockMvc api;

    @Autowired
    private Registers registers;

    @Autowired
    private Publications publications;

    @Autowired
    private PublicationTerms terms;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private People people;

    @Autowired
    private MovableClock clock;

    private Publication waiting;

    @BeforeEach
    void publishTwoAndApproveAThird() {
        clock.set("2024-01-18T06:00:00Z");
        registers.publish(registers.approve(Registers.MURMANSK, "murmansk-1.json", "2024-01-10"), null);
        registers.publish(registers.approve(Registers.MURMANSK, "murmansk-2.json", "2024-01-17"), null);
        Edition third = registers.approve(Registers.MURMANSK, "third.json", "2024-01-18");
        waiting = publications.open(Registers.MURMANSK, third.number(), "site");
    }

    @Test
    @Clause("R-10")
    void theListHoldsPublicRegistersOnly() throws Exception {
        ask("/api/v1/registers")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.next", nullValue()))
                .andExpect(jsonPath("$.items[*].authority", hasItem("murmansk-tourism")))
                .andExpect(jsonPath("$.items[?(@.authority == 'leningrad-administration')]", hasSize(0)))
                .andExpect(jsonPath("$.items[?(@.authority == 'murmansk-tourism')].current.number", hasItem(2)));
        ask("/api/v1/registers/leningrad-administration")
                .andExpect(status().isNotFound())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.detail").isNotEmpty());
    }

    @Test
    @Clause({"R-30", "R-46"})
    void currentIsTheLastPublishedAndOnIsTheOneInForce() throws Exception {
        ask(MURMANSK)
                .andExpect(jsonPath("$.edition.number").value(2))
                .andExpect(jsonPath("$.edition.due").value("2024-01-31"))
                .andExpect(jsonPath("$.edition.inTime").value(true))
                .andExpect(jsonPath("$.edition.documents", hasSize(7)))
                .andExpect(jsonPath("$.rows", hasSize(9)));
        ask(MURMANSK + "?on=2024-01-16").andExpect(jsonPath("$.edition.number").value(1));
        ask(MURMANSK + "?on=2024-05-01").andExpect(jsonPath("$.edition.number").value(2));
        ask(MURMANSK + "?on=2023-05-01").andExpect(status().isNotFound());
        ask(MURMANSK + "?on=yesterday").andExpect(status().isBadRequest());
    }

    @Test
    @Clause("R-30")
    void editionsAreListedAndReadUnlessUnpublished() throws Exception {
        ask(MURMANSK + "/editions").andExpect(jsonPath("$.items[*].number", containsInAnyOrder(1, 2)));
        ask(MURMANSK + "/editions/1")
                .andExpect(jsonPath("$.edition.due", nullValue()))
                .andExpect(jsonPath("$.edition.current").value(false))
                .andExpect(jsonPath("$.rows[0].permalink").isNotEmpty());
        ask(MURMANSK + "/editions/3").andExpect(status().isNotFound());
    }

    @Test
    @Clause("R-30")
    void anyTwoPublishedEditionsAreCompared() throws Exception {
        ask(MURMANSK + "/editions/1...2")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows[*].operation", containsInAnyOrder("INCLUDE", "MODIFY", "EXCLUDE")))
                .andExpect(jsonPath(
                        "$.rows[?(@.operation == 'MODIFY')].changedFields[*]",
                        containsInAnyOrder("needs", "peculiarities")));
        ask(MURMANSK + "/editions/2...1")
                .andExpect(jsonPath("$.rows[?(@.operation == 'INCLUDE')].after.touchpoint", hasSize(1)));
        ask(MURMANSK + "/editions/2...3").andExpect(status().isNotFound());
    }

    @Test
    @Clause("R-30")
    void aRowIsReadByItsId() throws Exception {
        ask(MURMANSK + "/rows/00000000-0000-4000-8000-000000000003")
                .andExpect(jsonPath("$.channel").value("OFFLINE"));
        ask(MURMANSK + "/rows/00000000-0000-4000-8000-000000000009").andExpect(status().isNotFound());
    }

    @Test
    @Clause({"R-3", "R-4"})
    void theDictionariesExplainTheCodes() throws Exception {
        ask(MURMANSK + "/dictionaries")
                .andExpect(jsonPath("$.directions", hasSize(10)))
                .andExpect(jsonPath("$.needs", hasSize(9)))
                .andExpect(jsonPath("$.channels", hasSize(2)))
                .andExpect(jsonPath("$.directions[0].clause").isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2024-02-01, 2024-01-31",
        "'&start=EVENT_DAY_INCLUDED', 2024-01-31, 2024-01-31",
        "'&count=1', 2024-01-19, 2024-01-18",
        "'&count=10&unit=CALENDAR_DAYS', 2024-01-29, 2024-01-29"
    })
    @Clause("R-11")
    void anybodyMayReckonATerm(String asked, String due, String strict) throws Exception {
        ask(COMPUTE + "?authority=sakhalin-social-protection&event=2024-01-18" + asked)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.due").value(due))
                .andExpect(jsonPath("$.strict").value(strict))
                .andExpect(jsonPath("$.provisional").value(false))
                .andExpect(jsonPath("$.days").isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "authority=sakhalin-social-protection, event",
        "authority=sakhalin-social-protection&event=soon, event",
        "authority=sakhalin-social-protection&event=2024-01-18&count=0, count",
        "authority=sakhalin-social-protection&event=2024-01-18&count=99999999999, count",
        "authority=sakhalin-social-protection&event=2024-01-18&unit=weeks, unit",
        "authority=sakhalin-social-protection&event=2024-01-18&start=never, start",
        "authority=leningrad-administration&event=2024-01-18, count"
    })
    @Clause("R-11")
    void aWrongQuestionIsAnsweredFieldByField(String question, String field) throws Exception {
        ask(COMPUTE + "?" + question)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fields[*].field", hasItem(field)));
    }

    @Test
    void aTermOfAnUnknownAuthorityIsNotReckoned() throws Exception {
        ask(COMPUTE + "?event=2024-01-18").andExpect(status().isNotFound());
        ask(COMPUTE + "?authority=Nobody!&event=2024-01-18").andExpect(status().isNotFound());
    }

    @Test
    @Clause("R-46")
    @WithMockUser("publisher")
    void theStaffSeesTheOpenDeadlinesOfItsOwnAuthority() throws Exception {
        people.add(new Person("publisher", "P.", "publisher", "p@example.org", Registers.MURMANSK));
        Deadline deadline = open();

        ask("/api/v1/deadlines?state=open")
                .andExpect(jsonPath("$.items[*].id", hasItem(deadline.id().toString())))
                .andExpect(jsonPath("$.items[0].due").value("2024-02-01"));
        ask("/api/v1/deadlines/" + deadline.id())
                .andExpect(jsonPath("$.sheet.days").isNotEmpty());
        ask("/api/v1/deadlines?state=closed").andExpect(status().isBadRequest());
    }

    @Test
    @Clause("R-46")
    @WithMockUser("stranger")
    void theDeadlinesOfAnotherAuthorityDoNotExist() throws Exception {
        people.add(new Person("stranger", "S.", "clerk", "s@example.org", Registers.KURSK));
        Deadline deadline = open();

        ask("/api/v1/deadlines").andExpect(jsonPath("$.items", hasSize(0)));
        ask("/api/v1/deadlines/" + deadline.id()).andExpect(status().isNotFound());
    }

    @Test
    void theAnonymousSeesNoDeadlines() throws Exception {
        ask("/api/v1/deadlines").andExpect(status().isForbidden());
        ask("/api/v1/deadlines/" + open().id()).andExpect(status().isForbidden());
    }

    private Deadline open() {
        return deadlines.open(new Deadlines.NewDeadline(
                "key-" + waiting.id(),
                Registers.MURMANSK,
                waiting.id().toString(),
                "publishEdition",
                true,
                terms.sheetFor(waiting)));
    }

    private ResultActions ask(String address) throws Exception {
        return api.perform(get(address));
    }
}
