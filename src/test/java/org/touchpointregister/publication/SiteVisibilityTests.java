package org.touchpointregister.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.register.Edition;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Sentences;
import org.touchpointregister.testing.Clause;

@PublicationRoom
class SiteVisibilityTests {

    private static final String MURMANSK = "/registers/murmansk-tourism";
    private static final String JOURNAL = "00000000-0000-4000-8000-000000000009";

    @Autowired
    private MockMvc site;

    @Autowired
    private Registers registers;

    @Autowired
    private Publications publications;

    @Autowired
    private People people;

    @Autowired
    private Sentences sentences;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void publishTheFirst() {
        clock.set("2024-01-11T06:00:00Z");
        registers.publish(registers.approve(Registers.MURMANSK, "murmansk-1.json", "2024-01-10"), null);
        clock.set("2024-01-18T06:00:00Z");
    }

    @Test
    @Clause("R-10")
    void anInternalRegisterDoesNotExistForTheAnonymous() throws Exception {
        registers.approve(Registers.LENINGRAD, "first.json", "2024-01-10");

        assertThat(page("/")).contains(MURMANSK).doesNotContain("leningrad");
        for (String address : new String[] {"", "/editions", "/editions/1"}) {
            site.perform(get("/registers/leningrad-administration" + address)).andExpect(status().isNotFound());
        }
    }

    @Test
    @Clause("R-10")
    @WithMockUser("somebody")
    void anInternalRegisterIsReadByThoseSignedIn() throws Exception {
        people.add(new Person("somebody", "S.", "clerk", "s@example.org", new AuthorityId("kursk-education")));
        registers.approve(Registers.LENINGRAD, "first.json", "2024-01-10");

        assertThat(page("/")).contains("/registers/leningrad-administration");
        assertThat(page("/registers/leningrad-administration")).contains("Portal");
    }

    @Test
    @Clause({"R-30", "R-46"})
    void anUnpublishedEditionDoesNotExistForThePublic() throws Exception {
        approveTheSecond();

        assertThat(page(MURMANSK)).contains("id=\"row-" + JOURNAL + "\"");
        assertThat(page(MURMANSK + "/editions")).doesNotContain("/editions/2");
        for (String address : new String[] {"/2", "/2/deadline", "/1...2", "/2/register.json"}) {
            site.perform(get(MURMANSK + "/editions" + address)).andExpect(status().isNotFound());
        }
    }

    @Test
    @Clause("R-46")
    @WithMockUser("publisher")
    void theOwnStaffSeesItMarkedAsNotPublished() throws Exception {
        people.add(new Person("publisher", "P.", "publisher", "p@example.org", Registers.MURMANSK));
        approveTheSecond();

        assertThat(page(MURMANSK)).contains(MURMANSK + "/editions/2");
        assertThat(page(MURMANSK + "/editions"))
                .contains(sentences.text("publication.state.WAITING"), MURMANSK + "/editions/2/deadline");
        assertThat(page(MURMANSK + "/editions/2/deadline")).contains("01.02.2024");
    }

    @Test
    @Clause("R-46")
    @WithMockUser("stranger")
    void theStaffOfAnotherAuthorityDoesNot() throws Exception {
        people.add(new Person("stranger", "S.", "clerk", "s@example.org", new AuthorityId("kursk-education")));
        approveTheSecond();

        site.perform(get(MURMANSK + "/editions/2")).andExpect(status().isNotFound());
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
