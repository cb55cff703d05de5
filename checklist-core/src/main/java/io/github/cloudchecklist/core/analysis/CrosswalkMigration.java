package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.analysis.AnswerMigration.Link;
import io.github.cloudchecklist.core.analysis.Outline.ControlNode;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Confidence;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.ControlReference;
import io.github.cloudchecklist.core.model.Crosswalk;
import io.github.cloudchecklist.core.model.CrosswalkEntry;
import io.github.cloudchecklist.core.model.Relationship;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Links the answers of a sheet with the controls of another one by the statements of a crosswalk. */
final class CrosswalkMigration {

    private final Crosswalk crosswalk;
    private final AnswerMigration migration;
    private final Map<ControlId, List<ControlNode>> sources = new HashMap<>();
    private final Map<String, Set<ControlNode>> targets = new HashMap<>();
    private final Set<MigrationReason> reasonsOfAll = EnumSet.noneOf(MigrationReason.class);

    CrosswalkMigration(Checklist answered, Crosswalk crosswalk, Checklist template) {
        Outline before = new Outline(answered);
        Outline after = new Outline(template);
        this.crosswalk = crosswalk;
        this.migration = new AnswerMigration(before, after);
        for (ControlNode node : before.controls()) {
            sources.computeIfAbsent(node.control().getId(), unused -> new ArrayList<>())
                    .add(node);
        }
        for (ControlNode node : after.controls()) {
            addTarget(ControlMatching.id(node), node);
            for (ControlReference reference : node.control().getReferences()) {
                if (CoverageFinder.isTarget(crosswalk, reference.getFramework())) {
                    addTarget(reference.getClause(), node);
                }
            }
        }
        boolean sameRevision =
                crosswalk.getRevision().map(answered.getRevision()::equals).orElse(true);
        if (!sameRevision) {
            reasonsOfAll.add(MigrationReason.CROSSWALK_REVISION_DIFFERS);
        }
    }

    MigrationPlan plan() {
        Set<ControlNode> withoutCounterpart = new LinkedHashSet<>();
        for (CrosswalkEntry entry : crosswalk.getEntries()) {
            if (entry.getRelationship() == Relationship.NONE || entry.getRelationship() == Relationship.WITHDRAWN) {
                withoutCounterpart.addAll(sources(entry));
            } else {
                add(entry);
            }
        }
        withoutCounterpart.forEach(source -> migration.loseIfUnlisted(source, MigrationReason.NO_COUNTERPART));
        return migration.plan(MigrationReason.NOT_IN_CROSSWALK);
    }

    private void add(CrosswalkEntry entry) {
        List<ControlNode> together = sources(entry);
        if (together.size() > AnswerMigration.MOST_COMBINED) {
            together.forEach(source -> migration.loseIfUnlisted(source, MigrationReason.TOO_MANY_ANSWERS));
            return;
        }
        Set<MigrationReason> reasons = reasons(entry);
        for (String clause : new LinkedHashSet<>(entry.getTargets())) {
            Set<ControlNode> found = targets.getOrDefault(clause, Set.of());
            if (found.isEmpty()) {
                together.forEach(source -> migration.lose(source, MigrationReason.TARGET_MISSING, Optional.of(clause)));
            } else if (found.size() > AnswerMigration.MOST_COMBINED) {
                together.forEach(source -> migration.loseIfUnlisted(source, MigrationReason.TOO_MANY_ANSWERS));
            } else {
                found.forEach(target -> migration.carry(new Link(together, target, reasons)));
            }
        }
    }

    private Set<MigrationReason> reasons(CrosswalkEntry entry) {
        Set<MigrationReason> reasons = EnumSet.copyOf(reasonsOfAll);
        if (entry.getRelationship() == Relationship.SUBSET || entry.getRelationship() == Relationship.INTERSECTS) {
            reasons.add(MigrationReason.PARTIAL_COVERAGE);
        }
        if (!entry.getConfidence().equals(Optional.of(Confidence.EXACT))) {
            reasons.add(MigrationReason.CONFIDENCE_LOW);
        }
        if (!sources.keySet().containsAll(entry.getSources())) {
            reasons.add(MigrationReason.ANSWER_INCOMPLETE);
        }
        return reasons;
    }

    private List<ControlNode> sources(CrosswalkEntry entry) {
        return entry.getSources().stream()
                .distinct()
                .flatMap(id -> sources.getOrDefault(id, List.of()).stream())
                .toList();
    }

    private void addTarget(String clause, ControlNode node) {
        targets.computeIfAbsent(clause, unused -> new LinkedHashSet<>()).add(node);
    }
}
