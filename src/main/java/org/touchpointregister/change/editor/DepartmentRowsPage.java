package org.touchpointregister.change.editor;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touchpointregister.change.ChangeItem;
import org.touchpointregister.change.ChangeLookup;
import org.touchpointregister.change.DepartmentRows;
import org.touchpointregister.change.RowRequests;
import org.touchpointregister.change.SubmittedChanges;
import org.touchpointregister.identity.Department;
import org.touchpointregister.register.Conformance;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.shared.Refusal;

/** «Rows of my department»: add, modify, exclude; the first click opens or continues a change, one click submits it. */
@Controller
@RequestMapping("/department/rows")
class DepartmentRowsPage {

    private static final String PAGE = "/department/rows";

    private final ChangeLookup lookup;
    private final DepartmentRows rows;
    private final DepartmentRowsViews views;
    private final RowRequests requests;
    private final SubmittedChanges submitted;
    private final Conformance conformance;

    DepartmentRowsPage(
            ChangeLookup lookup,
            DepartmentRows rows,
            DepartmentRowsViews views,
            RowRequests requests,
            SubmittedChanges submitted,
            Conformance conformance) {
        this.lookup = lookup;
        this.rows = rows;
        this.views = views;
        this.requests = requests;
        this.submitted = submitted;
        this.conformance = conformance;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "") String department,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        rows.department(lookup.login(), department)
                .ifPresent(own -> model.addAttribute("view", views.of(own, q.strip(), page, lookup.login()))
                        .addAttribute("shares", conformance.shares(own.authority())));
        return "change/department-rows";
    }

    @PostMapping("/add")
    String add(@RequestParam String department) {
        return "redirect:/changes/"
                + rows.begin(own(department), lookup.login()).id() + "/editor?add";
    }

    @PostMapping("/modify")
    String modify(@RequestParam String department, @RequestParam UUID row) {
        return edited(rows.treat(own(department), Operation.MODIFY, row, lookup.login()));
    }

    @PostMapping("/exclude")
    String exclude(@RequestParam String department, @RequestParam UUID row) {
        rows.treat(own(department), Operation.EXCLUDE, row, lookup.login());
        return back(department, row);
    }

    @PostMapping("/leave")
    String leave(@RequestParam String department, @RequestParam UUID row) {
        rows.leave(own(department), row, lookup.login());
        return back(department, row);
    }

    /** Submits the change being prepared; where a check stops it the editor shows what and where. */
    @PostMapping("/submit")
    String submit(@RequestParam UUID change) {
        boolean sent = submitted.submit(change, lookup.login());
        return "redirect:" + (sent ? PAGE + "?sent" : "/changes/" + change + "/editor");
    }

    @PostMapping("/take")
    String take(@RequestParam String department, @RequestParam UUID request) {
        return edited(rows.take(own(department), request, lookup.login()));
    }

    @PostMapping("/decline")
    String decline(@RequestParam String department, @RequestParam UUID request, @RequestParam String words) {
        requests.decline(request, words.strip(), lookup.login());
        return "redirect:" + PAGE + "?department=" + department;
    }

    private Department own(String code) {
        return rows.department(lookup.login(), code)
                .orElseThrow(() -> Refusal.forbidden("change.foreignDepartment", code));
    }

    private static String edited(ChangeItem item) {
        return "redirect:/changes/" + item.changeId() + "/editor?row=" + item.id();
    }

    private static String back(String department, UUID row) {
        return "redirect:" + PAGE + "?department=" + department + "#row-" + row;
    }
}
