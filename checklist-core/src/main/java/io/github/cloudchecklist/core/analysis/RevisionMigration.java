package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.analysis.AnswerMigration.Link;
import io.github.cloudchecklist.core.analysis.Outline.ControlNode;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.Lifecycle;
import io.github.cloudchecklist.core.model.LocalizedText;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Links the answers of a revision with the controls of the next one: found as for a diff, or named as replacements. */
final class RevisionMigration {

    private final Outline before;
    private final Outline after;
    private final Pairing<ControlNode> controls;
    private final Map<ControlId, ControlNode> newById = new HashMap<>();
    private final AnswerMigration migration;

    RevisionMigration(Checklist answered, Checklist template) {
        this.before = new Outline(answered);
        this.after = new Outline(template);
        this.controls = ControlMatching.of(before, after);
        this.migration = new AnswerMigration(before, after);
        after.controls().forEach(node -> newById.putIfAbsent(node.control().getId(), node));
    }

    MigrationPlan plan() {
        for (ControlNode old : before.controls()) {
            if (old.control().getAnswer().isPresent()) {
                ControlNode now = controls.newOf(old.position());
                if (now != null && now.control().getLifecycle() != Lifecycle.WITHDRAWN) {
                    migration.carry(new Link(List.of(old), now, reasons(old, now)));
                } else {
                    replace(old, now == null ? old : now);
                }
            }
        }
        return migration.plan(MigrationReason.CONTROL_REMOVED);
    }

    /** Carries an answer to the controls that are named as replacements, if the new sheet has them. */
    private void replace(ControlNode old, ControlNode withdrawn) {
        List<ControlNode> replacements = withdrawn.control().getReplacedBy().stream()
                .distinct()
                .limit(AnswerMigration.MOST_COMBINED)
                .map(newById::get)
                .filter(Objects::nonNull)
                .toList();
        replacements.forEach(
                now -> migration.carry(new Link(List.of(old), now, EnumSet.of(MigrationReason.CONTROL_REPLACED))));
        if (replacements.isEmpty()) {
            MigrationReason reason =
                    withdrawn == old ? MigrationReason.CONTROL_REMOVED : MigrationReason.CONTROL_WITHDRAWN;
            migration.lose(old, reason, Optional.empty());
        }
    }

    private Set<MigrationReason> reasons(ControlNode old, ControlNode now) {
        Set<MigrationReason> reasons = EnumSet.noneOf(MigrationReason.class);
        if (ControlMatching.areComparable(before, after)) {
            if (!Words.folded(ControlMatching.requirement(old))
                    .equals(Words.folded(ControlMatching.requirement(now)))) {
                reasons.add(MigrationReason.REQUIREMENT_REWORDED);
            }
            if (!guidance(old).equals(guidance(now))) {
                reasons.add(MigrationReason.GUIDANCE_CHANGED);
            }
        }
        return reasons;
    }

    private static String guidance(ControlNode node) {
        return Words.folded(
                node.control().getGuidance().map(LocalizedText::getText).orElse(""));
    }
}
