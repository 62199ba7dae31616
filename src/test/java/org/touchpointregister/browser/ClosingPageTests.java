package org.touchpointregister.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchpointregister.change.BulkRows;
import org.touchpointregister.change.BulkRows.Step;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.ChangeWorkflow;
import org.touchpointregister.change.Changes;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.change.NewChange;
import org.touchpointregister.identity.Accounts;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.identity.NewRole;
import org.touchpointregister.identity.Particulars;
import org.touchpointregister.identity.Role;
import org.touchpointregister.identity.Staff;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Office.Desks;

/** A department is closed by clicks, and what it leaves is shared out on one page. */
@InBrowser
class ClosingPageTests {

    private static final int ROWS = 3;

    @Autowired
    Desks desks;

    @Autowired
    RegisterInHand register;

    @Autowired
    Departments departments;

    @Autowired
    Accounts accounts;

    @Autowired
    Staff staff;

    @Autowired
    ChangeWorkflow workflow;

    @Autowired
    Changes changes;

    @Autowired
    BulkRows bulk;

    @Autowired
    Regulations regulations;

    @Autowired
    TaskService tasks;

    @BeforeEach
    void itIsNow() {
        desks.clock().travelTo(Clock.systemUTC().instant());
    }

    @Test
    @Clause("R-48")
    void everyRowIsTickedOrUntickedByOneClick(Offices offices) {
        register.adopted("head1.len", 130);
        Department gone = withRows(founded("shut"));
        Department heir = founded("goes-on");
        closed(offices.of("admin"), gone);
        Page page = offices.of("authorised.len");
        page.navigate("/handovers/" + handoverOf(gone));
        Locator boxes = page.locator("input[name=excluded]");
        assertThat(boxes).hasCount(ROWS);

        page.locator("[data-tick=all]").click();
        assertThat(said(page)).hasText(counted(ROWS));
        assertThat(page.locator("input[name=excluded]:checked")).hasCount(ROWS);
        PageCheck.looksRight(page, "handover-shared");
        page.locator("[data-tick=none]").click();
        assertThat(said(page)).hasText(counted(0));
        boxes.first().check();
        assertThat(said(page)).hasText(counted(1));
        page.locator("[data-tick=all]").click();
        page.locator("#heir").selectOption(heir.code());
        page.locator("#distribution button[type=submit]").click();

        assertThat(page.locator("li .chip.problem")).hasCount(ROWS);
        assertThat(departments.living(gone.id()).id()).isEqualTo(heir.id());
    }

    private static Locator said(Page page) {
        return page.locator("[data-chosen]");
    }

    private static Pattern counted(int ticked) {
        return Pattern.compile(": %d \\S+ %d\\.$".formatted(ticked, ROWS));
    }

    private Department founded(String code) {
        Department unit = departments.found(RegisterInHand.LEN, code, Words.of("closing." + code));
        accounts.align();
        String head = "head." + code;
        staff.hire(
                head,
                new Particulars(
                        Words.of("administration.name"), Words.of("administration.post"), head + "@example.org"),
                unit.authority(),
                "A-password-2026");
        staff.grant(head, new NewRole(Role.HEAD, unit, null));
        return unit;
    }

    /** Leningrad acts by no order: what is accepted stands in the register. */
    private Department withRows(Department unit) {
        String head = "head." + unit.code();
        UUID id = desks.as(head, () -> workflow.start(new NewChange(unit.authority(), unit.code(), null, null, head)));
        ChangeRequest change = changes.require(id);
        Regulation regulation = regulations.of(unit.authority());
        List<Step> steps = IntStream.rangeClosed(1, ROWS)
                .mapToObj(n -> new Step(null, row(regulation, Words.of("closing.touchpoint") + " " + n)))
                .toList();
        desks.as(head, () -> {
            bulk.apply(change.id(), steps, head);
            return change;
        });
        desks.complete(head, change.number(), "prepareChange", Map.of());
        desks.complete("authorised.len", change.number(), "checkCompleteness", Map.of("decision", "accept"));
        desks.runDueJobs();
        return unit;
    }

    private static ItemContent row(Regulation regulation, String touchpoint) {
        return Paperwork.content(regulation, "rows", touchpoint)
                .copy()
                .peculiarities(Words.of("rows.peculiarities"))
                .responsiblePost(Words.of("administration.post"))
                .made();
    }

    private static void closed(Page page, Department unit) {
        page.navigate("/administration/departments/" + unit.authority());
        Locator line = page.locator("tbody tr:has(code:text-is('%s'))".formatted(unit.code()));
        line.locator("summary").last().click();
        line.locator("button.danger:visible").click();
        assertThat(line.locator(".chip")).isVisible();
    }

    private String handoverOf(Department unit) {
        List<Task> found = tasks.createTaskQuery()
                .taskDefinitionKey("distribute")
                .processVariableValueEquals("department", unit.id().toString())
                .list();
        assertThat(found).hasSize(1);
        return String.valueOf(tasks.getVariable(found.get(0).getId(), "handoverId"));
    }
}
