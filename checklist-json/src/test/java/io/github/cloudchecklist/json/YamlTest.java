package io.github.cloudchecklist.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.fixtures.RandomChecklists;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** With Jackson's YAML format on the class path, the module reads and writes the same documents as YAML. */
class YamlTest {

    private static final YAMLMapper YAML =
            YAMLMapper.builder().addModule(new ChecklistModule()).build();

    /**
     * What SnakeYAML Engine does not bring back: what does not print and breaks of lines, where they are in the name of a member,
     * and characters beyond U+FFFF, where they are at the end of its buffer.
     */
    private static final Pattern UNSAFE_IN_YAML = Pattern.compile(
            "[\\x7f\\x85\\u2028\\u2029\\ufeff\\ufffe\\uffff\\x{10000}-\\x{10ffff}]|(?<!\\\\)\\\\(u00..|[nrt])");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void checklistsComeBackEqual(long seed) {
        ChecklistJson<Checklist> json = ChecklistJson.forChecklists();
        String document = json.writeString(RandomChecklists.of(seed).checklist());
        Checklist checklist = json.read(UNSAFE_IN_YAML
                .matcher(document)
                .replaceAll(unsafe -> "_" + unsafe.group().hashCode()));

        assertThat(YAML.readValue(YAML.writeValueAsString(checklist), Checklist.class))
                .isEqualTo(checklist);
    }

    @Test
    void readsWhatPeopleWrite() {
        String text = """
                format: checklist/1
                id: sheet
                revision: 2024-12-27   # a plain scalar is a string here
                title: Security checklist
                language: en
                sections:
                  - id: "5"
                    title: Policy
                    controls:
                      - id: "5.10"
                        requirement: |
                          There is a policy.
                          It is reviewed.
                        answer: {state: implemented, mark: ○}
                """;
        // [yaml]
        YAMLMapper yaml = YAMLMapper.builder().addModule(new ChecklistModule()).build();
        Checklist checklist = yaml.readValue(text, Checklist.class);
        // [/yaml]

        assertThat(checklist.getRevision()).isEqualTo("2024-12-27");
        assertThat(checklist
                        .findControl(ControlId.of("5.10"))
                        .orElseThrow()
                        .getRequirement()
                        .getText())
                .isEqualTo("There is a policy.\nIt is reviewed.\n");
    }

    @Test
    void anIdThatYamlTakesForANumberIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> YAML.readValue("""
                        format: checklist/1
                        sections:
                          - id: 5.10
                        """, Checklist.class))
                .isInstanceOfSatisfying(ChecklistJsonException.class, failure -> {
                    assertThat(failure.code()).isEqualTo("wrong-type");
                    assertThat(failure.pointer()).isEqualTo("/sections/0/id");
                    assertThat(failure.line()).isEqualTo(3);
                })
                .hasMessageStartingWith("Section id must be a string, was a number");
    }
}
