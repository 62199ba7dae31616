package org.touchpointregister.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.ModelAndView;
import org.touchpointregister.shared.Sentences;

/**
 * Answers a form that carries a file and is wrong as a whole: too large, broken, or without the file. That is found out
 * before it is known whether a page or a program of ours would take it, so the address decides on the kind of answer.
 */
@ControllerAdvice
class SentForms {

    private final Sentences sentences;
    private final ProblemWords words;

    SentForms(Sentences sentences) {
        this.sentences = sentences;
        this.words = new ProblemWords(sentences);
    }

    @ExceptionHandler
    Object tooLarge(MaxUploadSizeExceededException wrong, HttpServletRequest request) {
        return answer(request, HttpStatus.PAYLOAD_TOO_LARGE, "web.fileTooLarge");
    }

    @ExceptionHandler({MultipartException.class, MissingServletRequestPartException.class})
    Object broken(HttpServletRequest request) {
        return answer(request, HttpStatus.BAD_REQUEST, "web.brokenForm");
    }

    private Object answer(HttpServletRequest request, HttpStatus status, String code) {
        String sentence = sentences.text(code);
        if (ApiAddress.isOf(request)) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(words.of(status, sentence));
        }
        return new ModelAndView(
                "error", Map.of("title", words.title(status), "sentence", sentence, "status", status.value()), status);
    }
}
