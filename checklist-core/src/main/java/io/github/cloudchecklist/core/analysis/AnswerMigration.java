package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.analysis.Outline.ControlNode;
import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.Lifecycle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes a plan out of links from old controls to new ones, wherever the links come from.
 *
 * <p>Whoever adds the links may forget an answer: what no link and no loss speaks of is listed with the reason given.
 */
final class AnswerMigration {

    /** How many answers are put together for one control at most, and to how many controls one is carried. */
    static final int MOST_COMBINED = 100;

    /** Old controls that answer one new control together. */
    record Link(List<ControlNode> sources, ControlNode target, Set<MigrationReason> reasons) {}

    private record Loss(int position, MigrationStep step) {}

    private final Outline before;
    private final Outline after;
    private final Map<Integer, List<Link>> links = new TreeMap<>();
    private final List<Loss> losses = new ArrayList<>();
    private final boolean[] listed;

    AnswerMigration(Outline before, Outline after) {
        this.before = before;
        this.after = after;
        this.listed = new boolean[before.controls().size()];
    }

    /** Links answers with a control of the new sheet, unless that is withdrawn. */
    void carry(Link link) {
        if (link.target().control().getLifecycle() == Lifecycle.WITHDRAWN) {
            link.sources().forEach(source -> lose(source, MigrationReason.CONTROL_WITHDRAWN, Optional.empty()));
            return;
        }
        links.computeIfAbsent(link.target().position(), unused -> new ArrayList<>())
                .add(link);
        link.sources().forEach(source -> listed[source.position()] = true);
    }

    /** Lists an answer as not carried; a control without answer is passed over. */
    void lose(ControlNode source, MigrationReason reason, Optional<String> missingClause) {
        if (source.control().getAnswer().isPresent()) {
            listed[source.position()] = true;
            losses.add(new Loss(
                    source.position(),
                    MigrationStep.builder()
                            .outcome(MigrationOutcome.NOT_CARRIED)
                            .addSource(source.at(""))
                            .addReason(reason)
                            .missingClause(missingClause)
                            .build()));
        }
    }

    /** Lists an answer as not carried, unless it is carried or listed. */
    void loseIfUnlisted(ControlNode source, MigrationReason reason) {
        if (!listed[source.position()]) {
            lose(source, reason, Optional.empty());
        }
    }

    /** @param forgotten why an answer that nothing was said of is not carried */
    MigrationPlan plan(MigrationReason forgotten) {
        for (ControlNode source : before.controls()) {
            loseIfUnlisted(source, forgotten);
        }
        CarriedAnswers answers = new CarriedAnswers(before.checklist(), after.checklist(), heirs());
        List<MigrationStep> steps = new ArrayList<>();
        links.forEach((position, linked) ->
                step(answers, after.controls().get(position), linked).ifPresent(steps::add));
        losses.sort(Comparator.comparingInt(Loss::position));
        losses.forEach(loss -> steps.add(loss.step()));
        Checklist source = before.checklist();
        return MigrationPlan.builder()
                .sourceId(source.getId())
                .sourceRevision(source.getRevision())
                .templateId(after.checklist().getId())
                .templateRevision(after.checklist().getRevision())
                .steps(steps)
                .unanswered(MigratedSheet.unanswered(after))
                .build();
    }

    private Optional<MigrationStep> step(CarriedAnswers answers, ControlNode target, List<Link> linked) {
        Map<Integer, ControlNode> sources = new TreeMap<>();
        Set<MigrationReason> reasons = EnumSet.noneOf(MigrationReason.class);
        for (Link link : linked) {
            link.sources().forEach(source -> sources.put(source.position(), source));
            reasons.addAll(link.reasons());
        }
        List<ControlNode> answered = sources.values().stream()
                .filter(source -> source.control().getAnswer().isPresent())
                .toList();
        if (answered.isEmpty()) {
            return Optional.empty();
        }
        MigrationStep.Builder step = MigrationStep.builder()
                .sources(answered.stream().map(source -> source.at("")).toList())
                .target(target.at(""));
        if (answered.size() > MOST_COMBINED) {
            return Optional.of(step.outcome(MigrationOutcome.NOT_CARRIED)
                    .addReason(MigrationReason.TOO_MANY_ANSWERS)
                    .build());
        }
        if (answered.size() < sources.size()) {
            reasons.add(MigrationReason.ANSWER_INCOMPLETE);
        }
        Answer answer = answers.carry(answered, reasons);
        boolean conflict = target.control().getAnswer().isPresent();
        if (conflict) {
            reasons.add(MigrationReason.TARGET_ANSWERED);
        }
        return Optional.of(step.outcome(
                        conflict
                                ? MigrationOutcome.CONFLICT
                                : reasons.isEmpty() ? MigrationOutcome.CARRIED : MigrationOutcome.NEEDS_REVIEW)
                .reasons(reasons)
                .answer(answer)
                .build());
    }

    /** Returns, for each old id, the one new control that its answer is carried to; absent where it is none or several. */
    private Map<ControlId, ControlId> heirs() {
        Map<ControlId, Optional<ControlId>> heirs = new HashMap<>();
        links.forEach((position, linked) -> {
            ControlNode target = after.controls().get(position);
            Optional<ControlId> heir = Optional.of(target.control())
                    .filter(control -> control.getAnswer().isEmpty())
                    .map(Control::getId);
            for (Link link : linked) {
                link.sources()
                        .forEach(source -> heirs.merge(
                                source.control().getId(),
                                heir,
                                (known, other) -> known.equals(other) ? known : Optional.empty()));
            }
        });
        Map<ControlId, ControlId> single = new HashMap<>();
        heirs.forEach((id, heir) -> heir.ifPresent(found -> single.put(id, found)));
        return single;
    }
}
