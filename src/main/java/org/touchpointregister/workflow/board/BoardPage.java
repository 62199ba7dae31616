package org.touchpointregister.workflow.board;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.identity.Person;

/** {@code /board}: everything under way, for whoever watches over it and for departments of their own. */
@Controller
@RequestMapping("/board")
class BoardPage {

    private final CurrentPerson current;
    private final BoardAccess access;
    private final Board board;
    private final BoardViews views;

    BoardPage(CurrentPerson current, BoardAccess access, Board board, BoardViews views) {
        this.current = current;
        this.access = access;
        this.board = board;
        this.views = views;
    }

    @GetMapping
    String show(@RequestParam Map<String, String> asked, Model model) {
        Person person = current.require();
        BoardScope scope = access.require(person);
        BoardFilter filter = BoardFilter.of(asked);
        model.addAttribute("scope", scope);
        model.addAttribute("filter", filter);
        model.addAttribute("board", board.of(scope, filter));
        model.addAttribute("views", views.of(person.login()));
        model.addAttribute("longestName", BoardViews.LONGEST_NAME);
        return "tasks/board";
    }

    @PostMapping("/views")
    String save(@RequestParam Map<String, String> asked, RedirectAttributes query) {
        Person person = current.require();
        access.require(person);
        BoardFilter filter = BoardFilter.of(asked);
        String name = asked.getOrDefault("name", "").strip();
        views.save(person.login(), new BoardView(name, filter.step(), filter.department(), filter.due()));
        query.addAttribute("step", filter.step());
        query.addAttribute("department", filter.department());
        query.addAttribute("due", filter.due());
        return "redirect:/board";
    }

    @PostMapping("/views/remove")
    String remove(@RequestParam String name) {
        views.remove(current.require().login(), name);
        return "redirect:/board";
    }
}
