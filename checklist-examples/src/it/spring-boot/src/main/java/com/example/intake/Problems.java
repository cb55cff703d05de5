package com.example.intake;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.validation.ChecklistValidator;
import io.github.cloudchecklist.json.ChecklistJsonException;
import jakarta.validation.Validator;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers bodies that cannot be read or are not valid with problem details (RFC 9457). */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private final ChecklistValidator constraints;

    /** Makes the advice; its validator words violations as findings, with a code and a JSON pointer. */
    Problems(Validator validator) {
        constraints = ChecklistValidator.builder()
                .withoutStandardRules()
                .constraints(validator)
                .build();
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, "The body cannot be read");
        if (failure.getRootCause() instanceof ChecklistJsonException unread) {
            problem.setProperty("errors", List.of(Place.of(unread)));
        }
        return handleExceptionInternal(failure, problem, headers, status, request);
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, "The body violates constraints");
        if (failure.getTarget() instanceof Checklist checklist) {
            problem.setProperty(
                    "errors",
                    constraints.validate(checklist).getFindings().stream()
                            .map(Place::of)
                            .toList());
        }
        return handleExceptionInternal(failure, problem, headers, HttpStatus.UNPROCESSABLE_CONTENT, request);
    }
}
