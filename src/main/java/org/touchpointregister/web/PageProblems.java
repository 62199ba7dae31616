package org.touchpointregister.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Sentences;

/** Answers a refusal on a page with a page that says it in words. */
@ControllerAdvice(annotations = Controller.class)
class PageProblems {

    private final Sentences sentences;

    PageProblems(Sentences sentences) {
        this.sentences = sentences;
    }

    @ExceptionHandler
    ModelAndView refused(Refusal refusal) {
        HttpStatus status = HttpStatus.valueOf(refusal.kind().status());
        ModelAndView page = new ModelAndView("error", status);
        page.addObject("title", sentences.text("web.status." + status.value()));
        page.addObject("sentence", sentences.of(refusal));
        page.addObject("status", status.value());
        return page;
    }
}
