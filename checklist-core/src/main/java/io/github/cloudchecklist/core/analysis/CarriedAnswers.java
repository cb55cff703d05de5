package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.analysis.Outline.ControlNode;
import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.Legend;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes an answer fit for the new sheet, and finds what somebody must look at because of that. */
final class CarriedAnswers {

    private final Checklist before;
    private final Checklist after;
    private final Map<ControlId, ControlId> heirs;

    /** @param heirs the new ids of the old controls that have one new id each */
    CarriedAnswers(Checklist before, Checklist after, Map<ControlId, ControlId> heirs) {
        this.before = before;
        this.after = after;
        this.heirs = heirs;
    }

    /** Returns the answer of one control, or of several put together, and adds the reasons to review it. */
    Answer carry(List<ControlNode> sources, Set<MigrationReason> reasons) {
        ComplianceState state = state(sources, reasons);
        Answer answer = CombinedAnswer.answer(sources.get(0));
        if (sources.size() > 1) {
            reasons.add(MigrationReason.ANSWERS_COMBINED);
            answer = CombinedAnswer.of(sources, state);
            if (shareWithOthers(sources)) {
                reasons.add(MigrationReason.SHARED_ANSWER_LOST);
            }
        }
        if (!before.getLanguage().getLanguage().equals(after.getLanguage().getLanguage())) {
            reasons.add(MigrationReason.LANGUAGE_DIFFERS);
            answer = new CarriedTexts(before.getLanguage(), after.getLanguage()).carried(answer);
        }
        Optional<ControlId> shared = answer.getSharedWith();
        Optional<ControlId> heir = shared.map(heirs::get);
        if (shared.isPresent() && heir.isEmpty()) {
            reasons.add(MigrationReason.SHARED_ANSWER_LOST);
        }
        Map<String, String> properties = new LinkedHashMap<>(answer.getProperties());
        Answer.Builder carried = answer.toBuilder()
                .state(state)
                .mark(mark(sources, state, properties, reasons))
                .sharedWith(heir);
        addOrigin(sources, properties, reasons);
        return carried.properties(properties).build();
    }

    /** Whether one of several answers shares the remark of a control that is none of them. */
    private static boolean shareWithOthers(List<ControlNode> sources) {
        Set<ControlId> ids = new HashSet<>();
        sources.forEach(source -> ids.add(source.control().getId()));
        return sources.stream()
                .flatMap(source -> CombinedAnswer.answer(source).getSharedWith().stream())
                .anyMatch(shared -> !ids.contains(shared));
    }

    private static ComplianceState state(List<ControlNode> sources, Set<MigrationReason> reasons) {
        Set<ComplianceState> states = new LinkedHashSet<>();
        sources.forEach(source -> states.add(CombinedAnswer.answer(source).getState()));
        if (reasons.contains(MigrationReason.ANSWER_INCOMPLETE)) {
            states.add(ComplianceState.UNANSWERED);
        }
        ComplianceState weakest = ComplianceState.weakest(states);
        boolean full = weakest == ComplianceState.IMPLEMENTED || weakest == ComplianceState.ALTERNATIVE;
        return full && reasons.contains(MigrationReason.PARTIAL_COVERAGE) ? ComplianceState.PARTIAL : weakest;
    }

    /** Returns the mark for the new sheet: that of the answers, unless their state or the legend says otherwise. */
    private Optional<String> mark(
            List<ControlNode> sources,
            ComplianceState state,
            Map<String, String> properties,
            Set<MigrationReason> reasons) {
        Set<String> printed = new LinkedHashSet<>();
        boolean sameState = true;
        for (ControlNode source : sources) {
            Answer answer = CombinedAnswer.answer(source);
            answer.getMark().ifPresent(printed::add);
            sameState &= answer.getState() == state;
        }
        if (printed.isEmpty()) {
            return Optional.empty();
        }
        String old = String.join(" ", printed);
        Legend legend = after.getLegend();
        boolean known = legend.getEntries().isEmpty() || legend.findState(old).equals(Optional.of(state));
        if (sameState && known && printed.size() == 1) {
            return Optional.of(old);
        }
        if (sameState) {
            reasons.add(MigrationReason.MARK_DIFFERS);
        }
        properties.put(MigrationPlan.SOURCE_MARK, old);
        return legend.states().entrySet().stream()
                .filter(entry -> entry.getValue() == state)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void addOrigin(List<ControlNode> sources, Map<String, String> properties, Set<MigrationReason> reasons) {
        Set<String> review = new LinkedHashSet<>();
        for (ControlNode source : sources) {
            String pending = CombinedAnswer.answer(source).getProperties().get(MigrationPlan.REVIEW);
            if (pending != null) {
                reasons.add(MigrationReason.REVIEW_PENDING);
                review.addAll(List.of(pending.split(" ")));
            }
        }
        reasons.forEach(reason -> review.add(reason.code()));
        properties.put(MigrationPlan.SOURCE_CHECKLIST, before.getId().text());
        properties.put(MigrationPlan.SOURCE_REVISION, before.getRevision());
        properties.put(
                MigrationPlan.SOURCE_CONTROLS,
                sources.stream().map(ControlMatching::id).collect(Collectors.joining(" ")));
        if (!review.isEmpty()) {
            properties.put(MigrationPlan.REVIEW, String.join(" ", review));
        }
    }
}
