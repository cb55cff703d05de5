package io.github.cloudchecklist.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The codes of the enums are part of the wire form: a change here breaks every document. */
class CodesTest {

    @Test
    void codesAreAsPublished() {
        assertThat(codes(ComplianceState.values(), ComplianceState::code))
                .containsExactly(
                        "implemented",
                        "partial",
                        "alternative",
                        "planned",
                        "not-implemented",
                        "not-applicable",
                        "qualified",
                        "not-disclosed",
                        "unknown",
                        "unanswered");
        assertThat(codes(Responsibility.values(), Responsibility::code))
                .containsExactly("provider", "customer", "shared", "third-party", "shared-with-third-party");
        assertThat(codes(RequirementLevel.values(), RequirementLevel::code))
                .containsExactly("required", "recommended", "optional");
        assertThat(codes(Lifecycle.values(), Lifecycle::code)).containsExactly("active", "deprecated", "withdrawn");
        assertThat(codes(Relationship.values(), Relationship::code))
                .containsExactly("equal", "subset", "superset", "intersects", "none", "withdrawn");
        assertThat(codes(Confidence.values(), Confidence::code)).containsExactly("exact", "close", "loose");
    }

    private static <E> Stream<String> codes(E[] values, Function<E, String> code) {
        return Arrays.stream(values).map(code);
    }
}
