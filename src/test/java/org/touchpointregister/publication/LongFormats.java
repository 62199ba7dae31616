package org.touchpointregister.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.touchpointregister.document.FormCells;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.Editions;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;

/** Compares the cells of a register of any length across all formats, each read and let go before the next. */
class LongFormats {

    /** What makes formats differ: quotes, separators, line ends, markup, formulas, spaces, letters beyond Russian. */
    private static final List<String> AWKWARD = List.of(
            "plain",
            "say \"hello\", twice",
            "a;b,c",
            "<b>&amp;</b>",
            "=cmd|calc",
            "+7 800",
            "\u00ab\u2116 5\u00bb",
            "-");

    private final Registers registers;
    private final EditionDocuments documents;
    private final Editions editions;
    private final Regulations regulations;
    private final FormCells form;
    private final JdbcTemplate jdbc;

    LongFormats(
            Registers registers,
            EditionDocuments documents,
            Editions editions,
            Regulations regulations,
            FormCells form,
            JdbcTemplate jdbc) {
        this.registers = registers;
        this.documents = documents;
        this.editions = editions;
        this.regulations = regulations;
        this.form = form;
        this.jdbc = jdbc;
    }

    void agreeOn(int rows) throws IOException {
        Edition edition = registers.approve(Registers.MURMANSK, "murmansk-1.json", "2024-01-10");
        grow(edition, rows);
        Regulation regulation = regulations.of(Registers.MURMANSK);
        int columns = regulation.columns().size();
        List<List<String>> expected = editions.rows(edition).stream()
                .map(row -> form.row(regulation, row))
                .toList();
        assertThat(expected).hasSizeGreaterThan(rows);
        documents.render(edition);

        same("csv", CellsRead.csv(documents.bytes(edition, "register.csv"), ',', columns), expected);
        same("excel csv", CellsRead.csv(documents.bytes(edition, "register-excel.csv"), ';', columns), expected);
        same("json", CellsRead.json(documents.bytes(edition, "register.json")), expected);
        same("html", CellsRead.html(documents.bytes(edition, "register.html")), expected);
        List<List<String>> sheet = CellsRead.xlsx(documents.bytes(edition, "register.xlsx"), 0);
        same("xlsx", sheet.subList(sheet.size() - expected.size(), sheet.size()), expected);
        List<List<String>> table = CellsRead.docx(documents.bytes(edition, "register.docx"));
        same("docx", table.subList(table.size() - expected.size(), table.size()), expected);
        same("pdf", CellsRead.pdf(documents.bytes(edition, "register.pdf"), columns), CellsRead.squeezed(expected));
    }

    /** Of thousands of rows the first one that differs says enough. */
    private static void same(String format, List<List<String>> found, List<List<String>> expected) {
        assertThat(found).as(format).hasSameSizeAs(expected);
        for (int row = 0; row < expected.size(); row++) {
            assertThat(found.get(row)).as("%s, row %d", format, row).isEqualTo(expected.get(row));
        }
    }

    private void grow(Edition edition, int rows) {
        jdbc.update(
                "insert into edition_row (authority, edition, row_id, position, direction, process_title, touchpoint_id,"
                        + " touchpoint_name, channel, needs, peculiarities, grounds, little_used, not_counted,"
                        + " whole_direction, department_id, department_name)"
                        + " select r.authority, r.edition, md5(n::text)::uuid, 1000 + n, r.direction, 'process ' || n % 90,"
                        + " md5(n::text)::uuid, 'row ' || n || ' ' || (?::text[])[1 + n % ?],"
                        + " case when n % 2 = 0 then 'DIGITAL' else 'OFFLINE' end, r.needs,"
                        + " case when n % 5 > 0 then (?::text[])[1 + n / 7 % ?] || ' ' || n end, '[]', false, false, false,"
                        + " r.department_id, r.department_name from generate_series(1, ?) n, edition_row r"
                        + " where r.authority = ? and r.edition = ? and r.position = 1",
                AWKWARD.toArray(String[]::new),
                AWKWARD.size(),
                AWKWARD.toArray(String[]::new),
                AWKWARD.size(),
                rows,
                edition.authority().value(),
                edition.number().value());
    }
}
