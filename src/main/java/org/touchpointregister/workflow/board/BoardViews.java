package org.touchpointregister.workflow.board;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.shared.Refusal;

/** The views of the board that people have saved; each sees only their own. */
@Component
@Transactional
class BoardViews {

    static final int LONGEST_NAME = 60;

    private static final int MOST = 20;

    private final JdbcClient jdbc;

    BoardViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    List<BoardView> of(String login) {
        return jdbc.sql("select name, step, department, due from board_view where login = :login order by name")
                .param("login", login)
                .query(BoardView.class)
                .list();
    }

    /** Keeps the view under its name; one of the same name is replaced. */
    void save(String login, BoardView view) {
        if (view.name().isEmpty() || view.name().length() > LONGEST_NAME) {
            throw Refusal.invalid("workflow.board.viewName", LONGEST_NAME);
        }
        List<BoardView> known = of(login);
        if (known.size() >= MOST && known.stream().noneMatch(one -> one.name().equals(view.name()))) {
            throw Refusal.invalid("workflow.board.tooManyViews", MOST);
        }
        jdbc.sql("insert into board_view (login, name, step, department, due)"
                        + " values (:login, :name, :step, :department, :due) on conflict (login, name) do update"
                        + " set step = excluded.step, department = excluded.department, due = excluded.due")
                .param("login", login)
                .param("name", view.name())
                .param("step", view.step())
                .param("department", view.department())
                .param("due", view.due())
                .update();
    }

    void remove(String login, String name) {
        jdbc.sql("delete from board_view where login = :login and name = :name")
                .param("login", login)
                .param("name", name)
                .update();
    }
}
