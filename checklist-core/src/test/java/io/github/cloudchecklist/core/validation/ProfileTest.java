package io.github.cloudchecklist.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProfileTest {

    private static final List<RuleDescriptor> RULES =
            ChecklistValidator.builder().build().descriptors();

    @Test
    void takesRulesAsTheyAreInAReview() {
        assertThat(RULES)
                .allSatisfy(rule -> assertThat(Profile.REVIEW.severityOf(rule)).contains(rule.getSeverity()));
    }

    @Test
    void differsOnlyAsItsTableSays() {
        Map<String, String> differences = new LinkedHashMap<>();
        for (RuleDescriptor rule : RULES) {
            String draft = name(Profile.DRAFT, rule);
            String publication = name(Profile.PUBLICATION, rule);
            String review = name(Profile.REVIEW, rule);
            if (!draft.equals(review) || !publication.equals(review)) {
                differences.put(rule.getCode(), draft + " " + publication + " " + review);
            }
        }
        assertThat(differences)
                .isEqualTo(Map.of(
                        "answer.missing", "INFO ERROR WARNING",
                        "answer.remark.missing", "INFO ERROR WARNING",
                        "answer.unsupported", "INFO ERROR WARNING",
                        "section.empty", "INFO ERROR WARNING",
                        "answer.mark.unknown", "WARNING ERROR WARNING",
                        "certification.expiry.unknown", "INFO WARNING WARNING",
                        "checklist.revision.stale", "off WARNING WARNING",
                        "evidence.language", "off WARNING WARNING",
                        "translation.missing", "off WARNING WARNING",
                        "legend.missing", "INFO WARNING INFO"));
    }

    @Test
    void leavesRulesOfUsersAlone() {
        RuleDescriptor rule = TestRules.descriptor("acme.a").build();
        for (Profile profile : Profile.values()) {
            assertThat(profile.severityOf(rule)).contains(Severity.WARNING);
        }
    }

    @Test
    void haveCodesOfTheirOwn() {
        assertThat(List.of(Profile.values()).stream().map(Profile::code))
                .containsExactly("draft", "publication", "review");
        assertThat(List.of(Severity.values()).stream().map(Severity::code)).containsExactly("error", "warning", "info");
    }

    @Test
    void severitiesAreInOrder() {
        assertThat(new TreeSet<>(List.of(Severity.INFO, Severity.ERROR, Severity.WARNING)))
                .containsExactly(Severity.ERROR, Severity.WARNING, Severity.INFO);
        assertThat(List.of(Severity.values()).stream()
                        .map(severity -> List.of(Severity.values()).stream()
                                .filter(severity::isAtLeast)
                                .map(Severity::code)
                                .collect(Collectors.joining(" "))))
                .containsExactly("error warning info", "warning info", "info");
    }

    private static String name(Profile profile, RuleDescriptor rule) {
        return profile.severityOf(rule).map(Severity::name).orElse("off");
    }
}
