package io.github.cloudchecklist.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Keeps {@code FINDINGS.md} up to date: after a change of rules or texts, run this test with {@code
 * -Dfindings.write=true}, which writes the page anew.
 */
class FindingsPageTest {

    private static final Path PAGE = Path.of("FINDINGS.md");

    @Test
    void isUpToDate() throws IOException {
        String expected = page();
        if (Boolean.getBoolean("findings.write")) {
            Files.writeString(PAGE, expected);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(expected);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Findings

                Every code that a report can hold, and how much it weighs in each profile. This page is written by
                `FindingsPageTest`; the texts are in English, Chinese and Japanese.

                | code | draft | publication | review | what was found |
                | --- | --- | --- | --- | --- |
                """);
        StringBuilder help = new StringBuilder();
        for (RuleDescriptor rule : ChecklistValidator.builder().build().descriptors()) {
            page.append("| `%s` | %s | %s | %s | %s |\n"
                    .formatted(
                            rule.getCode(),
                            severity(Profile.DRAFT, rule),
                            severity(Profile.PUBLICATION, rule),
                            severity(Profile.REVIEW, rule),
                            rule.getTitle().getText()));
            help.append("\n### %s\n\n%s\n"
                    .formatted(rule.getCode(), rule.getHelp().orElseThrow().getText()));
            rule.getSource()
                    .ifPresent(source -> help.append("Source: ").append(source).append(".\n"));
        }
        page.append("""

                Violations of Jakarta constraints have the code `constraint.` and the name of the constraint in lower case, such as
                `constraint.not-blank`. They are errors in every profile; the profile publication checks the constraints of the group
                `Publication` too.

                ## What to do
                """);
        return page.append(help).toString();
    }

    private static String severity(Profile profile, RuleDescriptor rule) {
        return profile.severityOf(rule).map(Severity::code).orElse("off");
    }
}
