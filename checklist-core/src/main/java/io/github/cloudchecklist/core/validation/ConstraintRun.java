package io.github.cloudchecklist.core.validation;

import io.github.cloudchecklist.core.constraint.Publication;
import io.github.cloudchecklist.core.model.Checklist;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The Jakarta constraints in one validation: turns their violations into findings. */
final class ConstraintRun {

    /** Stands for the constraints where a rule is named. */
    private static final String NAME = "constraint";

    private static final Set<String> NOT_ARGUMENTS = Set.of("message", "groups", "payload");

    private final Supplier<Validator> constraints;
    private final ValidatorConfiguration configuration;
    private final FindingWriter writer;
    private final Place root;

    ConstraintRun(
            Supplier<Validator> constraints, ValidatorConfiguration configuration, FindingWriter writer, Place root) {
        this.constraints = constraints;
        this.configuration = configuration;
        this.writer = writer;
        this.root = root;
    }

    Collection<Finding> run(Checklist checklist) {
        try {
            return violations(checklist).stream().flatMap(this::finding).toList();
        } catch (RuntimeException | StackOverflowError failure) {
            return List.of(EngineFindings.failed(writer, root, NAME, ConstraintRun.class, failure));
        }
    }

    private Set<ConstraintViolation<Checklist>> violations(Checklist checklist) {
        Validator validator = constraints.get();
        return configuration.profile() == Profile.PUBLICATION
                ? validator.validate(checklist, Default.class, Publication.class)
                : validator.validate(checklist);
    }

    private Stream<Finding> finding(ConstraintViolation<Checklist> violation) {
        Class<?> annotation =
                violation.getConstraintDescriptor().getAnnotation().annotationType();
        String code = Codes.ofConstraint(annotation);
        Place place = place(violation.getPropertyPath());
        return configuration.severityOf(code, Severity.ERROR).stream()
                .map(severity -> Finding.builder()
                        .code(code)
                        .severity(severity)
                        .sectionId(place.sectionId())
                        .controlId(place.controlId())
                        .pointer(place.pointer())
                        .message(violation.getMessage())
                        .arguments(arguments(violation.getConstraintDescriptor().getAttributes()))
                        .source(annotation.getName())
                        .build());
    }

    /** Follows a property path; container elements such as {@code <list element>} are steps of Jakarta, not of JSON. */
    private Place place(Path path) {
        Place place = root;
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                place = place.element(node.getIndex());
            } else if (node.getKey() != null) {
                place = place.member(ArgumentText.of(node.getKey()));
            }
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                place = place.member(node.getName());
            }
        }
        return place;
    }

    private static Map<String, String> arguments(Map<String, Object> attributes) {
        Map<String, String> arguments = new TreeMap<>();
        attributes.forEach((name, value) -> {
            boolean plain = value instanceof String || value instanceof Number || value instanceof Boolean;
            if (plain && !NOT_ARGUMENTS.contains(name)) {
                arguments.put(name, ArgumentText.of(value));
            }
        });
        return arguments;
    }
}
