package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.MUR;
import static org.touchpointregister.workflow.lifecycle.Body.SAK;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.touchpointregister.change.ChangeItem;
import org.touchpointregister.change.ChangeState;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.People;
import org.touchpointregister.inventory.InventoryReport;
import org.touchpointregister.inventory.InventoryReport.ProcessLine;
import org.touchpointregister.register.ProcessEntry;
import org.touchpointregister.register.ProcessInventory;
import org.touchpointregister.register.Row;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.testing.Clause;

/** What happens to the inventory of processes reaches the register through the departments. */
class ProcessInventoryTests extends RideTest {

    private static final String TITLE = "Issue of winter vouchers";
    private static final String RENAMED = "Issue of vouchers";

    @Test
    @Clause({"R-24", "R-12", "R-32", "R-48"})
    void aProcessIncludedRenamedAndExcludedIsFollowedByTheRegister() {
        Visitor authorised = Visitor.signedIn(port(), "authorised.sak");
        Ride included = started(authorised.api("POST", "/processes", process(TITLE)));
        assertThat(included.now().departmentId()).isEqualTo(department().id());
        assertThat(included.stands()).containsExactly("prepareChange");
        ChangeItem proposed = included.rows().get(0);
        assertThat(proposed.content().processTitle()).isEqualTo(TITLE);
        assertThat(proposed.content().reason()).isEqualTo("process-included");
        ProcessEntry entry =
                rides.bean(ProcessInventory.class).find(SAK.id(), TITLE).orElseThrow();
        assertThat(report().processesWithoutRows())
                .extracting(ProcessLine::title)
                .contains(TITLE);
        assertThat(Visitor.signedIn(port(), "authorised.sak")
                        .api("POST", "/processes", process(TITLE))
                        .statusCode())
                .as("once")
                .isEqualTo(400);

        Row row = inTheRegister(included, proposed, entry.id());
        assertThat(report().processesWithoutRows())
                .extracting(ProcessLine::title)
                .doesNotContain(TITLE);

        Ride renamed = started(authorised.api("PUT", "/processes/" + entry.id(), Map.of("title", RENAMED)));
        assertThat(renamed.rows()).singleElement().satisfies(item -> {
            assertThat(item.content().operation()).isEqualTo(Operation.MODIFY);
            assertThat(item.content().rowId()).isEqualTo(row.rowId());
            assertThat(item.content().processTitle()).isEqualTo(RENAMED);
        });
        renamed.withdraw("head2", "Not yet.");
        anotherDepartmentKeepsIt(authorised, entry, row);
        excludedFromTheInventoryItIsExcludedFromTheRegister(entry, row);
    }

    /** The process goes to another owner; whose the row is, departments settle among themselves. */
    private void anotherDepartmentKeepsIt(Visitor authorised, ProcessEntry entry, Row row) {
        Department other = rides.bean(People.class).departmentsOf("head1.sak").get(0);
        String path = "/processes/" + entry.id();
        assertThat(Visitor.signedIn(port(), "head2.sak")
                        .api("PUT", path, Map.of("department", other.code()))
                        .statusCode())
                .isEqualTo(403);
        assertThat(authorised.api("PUT", path, Map.of("department", "nowhere")).statusCode())
                .isEqualTo(404);
        HttpResponse<String> given = authorised.api("PUT", path, Map.of("department", other.code()));
        assertThat(Visitor.read(given).path("changes")).as(given.body()).isEmpty();
        assertThat(report().processes())
                .filteredOn(line -> line.id().equals(entry.id()))
                .extracting(ProcessLine::department)
                .containsExactly(other.name());
        assertThat(authorised.browser().get("/inventory").body())
                .as("its history says from whom to whom")
                .containsSubsequence(RENAMED, department().name(), other.name());
        assertThat(rides.editions().latestRows(SAK.id()))
                .filteredOn(one -> one.rowId().equals(row.rowId()))
                .extracting(Row::departmentId)
                .containsExactly(department().id());
    }

    @Test
    @Clause("R-32")
    void aDirectionWithoutRowsIsNamed() {
        rides.toPublication(SAK).publish();
        Set<String> covered = rides.editions().latestRows(SAK.id()).stream()
                .map(Row::direction)
                .collect(Collectors.toSet());
        List<String> bare = rides.regulation(SAK).directions().stream()
                .filter(direction -> direction.client() != Regulation.Client.ANY)
                .filter(direction -> !covered.contains(direction.code()))
                .map(Regulation.Direction::title)
                .toList();

        List<String> told = new ArrayList<>();
        Visitor.read(Visitor.signedIn(port(), "authorised.sak").api("GET", "/processes", Map.of()))
                .path("directionsWithoutRows")
                .forEach(title -> told.add(title.asText()));

        assertThat(covered).isNotEmpty();
        assertThat(told).isNotEmpty().containsExactlyElementsOf(bare);
    }

    private void excludedFromTheInventoryItIsExcludedFromTheRegister(ProcessEntry entry, Row row) {
        Visitor authorised = Visitor.signedIn(port(), "authorised.sak");
        Ride excluded = started(authorised.api("POST", "/processes/" + entry.id() + "/exclude", Map.of()));
        assertThat(excluded.rows()).singleElement().satisfies(item -> {
            assertThat(item.content().operation()).isEqualTo(Operation.EXCLUDE);
            assertThat(item.content().reason()).isEqualTo("process-excluded");
            assertThat(item.content().rowId()).isEqualTo(row.rowId());
        });
        assertThat(report().rowsWithoutProcess())
                .extracting(InventoryReport.RowLine::rowId)
                .contains(row.rowId());
        assertThat(authorised
                        .api("POST", "/processes/" + entry.id() + "/exclude", Map.of())
                        .statusCode())
                .isEqualTo(409);
        excluded.answer("head2", "prepareChange", Map.of());
        excluded.check("accept");
        rides.toSigned(SAK, excluded).register();
        assertThat(excluded.state()).isEqualTo(ChangeState.ADOPTED);
        assertThat(rides.editions().latestRows(SAK.id())).extracting(Row::rowId).doesNotContain(row.rowId());
    }

    private Row inTheRegister(Ride change, ChangeItem proposed, UUID process) {
        ItemContent row = rides.row(SAK).ofProcess(process, TITLE);
        String head = "head2.sak";
        rides.desks().as(head, () -> rides.drafts().replace(change.id(), proposed.id(), row, head));
        change.answer("head2", "prepareChange", Map.of());
        change.check("accept");
        rides.toSigned(SAK, change).register();
        return rides.editions().latestRows(SAK.id()).stream()
                .filter(one -> process.equals(one.processId()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Clause("R-24")
    void aFileShowsWhatItChangesBeforeItDoes() {
        Department unit = department();
        String direction = rides.regulation(SAK).directions().get(0).title();
        String csv = "process;direction;department\n\"Walks; by night\";" + direction + ";" + unit.name() + "\nBoats;"
                + direction + ";" + unit.code() + "\n;" + direction + ";" + unit.code() + "\n";
        JsonNode wrong = Visitor.read(file(csv, "authorised.sak", false));
        assertThat(wrong.path("problems")).hasSize(1);
        String good = csv.substring(0, csv.lastIndexOf("\n;") + 1);
        assertThat(Visitor.read(file(good, "authorised.sak", false)).path("steps"))
                .hasSize(2);
        assertThat(rides.bean(ProcessInventory.class).find(SAK.id(), "Boats")).isEmpty();

        JsonNode done = Visitor.read(file(good, "authorised.sak", true));
        assertThat(done.path("changes")).as("one change for the one department").hasSize(1);
        Ride change =
                rides.ride(SAK, UUID.fromString(done.path("changes").get(0).asText()));
        assertThat(change.rows())
                .extracting(item -> item.content().processTitle())
                .containsExactlyInAnyOrder("Walks; by night", "Boats");
        assertThat(Visitor.read(file(good, "authorised.sak", false)).path("steps"))
                .isEmpty();
        change.withdraw("head2", "Only a test.");
        theWorkbookHasItAndChangesNothingWhenItComesBack();
        assertThat(file("nothing", "authorised.sak", false).statusCode()).isEqualTo(400);
    }

    private void theWorkbookHasItAndChangesNothingWhenItComesBack() {
        byte[] workbook = Visitor.signedIn(port(), "authorised.sak").browser().bytes("/inventory/processes.xlsx");
        HttpResponse<String> back =
                Visitor.signedIn(port(), "authorised.sak").upload("/processes/file?excludeMissing=true", workbook);
        List<String> nobodys = report().processes().stream()
                .filter(line -> line.standing() && line.department() == null)
                .map(ProcessLine::title)
                .toList();
        JsonNode looked = Visitor.read(back);
        assertThat(looked.path("steps")).as(back.body()).isEmpty();
        assertThat(looked.path("problems")).as("they have no owner yet").hasSize(nobodys.size());
        assertThat(Visitor.signedIn(port(), "authorised.kur")
                        .browser()
                        .get("/inventory/processes.xlsx")
                        .body())
                .doesNotContain("Boats");
    }

    @Test
    @Clause("R-24")
    void onlyTheAuthorisedKeepItTheirAuthorityReadsItAndMurmanskHasNone() {
        assertThat(Visitor.signedIn(port(), "head2.sak")
                        .api("POST", "/processes", process("Mine"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(Visitor.signedIn(port(), "specialist1.sak")
                        .api("GET", "/processes", Map.of())
                        .statusCode())
                .isEqualTo(200);
        assertThat(Visitor.signedIn(port(), "authorised.kur")
                        .api("GET", "/processes?authority=" + SAK.id(), Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(file("a;b;c\nx;y;z", "authorised.kur", true).statusCode()).isEqualTo(200);
        Visitor murmansk = Visitor.signedIn(port(), "authorised.mur");
        Map<String, Object> process = new HashMap<>();
        process.put("title", "None here");
        process.put("direction", rides.regulation(MUR).directions().get(0).code());
        process.put(
                "department",
                rides.bean(People.class).departmentsOf("head1.mur").get(0).code());
        assertThat(murmansk.api("POST", "/processes", process).statusCode()).isEqualTo(409);
        assertThat(murmansk.browser().get("/inventory").body()).doesNotContain("<table");
    }

    private Department department() {
        return rides.bean(People.class).departmentsOf("head2.sak").get(0);
    }

    private Map<String, Object> process(String title) {
        return Map.of(
                "title",
                title,
                "direction",
                rides.regulation(SAK).directions().get(0).code(),
                "department",
                department().code());
    }

    private InventoryReport.Coverage report() {
        return rides.bean(InventoryReport.class).of(SAK.id());
    }

    private Ride started(HttpResponse<String> answer) {
        JsonNode changes = Visitor.read(answer).path("changes");
        assertThat(changes).as(answer.body()).hasSize(1);
        return rides.ride(SAK, UUID.fromString(changes.get(0).asText()));
    }

    private HttpResponse<String> file(String csv, String login, boolean apply) {
        return Visitor.signedIn(port(), login)
                .upload("/processes/file?apply=" + apply, csv.getBytes(StandardCharsets.UTF_8));
    }
}
