package io.github.cloudchecklist.core.validation;

import java.util.List;
import java.util.stream.Stream;

/** The rules that the library brings. */
final class StandardRules {

    private static final List<DescribedRule> ALL = Stream.of(
                    StructureRules.all(),
                    AnswerRules.all(),
                    LegendRules.all(),
                    EvidenceRules.all(),
                    LinkRules.all(),
                    CertificationRules.all(),
                    RevisionRules.all(),
                    CrosswalkRules.all(),
                    TextRules.all(),
                    TranslationRules.all())
            .flatMap(List::stream)
            .map(DescribedRule::of)
            .toList();

    private StandardRules() {}

    static List<DescribedRule> all() {
        return ALL;
    }
}
