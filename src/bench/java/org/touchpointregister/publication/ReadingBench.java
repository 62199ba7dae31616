package org.touchpointregister.publication;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.Editions;
import org.touchpointregister.shared.EditionNumber;
import org.touchpointregister.testing.PairedRatios;

/** P-7: reading any of 200 editions of 5,000 rows, and comparing two of them, as ratios. */
@PublicationRoom
class ReadingBench {

    private static final int EDITIONS = 200;
    private static final int ROWS = 5000;
    private static final String MURMANSK = "/registers/murmansk-tourism";

    private static final String BARE_JOIN = """
            select a.*, b.* from (select * from edition_row where authority = ? and edition = ?) a
            full join (select * from edition_row where authority = ? and edition = ?) b on b.row_id = a.row_id
            where row(a.direction, a.process_title, a.touchpoint_name, a.channel, a.type, a.address, a.needs,
                    a.other_need, a.peculiarities, a.grounds, a.little_used, a.not_counted, a.whole_direction,
                    a.responsible_post, a.department_name)
                is distinct from row(b.direction, b.process_title, b.touchpoint_name, b.channel, b.type, b.address, b.needs,
                    b.other_need, b.peculiarities, b.grounds, b.little_used, b.not_counted, b.whole_direction,
                    b.responsible_post, b.department_name)
            """;

    @Autowired
    private MockMvc site;

    @Autowired
    private Registers registers;

    @Autowired
    private Editions editions;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void anyDateAndAnyComparison() throws Exception {
        makeEditions();
        Random dice = new Random(7);
        PairedRatios date = PairedRatios.of(
                "any date of 200 editions by the current one, as a page",
                () -> read(MURMANSK + "?on=" + LocalDate.of(2024, 1, 10).plusDays(1 + dice.nextInt(EDITIONS - 2))),
                () -> read(MURMANSK));
        Edition from = edition(99);
        Edition to = edition(100);
        PairedRatios comparison = PairedRatios.of(
                "comparison of two editions of 5,000 rows by a bare FULL JOIN",
                () -> editions.compare(from, to),
                () -> jdbc.queryForList(
                        BARE_JOIN, Registers.MURMANSK.value(), 99, Registers.MURMANSK.value(), 100));
        System.out.println(date.atMost(1.5));
        System.out.println(comparison.atMost(1.5));
    }

    private void read(String address) throws Exception {
        site.perform(get(address)).andExpect(status().isOk());
    }

    private Edition edition(int number) {
        return editions.require(Registers.MURMANSK, new EditionNumber(number));
    }

    /** Each edition in force a day after the one before, with one row in a hundred changed. */
    private void makeEditions() {
        clock.set("2024-12-18T06:00:00Z");
        registers.publish(registers.approve(Registers.MURMANSK, "murmansk-1.json", "2024-01-10"), null);
        String authority = Registers.MURMANSK.value();
        jdbc.update(
                "insert into edition select gen_random_uuid(), authority, n, regulation_version, ground_kind, ground_id,"
                        + " ground_title, effective_from + n, opened_at, ?, content_hash, previous_hash, edition_hash,"
                        + " demonstration from edition, generate_series(2, ?) n where authority = ? and number = 1",
                ROWS,
                EDITIONS,
                authority);
        jdbc.update(
                "insert into edition_row select r.authority, e, md5(n::text)::uuid, 1000 + n, r.direction, null,"
                        + " 'process ' || n % 90, md5(n::text)::uuid, 'row ' || n, r.channel, r.type, r.address, r.needs,"
                        + " r.other_need, 'state ' || n || case when n % 100 = e % 100 then ' of ' || e else '' end,"
                        + " r.grounds, false, false, false, null, r.department_id, r.department_name"
                        + " from generate_series(1, ?) e, generate_series(1, ?) n, edition_row r"
                        + " where r.authority = ? and r.edition = 1 and r.position = 1",
                EDITIONS,
                ROWS,
                authority);
        jdbc.update(
                "insert into publication (id, authority, edition, target, target_kind, state, opened_at, published_at,"
                        + " timeliness, version) select gen_random_uuid(), authority, n, target, target_kind, 'PUBLISHED',"
                        + " opened_at, coalesce(published_at, opened_at), coalesce(timeliness, 'IN_TIME'), 0 from publication, generate_series(2, ?) n"
                        + " where authority = ? and edition = 1",
                EDITIONS,
                authority);
        jdbc.update("update public_edition set edition = ? where authority = ?", EDITIONS, authority);
        jdbc.execute("analyze edition_row");
    }
}
