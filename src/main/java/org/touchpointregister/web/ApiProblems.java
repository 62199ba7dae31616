package org.touchpointregister.web;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Sentences;

/** Answers every mistake of an API client as problem+json with a Russian {@code title} and {@code detail}. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems extends ResponseEntityExceptionHandler {

    private final Sentences sentences;
    private final ProblemWords words;

    ApiProblems(Sentences sentences) {
        this.sentences = sentences;
        this.words = new ProblemWords(sentences);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal) {
        HttpStatus status = HttpStatus.valueOf(refusal.kind().status());
        ProblemDetail problem = words.of(status, sentences.of(refusal));
        if (!refusal.fields().isEmpty()) {
            problem.setProperty(
                    "fields",
                    refusal.fields().stream()
                            .map(field -> new FieldProblem(field.field(), sentences.of(field.sentence())))
                            .toList());
        }
        return ResponseEntity.status(status)
                .headers(headers -> RetryLater.tell(refusal, headers::set))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> overtaken(OptimisticLockingFailureException conflict) {
        return answer(words.of(HttpStatus.CONFLICT, sentences.text("web.overtaken")));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(SQLException failure) throws SQLException {
        DatabaseProblem what = DatabaseProblem.of(failure);
        ProblemDetail problem = words.of(what.status(), sentences.text(what.sentence()));
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(what.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (what == DatabaseProblem.AWAY) {
            answer.header(HttpHeaders.RETRY_AFTER, DatabaseProblem.RETRY_AFTER);
        }
        return answer.body(problem);
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception cause, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return new ResponseEntity<>(words.of(status), headers, status);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** A field and what is wrong with it. */
    record FieldProblem(String field, String detail) {}
}
