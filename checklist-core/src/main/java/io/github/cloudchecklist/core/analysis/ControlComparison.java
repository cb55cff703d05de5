package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.analysis.Changes.Sides;
import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.Lifecycle;
import io.github.cloudchecklist.core.model.RequirementLevel;
import io.github.cloudchecklist.core.model.Responsibility;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares a control and its answer with what has become of them; id, label and section are compared elsewhere.
 *
 * <p>A control that names another one is unchanged if it names what has become of that one, whatever its id is now.
 */
final class ControlComparison {

    private final Changes changes;
    private final EvidenceComparison evidence;

    /** The new ids of controls by their old ones. */
    private final Map<ControlId, ControlId> heirs;

    ControlComparison(Changes changes, Map<ControlId, ControlId> heirs) {
        this.changes = changes;
        this.heirs = heirs;
        this.evidence = new EvidenceComparison(changes);
    }

    void compare(Sides sides, Control old, Control now) {
        if (old.equals(now)) {
            return;
        }
        changes.text(ChangeKind.CONTROL_TITLE_CHANGED, sides, "/title", old.getTitle(), now.getTitle());
        changes.text(ChangeKind.CONTROL_REWORDED, sides, "/requirement", old.getRequirement(), now.getRequirement());
        changes.text(ChangeKind.CONTROL_GUIDANCE_CHANGED, sides, "/guidance", old.getGuidance(), now.getGuidance());
        ChangeKind attribute = ChangeKind.CONTROL_ATTRIBUTE_CHANGED;
        changes.value(
                attribute,
                sides,
                "/level",
                old.getLevel().map(RequirementLevel::code),
                now.getLevel().map(RequirementLevel::code));
        changes.value(attribute, sides, "/lifecycle", lifecycle(old), lifecycle(now));
        changes.whole(attribute, sides, "/references", old.getReferences(), now.getReferences());
        if (!heirs(old.getReplacedBy()).equals(now.getReplacedBy())) {
            changes.whole(attribute, sides, "/replacedBy", old.getReplacedBy(), now.getReplacedBy());
        }
        changes.whole(attribute, sides, "/properties", old.getProperties(), now.getProperties());
        compareAnswers(sides, old.getAnswer(), now.getAnswer());
    }

    private void compareAnswers(Sides sides, Optional<Answer> old, Optional<Answer> now) {
        if (old.isPresent() && now.isPresent()) {
            compareAnswers(sides.at("/answer", "/answer"), old.get(), now.get());
            return;
        }
        ChangeEffect effect = ChangeEffect.of(state(old), state(now));
        changes.value(
                old.isPresent() ? ChangeKind.ANSWER_REMOVED : ChangeKind.ANSWER_ADDED,
                effect,
                sides,
                "/answer",
                old.map(answer -> answer.getState().code()),
                now.map(answer -> answer.getState().code()));
    }

    private void compareAnswers(Sides sides, Answer old, Answer now) {
        if (old.getState() != now.getState()) {
            changes.value(
                    ChangeKind.ANSWER_STATE_CHANGED,
                    ChangeEffect.of(old.getState(), now.getState()),
                    sides,
                    "/state",
                    Optional.of(old.getState().code()),
                    Optional.of(now.getState().code()));
        } else {
            changes.value(ChangeKind.ANSWER_MARK_CHANGED, sides, "/mark", old.getMark(), now.getMark());
        }
        changes.text(ChangeKind.ANSWER_REMARK_CHANGED, sides, "/remark", old.getRemark(), now.getRemark());
        evidence.compare(sides, "/evidence", old.getEvidence(), now.getEvidence());
        ChangeKind attribute = ChangeKind.ANSWER_ATTRIBUTE_CHANGED;
        if (changes.areTextsCompared()) {
            changes.whole(attribute, sides, "/notes", old.getNotes(), now.getNotes());
        }
        if (!old.getSharedWith().map(this::heir).equals(now.getSharedWith())) {
            changes.value(
                    attribute,
                    sides,
                    "/sharedWith",
                    old.getSharedWith().map(ControlId::text),
                    now.getSharedWith().map(ControlId::text));
        }
        changes.value(
                attribute,
                sides,
                "/responsibility",
                old.getResponsibility().map(Responsibility::code),
                now.getResponsibility().map(Responsibility::code));
        changes.value(
                attribute,
                sides,
                "/answeredOn",
                old.getAnsweredOn().map(LocalDate::toString),
                now.getAnsweredOn().map(LocalDate::toString));
        changes.whole(attribute, sides, "/properties", old.getProperties(), now.getProperties());
    }

    private List<ControlId> heirs(List<ControlId> ids) {
        return ids.stream().map(this::heir).toList();
    }

    private ControlId heir(ControlId id) {
        return heirs.getOrDefault(id, id);
    }

    /** Returns the lifecycle where it is not the one that goes without saying. */
    private static Optional<String> lifecycle(Control control) {
        return Optional.of(control.getLifecycle())
                .filter(lifecycle -> lifecycle != Lifecycle.ACTIVE)
                .map(Lifecycle::code);
    }

    private static ComplianceState state(Optional<Answer> answer) {
        return answer.map(Answer::getState).orElse(ComplianceState.UNANSWERED);
    }
}
