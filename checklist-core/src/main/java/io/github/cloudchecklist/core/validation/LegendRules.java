package io.github.cloudchecklist.core.validation;

import static io.github.cloudchecklist.core.validation.StandardRule.onAnswer;
import static io.github.cloudchecklist.core.validation.StandardRule.onChecklist;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.Legend;
import io.github.cloudchecklist.core.model.LegendEntry;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules on marks and what the document says they mean. */
final class LegendRules {

    private LegendRules() {}

    static List<ChecklistRule> all() {
        return List.of(
                onChecklist("legend.missing", Severity.INFO, LegendRules::missing),
                onChecklist("legend.mark.duplicate", Severity.WARNING, LegendRules::duplicates),
                onAnswer("answer.mark.unknown", Severity.WARNING, LegendRules::unknown),
                onAnswer("answer.mark.contradicts-state", Severity.ERROR, LegendRules::contradiction));
    }

    private static void missing(Checklist checklist, RuleContext context, FindingCollector findings) {
        if (checklist.getLegend().getEntries().isEmpty()) {
            checklist
                    .controls()
                    .map(Control::getAnswer)
                    .flatMap(Optional::stream)
                    .map(Answer::getMark)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(mark -> findings.with("mark", mark).report());
        }
    }

    private static void duplicates(Checklist checklist, RuleContext context, FindingCollector findings) {
        Set<String> seen = new HashSet<>();
        int index = 0;
        for (LegendEntry entry : checklist.getLegend().getEntries()) {
            if (!seen.add(entry.getMark())) {
                findings.at("legend", index, "mark")
                        .with("mark", entry.getMark())
                        .report();
            }
            index++;
        }
    }

    /** Without a legend no mark is known, which is one finding of {@code legend.missing} and not one for each answer. */
    private static void unknown(Answer answer, RuleContext context, FindingCollector findings) {
        Legend legend = context.checklist().getLegend();
        if (legend.getEntries().isEmpty()) {
            return;
        }
        answer.getMark()
                .filter(mark -> legend.findState(mark).isEmpty())
                .ifPresent(mark -> findings.at("mark").with("mark", mark).report());
    }

    private static void contradiction(Answer answer, RuleContext context, FindingCollector findings) {
        answer.getMark()
                .flatMap(context.checklist().getLegend()::findState)
                .filter(expected -> expected != answer.getState())
                .ifPresent(expected -> findings.at("state")
                        .with("mark", answer.getMark().orElse(""))
                        .with("expected", expected.code())
                        .with("state", answer.getState().code())
                        .report());
    }
}
