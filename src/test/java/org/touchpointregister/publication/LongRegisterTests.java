package org.touchpointregister.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Statements;

/** A register of 20,000 rows is read like one of ten: page by page, with the same number of statements. */
@PublicationRoom
class LongRegisterTests {

    private static final int MANY = 20_000;
    private static final String MURMANSK = "/registers/murmansk-tourism";
    private static final String PHONE = "00000000-0000-4000-8000-000000000003";

    @Autowired
    private MockMvc site;

    @Autowired
    private Registers registers;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Regulations regulations;

    @BeforeEach
    void publish() {
        clock.set("2024-01-18T06:00:00Z");
        registers.publish(registers.approve(Registers.MURMANSK, "murmansk-1.json", "2024-01-10"), null);
        registers.publish(registers.approve(Registers.MURMANSK, "murmansk-2.json", "2024-01-17"), null);
    }

    @Test
    @Clause("R-30")
    void theNumberOfStatementsDoesNotDependOnTheNumberOfRows() throws Exception {
        Map<String, List<String>> few = counted();
        growBothEditions();

        assertThat(counted()).isEqualTo(few);
        assertThat(few.values()).allMatch(statements -> statements.size() > 2 && statements.size() < 30);
    }

    @Test
    void itIsReadPageByPage() throws Exception {
        growBothEditions();

        assertThat(page("?page=400")).contains(">400</span>", "page=399#rows").doesNotContain("page=402");
        assertThat(page("?page=999999"))
                .as("past the end is the last page")
                .contains("aria-current=\"page\"><span class=\"unseen\">")
                .contains(">" + (MANY / 50 + 1) + "</span>");
        assertThat(page("").split("id=\"row-", -1)).hasSize(51);
        assertThat(page("?view=print").split("id=\"row-", -1))
                .as("what a browser still prints")
                .hasSize(2001);
    }

    private Map<String, List<String>> counted() throws Exception {
        String words = regulations.of(Registers.MURMANSK).directions().get(0).title();
        Map<String, List<String>> counted = new LinkedHashMap<>();
        for (String address : List.of(
                "",
                "?q=" + words,
                "?channel=OFFLINE&sort=touchpoint&q=" + words,
                "?on=2024-01-12",
                "/rows/" + PHONE,
                "/editions",
                "/editions/1...2",
                "/about",
                "/feed.atom")) {
            page(address);
            counted.put(address, Statements.of(() -> page(address)));
        }
        return counted;
    }

    /** The same 20,000 rows more in both editions, but one in ten says something else in the second. */
    private void growBothEditions() {
        jdbc.update("""
                insert into edition_row (authority, edition, row_id, position, direction, process_title, touchpoint_id,
                    touchpoint_name, channel, needs, peculiarities, grounds, little_used, not_counted, whole_direction,
                    department_id, department_name)
                select r.authority, e.number, md5(n::text)::uuid, 1000 + n, r.direction, 'growing ' || n % 50,
                    md5(n::text)::uuid, 'row ' || n, case when n % 2 = 0 then 'DIGITAL' else 'OFFLINE' end, r.needs,
                    case when n % 10 = 0 and e.number = 2 then 'changed' else 'grows' end, '[]', false, false, false,
                    r.department_id, r.department_name
                from generate_series(1, ?) n
                cross join (select number from edition where authority = ?) e
                join edition_row r on r.authority = ? and r.edition = 1 and r.row_id = ?::uuid
                """, MANY, Registers.MURMANSK.value(), Registers.MURMANSK.value(), PHONE);
        jdbc.update("delete from search_ready");
    }

    private String page(String address) throws Exception {
        return site.perform(get(MURMANSK + address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
