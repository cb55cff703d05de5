package io.github.cloudchecklist.core.validation;

import static io.github.cloudchecklist.core.validation.Sheets.control;
import static io.github.cloudchecklist.core.validation.Sheets.link;
import static io.github.cloudchecklist.core.validation.Sheets.section;
import static io.github.cloudchecklist.core.validation.Sheets.sections;
import static io.github.cloudchecklist.core.validation.Sheets.text;
import static io.github.cloudchecklist.core.validation.Sheets.with;
import static io.github.cloudchecklist.core.validation.Sheets.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cloudchecklist.core.model.Certification;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where findings stand and in which order. */
class FindingPlacesTest {

    /** Section 1 has two controls and a subsection with one; section 2 has one control. */
    private static final Checklist SHEET = with(head -> head.addCertification(Certification.builder()
                    .standard("A")
                    .addEvidence(link("https://example.org/1").build())
                    .build())
            .addReference(link("https://example.org/2").build())
            .sections(List.of(
                    section("1")
                            .addControl(yes("1.1"))
                            .addControl(control("1.2")
                                    .answer(yes().addEvidence(link("https://example.org/3")
                                                    .build())
                                            .build())
                                    .build())
                            .addSection(section("1.3").addControl(yes("1.3.1")).build())
                            .build(),
                    section("2").addControl(yes("2.1")).build())));

    /** Reports every node. */
    private static final class All implements ChecklistRule {

        @Override
        public RuleDescriptor descriptor() {
            return TestRules.descriptor("acme.all").build();
        }

        @Override
        public void checkChecklist(Checklist checklist, RuleContext context, FindingCollector findings) {
            findings.report();
        }

        @Override
        public void checkSection(Section section, RuleContext context, FindingCollector findings) {
            findings.with("a", section.getId()).report();
        }

        @Override
        public void checkControl(Control control, RuleContext context, FindingCollector findings) {
            findings.with("a", control.getId()).report();
        }

        @Override
        public void checkEvidence(Evidence evidence, RuleContext context, FindingCollector findings) {
            findings.report();
        }
    }

    @Test
    void coverEveryNodeInDocumentOrder() {
        assertThat(RuleTester.of(new All()).checks(SHEET).report().getFindings())
                .extracting(
                        Finding::getPointer,
                        finding -> finding.getSectionId().map(SectionId::text).orElse("-"),
                        finding -> finding.getControlId().map(ControlId::text).orElse("-"))
                .containsExactly(
                        tuple("", "-", "-"),
                        tuple("/certifications/0/evidence/0", "-", "-"),
                        tuple("/references/0", "-", "-"),
                        tuple("/sections/0", "1", "-"),
                        tuple("/sections/0/controls/0", "1", "1.1"),
                        tuple("/sections/0/controls/1", "1", "1.2"),
                        tuple("/sections/0/controls/1/answer/evidence/0", "1", "1.2"),
                        tuple("/sections/0/sections/0", "1.3", "-"),
                        tuple("/sections/0/sections/0/controls/0", "1.3", "1.3.1"),
                        tuple("/sections/1", "2", "-"),
                        tuple("/sections/1/controls/0", "2", "2.1"));
    }

    @Test
    void leadToWhatWasChecked() throws ReflectiveOperationException {
        for (Finding finding : RuleTester.of(new All()).checks(SHEET).report().getFindings()) {
            Object node = Pointers.resolve(SHEET, finding.getPointer());
            if (node instanceof Control control) {
                assertThat(finding.getMessage()).isEqualTo("Message of '" + control.getId() + "'");
            } else if (node instanceof Section section) {
                assertThat(finding.getMessage()).isEqualTo("Message of '" + section.getId() + "'");
            } else {
                assertThat(finding.getMessage()).isEqualTo("Message of '{a}'");
            }
        }
    }

    @Test
    void nameTheControlAndSectionOnTheWay() {
        ChecklistRule rule = TestRules.onChecklist("acme.path", (checklist, context, findings) -> {
            findings.at("sections", 0, "sections", 0, "controls", 0, "answer", "remark")
                    .report();
            findings.at("sections", 1, "title").report();
            findings.atControl(ControlId.of("1.2")).at("answer", "evidence", 0).report();
            findings.atSection(SectionId.of("1.3")).at("controls", 0).report();
            findings.at("properties", "a/b~c").report();
            findings.at("legend", "entries", 1).report();
        });
        assertThat(RuleTester.of(rule).checks(SHEET).report().getFindings())
                .extracting(
                        Finding::getPointer,
                        finding -> finding.getSectionId().map(SectionId::text).orElse("-"),
                        finding -> finding.getControlId().map(ControlId::text).orElse("-"))
                .containsExactly(
                        tuple("/legend/1", "-", "-"),
                        tuple("/properties/a~1b~0c", "-", "-"),
                        tuple("/sections/0/controls/1/answer/evidence/0", "1", "1.2"),
                        tuple("/sections/0/sections/0/controls/0", "1.3", "1.3.1"),
                        tuple("/sections/0/sections/0/controls/0/answer/remark", "1.3", "1.3.1"),
                        tuple("/sections/1/title", "2", "-"));
    }

    @Test
    void meanTheFirstOfSeveralControlsAndSectionsOfOneId() {
        Checklist twice = sections(
                section("1").addControl(yes("1.1")).build(),
                section("1").addControl(yes("1.1")).build());
        ChecklistRule rule = TestRules.onChecklist("acme.first", (checklist, context, findings) -> {
            findings.atControl(ControlId.of("1.1")).report();
            findings.atSection(SectionId.of("1")).report();
        });
        RuleTester.of(rule)
                .checks(twice)
                .findsAt("acme.first", "/sections/0")
                .findsAt("acme.first", "/sections/0/controls/0")
                .findsNothingElse();
    }

    @Test
    void areOrderedByNumberAndNotByText() {
        Checklist sheet = sections(section("1")
                .addAllControls(IntStream.rangeClosed(1, 12)
                        .mapToObj(number -> yes("1." + number))
                        .toList())
                .build());
        assertThat(RuleTester.of(TestRules.everywhere("acme.b"), TestRules.everywhere("acme.a"))
                        .checks(sheet)
                        .report()
                        .getFindings())
                .extracting(finding -> finding.getControlId().orElseThrow().text() + " " + finding.getCode())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12)
                        .boxed()
                        .flatMap(number -> List.of("1." + number + " acme.a", "1." + number + " acme.b").stream())
                        .toList());
    }

    @Test
    void putTheTitleOfASectionAheadOfItsControls() {
        ChecklistRule rule = TestRules.onChecklist("acme.path", (checklist, context, findings) -> {
            findings.at("sections", 0, "sections", 0).report();
            findings.at("sections", 0, "controls", 0).report();
            findings.at("sections", 0, "title").report();
            findings.at("title").report();
        });
        assertThat(RuleTester.of(rule).checks(SHEET).report().getFindings())
                .extracting(Finding::getPointer)
                .containsExactly("/title", "/sections/0/title", "/sections/0/controls/0", "/sections/0/sections/0");
    }

    @Test
    void reachTheDeepestSection() {
        Section deepest = section("deepest")
                .addControl(control("c").requirement(text(" ")).build())
                .build();
        Section section = deepest;
        for (int level = 1; level < Section.MAX_DEPTH; level++) {
            section = section("s" + level).addSection(section).build();
        }
        Checklist sheet = sections(section);
        String pointer = "/sections/0".repeat(Section.MAX_DEPTH) + "/controls/0";
        assertThat(Sheets.validator()
                        .rule(TestRules.everywhere("acme.all"))
                        .build()
                        .validate(sheet)
                        .getFindings())
                .extracting(
                        Finding::getCode,
                        Finding::getPointer,
                        finding -> finding.getSectionId().orElseThrow().text())
                .containsExactly(
                        tuple("acme.all", pointer, "deepest"),
                        tuple("constraint.not-blank", pointer + "/requirement", "deepest"));
    }
}
