package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Statements;

/** The register form as a workbook on its whole way: down, edited, up, accepted, an edition, and down again. */
class SpreadsheetLifecycleTests extends RideTest {

    private static final String EXCLUDE = Workbooks.OURS.getString("change.sheet.exclude");

    @ParameterizedTest
    @EnumSource(
            value = Body.class,
            names = {"SAK", "KUR", "MUR", "LEN"})
    @Clause({"R-13", "R-40"})
    void whatIsAddedEditedAndTakenOutComesBackCellForCellFromTheNextEdition(Body body) throws IOException {
        Ride ride = rides.empty(body);
        Workbooks books = new Workbooks(port(), body.login("specialist1"));
        String process = "Process by table " + ride.number();
        byte[] added = fiveLinesAreAdded(books, ride, process);
        adopt(body, ride);

        Ride next = rides.empty(body);
        assertThat(Workbooks.lines(books.download(next), process))
                .isEqualTo(Workbooks.lines(added, process))
                .hasSize(5);
        byte[] edited = oneLineIsEditedAndOneTakenOut(books, next, process);
        adopt(body, next);

        Ride last = rides.empty(body);
        Set<Map<String, String>> left = Workbooks.lines(edited, process);
        left.removeIf(line -> line.containsValue(EXCLUDE));
        assertThat(Workbooks.lines(books.download(last), process))
                .isEqualTo(left)
                .hasSize(4);
        last.withdraw();
    }

    private byte[] fiveLinesAreAdded(Workbooks books, Ride ride, String process) throws IOException {
        Regulation regulation = rides.regulation(ride.body());
        byte[] edited = Workbooks.edit(books.download(ride), sheet -> {
            Workbooks.Table table = new Workbooks.Table(sheet);
            for (int line = 0; line < 5; line++) {
                table.add(row(regulation, process, line), regulation);
            }
        });
        JsonNode looked = books.upload(ride, "?dryRun=true", edited);
        assertThat(looked.path("counts").path("new").asInt()).isEqualTo(5);
        assertThat(looked.path("stops").asBoolean()).as(looked.toString()).isFalse();
        assertThat(ride.rows()).isEmpty();
        books.upload(ride, "", edited);
        assertThat(ride.rows()).hasSize(5);
        books.upload(ride, "", edited);
        assertThat(ride.rows()).as("the same file once more adds nothing").hasSize(5);
        return edited;
    }

    /** In the file that the register gave; the file as it was given takes both back. */
    private byte[] oneLineIsEditedAndOneTakenOut(Workbooks books, Ride ride, String process) throws IOException {
        Regulation regulation = rides.regulation(ride.body());
        byte[] given = books.download(ride);
        byte[] edited = Workbooks.edit(given, sheet -> {
            Workbooks.Table table = new Workbooks.Table(sheet);
            Map<String, String> other =
                    Map.of("NEEDS", regulation.needs().get(2).title());
            table.edit(Set.of(process, "Touchpoint 1"), other, regulation);
            table.edit(Set.of(process, "Touchpoint 2"), Map.of("OPERATION", EXCLUDE), regulation);
        });

        JsonNode counts = books.upload(ride, "?dryRun=true", edited).path("counts");
        assertThat(List.of("new", "changed", "excluded", "missing"))
                .extracting(kind -> counts.path(kind).asInt())
                .containsExactly(0, 1, 1, 0);
        books.upload(ride, "", edited);
        assertThat(ride.rows())
                .extracting(item -> item.content().operation())
                .containsExactlyInAnyOrder(Operation.MODIFY, Operation.EXCLUDE);
        assertThat(ride.rows())
                .extracting(item -> item.content().reason())
                .contains("needs-changed")
                .as("the process stands")
                .doesNotContain("process-excluded");
        books.upload(ride, "", given);
        assertThat(ride.rows()).isEmpty();
        books.upload(ride, "", edited);
        return edited;
    }

    @Test
    @Clause("R-40")
    void rowsThatTheFileLacksAreExcludedOnlyWhereThePersonSaysSo() throws IOException {
        Body body = Body.MUR;
        Ride ride = rides.toPrepare(body);
        adopt(body, ride);
        Ride next = rides.empty(body);
        Workbooks books = new Workbooks(port(), body.login("specialist1"));
        byte[] empty = Workbooks.edit(books.download(next), sheet -> new Workbooks.Table(sheet).removeAll());

        JsonNode looked = books.upload(next, "?dryRun=true", empty);
        int missing = looked.path("missing").size();
        assertThat(missing).isPositive();
        books.upload(next, "", empty);
        assertThat(next.rows()).isEmpty();
        books.upload(
                next, "?exclude=" + looked.path("missing").get(0).path("rowId").asText(), empty);
        assertThat(next.rows()).hasSize(1);
        books.upload(next, "?exclude=all", empty);
        assertThat(next.rows()).hasSize(missing);
    }

    @Test
    @Clause({"R-4", "R-40"})
    void anOldRegisterInADocumentIsLoadedOnceTheRestIsDecided() throws IOException {
        Ride ride = rides.empty(Body.MUR);
        Workbooks books = new Workbooks(port(), "specialist1.mur");
        byte[] document = document(rides.regulation(Body.MUR), ride.number());

        JsonNode looked = books.upload(ride, "?dryRun=true", document);
        assertThat(looked.path("counts").path("new").asInt()).isEqualTo(60);
        assertThat(looked.path("counts").path("undecided").asInt()).isEqualTo(60);
        assertThat(books.answer(ride, "", document).statusCode()).isEqualTo(409);
        books.upload(ride, "?rest=other", document);

        assertThat(ride.rows()).hasSize(60);
        assertThat(ride.rows().get(0).content().needs()).containsExactly("consultation", "other");
        assertThat(ride.rows().get(0).content().otherNeed()).isEqualTo("to talk it over");
        try (XSSFWorkbook marked = Workbooks.open(books.marked(ride, document))) {
            assertThat(marked.getSheetAt(0).getCellComments()).isNotEmpty();
        }
    }

    @Test
    @Clause("R-40")
    void twoThousandRowsTakeStatementsInProportion() throws Exception {
        int small = statements(500);
        int large = statements(2000);

        assertThat(large).isLessThanOrEqualTo(small * 4 + 50);
        assertThat(large).as("about one statement a row").isLessThan(3000);
    }

    private int statements(int rows) throws Exception {
        Ride ride = rides.empty(Body.MUR);
        Workbooks books = new Workbooks(port(), "specialist1.mur");
        byte[] file = Workbooks.edit(books.download(ride), sheet -> {
            Workbooks.Table table = new Workbooks.Table(sheet);
            for (int line = 0; line < rows; line++) {
                table.add(
                        row(rides.regulation(Body.MUR), "Process " + ride.number() + " " + line, line),
                        rides.regulation(Body.MUR));
            }
        });
        List<String> looked = Statements.ofTheServer(() -> books.upload(ride, "?dryRun=true", file));
        assertThat(looked).as("a dry run asks a handful of questions").hasSizeBetween(5, 60);
        List<String> applied = Statements.ofTheServer(() -> books.upload(ride, "", file));
        assertThat(applied)
                .as("a new line is written without being looked for first")
                .noneMatch(statement -> statement.contains("from app.change_item ") && statement.contains(".id=?"));
        assertThat(ride.rows()).hasSize(rows);
        return looked.size() + applied.size();
    }

    private void adopt(Body body, Ride ride) {
        ride.submit().accept();
        if (rides.regulation(body).act().required()) {
            rides.toSigned(body, ride).register();
        }
        rides.desks().runDueJobs();
        assertThat(ride.state().name()).isEqualTo("ADOPTED");
    }

    private static Map<String, String> row(Regulation regulation, String process, int line) {
        Map<String, String> row = new TreeMap<>();
        row.put("DIRECTION", regulation.directions().get(0).title());
        row.put("PROCESS", process);
        row.put("TOUCHPOINT", "Touchpoint " + line);
        row.put(
                "CHANNEL",
                line % 2 == 0
                        ? regulation.words().digitalPoint()
                        : regulation.words().offlinePoint());
        row.put("NEEDS", regulation.needs().get(1).title());
        row.put("PECULIARITIES", "=None \u00ab" + line + "\u00bb");
        row.put("GROUNDS", regulation.grounds().get(0).title() + ": No " + line + "; of today");
        row.put("RESPONSIBLE_POST", "Chief specialist");
        return row;
    }

    private static byte[] document(Regulation regulation, String number) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFTable table = document.createTable(61, 6);
            for (int at = 0; at < 6; at++) {
                table.getRow(0).getCell(at).setText(regulation.columns().get(at).heading());
            }
            for (int line = 1; line < 61; line++) {
                List<String> cells = List.of(
                        Integer.toString(line),
                        line == 1 ? regulation.directions().get(1).title() : "",
                        "Process " + number,
                        "Touchpoint " + line,
                        regulation.needs().get(1).title() + "; to talk it over",
                        "");
                for (int at = 0; at < 6; at++) {
                    table.getRow(line).getCell(at).setText(cells.get(at));
                }
            }
            return Workbooks.bytes(document::write);
        }
    }
}
