package com.example.intake;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.validation.ChecklistValidator;
import io.github.cloudchecklist.core.validation.Severity;
import io.github.cloudchecklist.core.validation.ValidationReport;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Validates the checklists that are posted.
 *
 * <p>Nothing says how a checklist is read or a report written: Spring finds the {@code ChecklistModule} of checklist-json by itself and
 * adds it to its mapper.
 */
@RestController
class IntakeController {

    private final ChecklistValidator validator;

    IntakeController(ChecklistValidator validator) {
        this.validator = validator;
    }

    /** Answers the report as JSON, or a problem if there are findings of severity error. */
    @PostMapping("/checklists")
    ValidationReport validate(@RequestBody Checklist checklist) {
        ValidationReport report = validator.validate(checklist);
        if (!report.passes(Severity.ERROR)) {
            throw refusal(report);
        }
        return report;
    }

    /** Accepts a checklist by the constraints alone: Spring answers a problem if one is violated. */
    @PostMapping("/drafts")
    String accept(@Valid @RequestBody Checklist draft) {
        return draft.getId() + " " + draft.getRevision();
    }

    private static ErrorResponseException refusal(ValidationReport report) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, "The checklist has errors");
        problem.setProperty(
                "errors",
                report.findings(Severity.ERROR).stream().map(Place::of).toList());
        return new ErrorResponseException(HttpStatus.UNPROCESSABLE_CONTENT, problem, null);
    }
}
