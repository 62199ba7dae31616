package org.touchpointregister.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Sentences;

/** Answers a refusal on a page with a page that says it in words; a page's own part of the API answers as the API does. */
@ControllerAdvice(annotations = Controller.class)
class PageProblems {

    private final Sentences sentences;
    private final ApiProblems api;

    PageProblems(Sentences sentences, ApiProblems api) {
        this.sentences = sentences;
        this.api = api;
    }

    @ExceptionHandler
    Object refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
        if (ApiAddress.isOf(request)) {
            return api.refused(refusal);
        }
        RetryLater.tell(refusal, response::setHeader);
        return page(HttpStatus.valueOf(refusal.kind().status()), sentences.of(refusal));
    }

    @ExceptionHandler
    Object failed(SQLException failure, HttpServletRequest request, HttpServletResponse response) throws SQLException {
        if (ApiAddress.isOf(request)) {
            return api.failed(failure);
        }
        DatabaseProblem what = DatabaseProblem.of(failure);
        if (what == DatabaseProblem.AWAY) {
            response.setHeader(HttpHeaders.RETRY_AFTER, DatabaseProblem.RETRY_AFTER);
        }
        return page(what.status(), sentences.text(what.sentence()));
    }

    private ModelAndView page(HttpStatus status, String sentence) {
        ModelAndView page = new ModelAndView("error", status);
        page.addObject("title", sentences.text("web.status." + status.value()));
        page.addObject("sentence", sentence);
        page.addObject("status", status.value());
        return page;
    }
}
