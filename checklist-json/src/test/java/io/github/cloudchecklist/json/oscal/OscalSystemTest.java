package io.github.cloudchecklist.json.oscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import java.time.OffsetDateTime;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OscalSystemTest {

    private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-01-01T08:30:00+08:00");

    private final OscalSystem.Builder builder = OscalSystem.builder();

    @Test
    void builderAsksForWhatIsMissing() {
        assertMissing("System must have an id");
        builder.id("s-1");
        assertMissing("System must have a description");
        builder.description("D");
        assertMissing("System must have at least one type of information");
        builder.informationType("T", "D");
        assertMissing("System must have a status");
        builder.status(OscalSystem.Status.DISPOSITION);
        assertMissing("System must have an authorization boundary");
        builder.boundary("B");
        assertMissing("System must have at least one group of users");
        builder.user("U");
        assertThat(builder.build().content())
                .isEqualTo(builder.build().content())
                .isNotEqualTo(builder.user("V").build().content());
    }

    private void assertMissing(String message) {
        assertThatIllegalStateException().isThrownBy(builder::build).withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " a", "a ", "a\nb", "\u3000a", "a\u0000"})
    void builderRefusesIdsNamesAndTitlesThatAreNoLines(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.id(text))
                .withMessage("Id of a system must be one line without white space at its ends, was '" + text + "'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.name(text))
                .withMessageStartingWith("Name of a system must be one line");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.informationType(text, "D"))
                .withMessageStartingWith("Title of a type of information must be one line");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.user(text))
                .withMessageStartingWith("Title of a group of users must be one line");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n"})
    void builderRefusesBlankTexts(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.description(text))
                .withMessage("Description of a system must not be blank, was '" + text + "'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.informationType("T", text))
                .withMessageStartingWith("Description of a type of information must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.status(OscalSystem.Status.OTHER, text))
                .withMessageStartingWith("Remarks on a status must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.boundary(text))
                .withMessageStartingWith("Authorization boundary must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.user("U", text))
                .withMessageStartingWith("Description of a group of users must not be blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\ud800", "a\u0000b"})
    void builderRefusesTextsThatJsonCannotCarry(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.description(text))
                .withMessage("Description of a system must hold neither U+0000 nor a lone surrogate, has U+"
                        + (text.indexOf(0) < 0 ? "D800" : "0000") + " at index 1");
    }

    @Test
    void builderRefusesTheSameTitleTwice() {
        builder.informationType("T", "D").user("U");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.informationType("T", "E"))
                .withMessage("Title of a type of information must stand only once, was 'T'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.user("U", "E"))
                .withMessage("Title of a group of users must stand only once, was 'U'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"type", "https://例え.example.org/"})
    void builderRefusesTypesOfIdentifiersThatAreNoAddresses(String type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.identifierType(URI.create(type)))
                .withMessage("Type of identifiers must be an absolute address in ASCII");
    }

    @Test
    void builderRefusesTimesThatOscalDoesNotTake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.assessedFrom(OffsetDateTime.MIN))
                .withMessageStartingWith("Time of assessment must be in the years 1900 to 2999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.assessedUntil(OffsetDateTime.parse("2026-01-01T00:00:00+01:17")))
                .withMessage("Offset must be in use somewhere, was '+01:17'");
        builder.assessedFrom(TIME).assessedUntil(TIME.minusSeconds(1));
        assertMissing("Assessment must end after it begins, ended '2026-01-01T08:29:59+08:00'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "-P1D", "P1Y-1D", "P1001Y", "P365001D"})
    void builderRefusesFreshnessOutsideItsBounds(String period) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.evidenceFreshFor(Period.parse(period)))
                .withMessage(
                        "Evidence must be fresh for one day to a thousand years, was '" + Period.parse(period) + "'");
        assertThat(builder.evidenceFreshFor(Period.ofYears(1000))).isSameAs(builder);
    }
}
