package com.example.intake;

import io.github.cloudchecklist.core.validation.ChecklistRule;
import io.github.cloudchecklist.core.validation.ChecklistValidator;
import jakarta.validation.Validator;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Takes checklists over HTTP and validates them. */
@SpringBootApplication
public class IntakeApplication {

    /** Makes the application; called by Spring. */
    public IntakeApplication() {}

    /**
     * Starts the server.
     *
     * @param args properties of Spring Boot, such as {@code --server.port=8080}
     */
    public static void main(String[] args) {
        SpringApplication.run(IntakeApplication.class, args);
    }

    /** A rule of this application's own. */
    @Bean
    ChecklistRule datedAnswers() {
        return new DatedAnswers();
    }

    /** The standard rules, every rule that is a bean, and the constraints by the validator of Spring. */
    @Bean
    ChecklistValidator checklistValidator(List<ChecklistRule> rules, Validator constraints) {
        return ChecklistValidator.builder()
                .rules(rules)
                .constraints(constraints)
                .build();
    }
}
