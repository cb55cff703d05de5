package io.github.cloudchecklist.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StandardRulesTest {

    @Test
    void allHaveASheetThatTheyFailAndOneThatTheyPass() {
        List<String> tested = Stream.of(
                        StructureRulesTest.cases(),
                        AnswerRulesTest.cases(),
                        EvidenceRulesTest.cases(),
                        SheetRulesTest.cases(),
                        TextRulesTest.cases())
                .flatMap(cases -> cases)
                .map(RuleCase::code)
                .toList();
        assertThat(StandardRules.all())
                .extracting(DescribedRule::code)
                .containsExactlyInAnyOrderElementsOf(tested)
                .hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void checkSomethingEach() {
        assertThat(StandardRules.all())
                .noneMatch(rule -> ActiveRule.of(rule, Severity.INFO).checksNothing());
    }
}
