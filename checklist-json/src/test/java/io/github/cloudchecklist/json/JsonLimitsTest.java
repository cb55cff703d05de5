package io.github.cloudchecklist.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cloudchecklist.core.model.Checklist;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each limit can be set, holds exactly, and is told by its own message. */
class JsonLimitsTest {

    private static final JsonLimits DEFAULTS = JsonLimits.defaults();

    private static final String DOCUMENT = """
            {"format":"checklist/1","id":"a","revision":"1","title":"abcdefghijklmnop","language":"en","sections":[\
            {"id":"1","title":"t","controls":[{"id":"1.1","requirement":"r"}],"sections":[\
            {"id":"2","title":"t","controls":[{"id":"2.1","requirement":"r"},{"id":"2.2","requirement":"r"}]}]}]}""";

    static Stream<Arguments> limits() {
        int length = DOCUMENT.length();
        return Stream.of(
                limit(length, DEFAULTS::withMaxDocumentLength, "Document must be at most " + (length - 1) + " "),
                limit(16, DEFAULTS::withMaxStringLength, "String value length must be at most 15 (at /title"),
                limit(7, DEFAULTS::withMaxNestingDepth, "Document nesting depth must be at most 6 (at "),
                limit(
                        3,
                        DEFAULTS::withMaxControls,
                        "Controls must be at most 2 (at /sections/0/sections/0/controls/1"));
    }

    private static Arguments limit(int allowed, IntFunction<JsonLimits> limits, String message) {
        return Arguments.of(allowed, limits, message);
    }

    @ParameterizedTest
    @MethodSource("limits")
    void holdsExactlyAndForAllSources(int allowed, IntFunction<JsonLimits> limits, String message) {
        byte[] bytes = DOCUMENT.getBytes(UTF_8);
        ChecklistJson<Checklist> wide = ChecklistJson.forChecklists().withLimits(limits.apply(allowed));
        ChecklistJson<Checklist> narrow = ChecklistJson.forChecklists().withLimits(limits.apply(allowed - 1));

        assertThat(wide.read(DOCUMENT)).isEqualTo(wide.read(bytes));
        for (Runnable reading : new Runnable[] {() -> narrow.read(DOCUMENT), () -> narrow.read(bytes)}) {
            assertThatThrownBy(reading::run)
                    .isInstanceOfSatisfying(
                            ChecklistJsonException.class,
                            failure -> assertThat(failure.code()).isEqualTo("limit"))
                    .hasMessageStartingWith(message);
        }
        Inspection<Checklist> inspection = narrow.inspect(bytes);
        assertThat(inspection.problems()).map(JsonProblem::code).containsExactly("limit");
        assertThat(inspection.document()).isEmpty();
        assertThat(inspection.isComplete()).isFalse();
    }

    @Test
    void tooManyControlsAreToldOnce() {
        ChecklistJson<Checklist> json = ChecklistJson.forChecklists().withLimits(DEFAULTS.withMaxControls(1));

        assertThat(json.inspect(DOCUMENT).problems())
                .map(JsonProblem::toString)
                .containsExactly(
                        "Controls must be at most 1 (at /sections/0/sections/0/controls/0, line 1, column 216)");
    }

    @Test
    void controlsAreCountedAnewForEachDocument() {
        ChecklistJson<Checklist> json = ChecklistJson.forChecklists().withLimits(DEFAULTS.withMaxControls(3));

        assertThat(json.read(DOCUMENT)).isEqualTo(json.read(DOCUMENT));
    }

    @Test
    void limitsAreKeptByIndentation() {
        ChecklistJson<Checklist> json =
                ChecklistJson.forChecklists().indented().withLimits(DEFAULTS.withMaxControls(2));

        assertThatThrownBy(() -> json.indented().read(DOCUMENT)).hasMessageStartingWith("Controls must be at most 2");
        assertThat(json.withLimits(DEFAULTS)
                        .writeString(json.withLimits(DEFAULTS).read(DOCUMENT)))
                .contains("\n  \"id\"");
    }

    @Test
    void tellsWhatIsSet() {
        JsonLimits limits = DEFAULTS.withMaxDocumentLength(1)
                .withMaxStringLength(2)
                .withMaxNestingDepth(4)
                .withMaxControls(5)
                .withMaxProblems(6);

        assertThat(limits.maxDocumentLength()).isEqualTo(1);
        assertThat(limits.maxStringLength()).isEqualTo(2);
        assertThat(limits.maxNestingDepth()).isEqualTo(4);
        assertThat(limits.maxControls()).isEqualTo(5);
        assertThat(limits.maxProblems()).isEqualTo(6);
    }

    @Test
    void hasTheDefaultsThatAreDocumented() {
        assertThat(DEFAULTS.maxDocumentLength()).isEqualTo(JsonLimits.DEFAULT_MAX_DOCUMENT_LENGTH);
        assertThat(DEFAULTS.maxStringLength()).isEqualTo(JsonLimits.DEFAULT_MAX_STRING_LENGTH);
        assertThat(DEFAULTS.maxNestingDepth()).isEqualTo(JsonLimits.DEFAULT_MAX_NESTING_DEPTH);
        assertThat(DEFAULTS.maxControls()).isEqualTo(JsonLimits.DEFAULT_MAX_CONTROLS);
        assertThat(DEFAULTS.maxProblems()).isEqualTo(JsonLimits.DEFAULT_MAX_PROBLEMS);
    }

    static Stream<Arguments> setters() {
        return Stream.of(
                setter("document length", 1 << 30, DEFAULTS::withMaxDocumentLength),
                setter("string length", 1 << 30, DEFAULTS::withMaxStringLength),
                setter("nesting depth", 500, DEFAULTS::withMaxNestingDepth),
                setter("number of controls", 1 << 30, DEFAULTS::withMaxControls),
                setter("number of problems", 1 << 30, DEFAULTS::withMaxProblems));
    }

    private static Arguments setter(String noun, int greatest, IntFunction<JsonLimits> setter) {
        return Arguments.of(noun, greatest, setter);
    }

    @ParameterizedTest
    @MethodSource("setters")
    void refusesLimitsOutOfRange(String noun, int greatest, IntFunction<JsonLimits> setter) {
        assertThat(setter.apply(greatest)).isNotNull();
        for (int value : new int[] {0, -1, greatest + 1}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> setter.apply(value))
                    .withMessage("Greatest " + noun + " must be 1 to " + greatest + ", was " + value);
        }
    }
}
