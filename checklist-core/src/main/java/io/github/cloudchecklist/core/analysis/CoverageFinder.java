package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.ControlReference;
import io.github.cloudchecklist.core.model.Crosswalk;
import io.github.cloudchecklist.core.model.CrosswalkEntry;
import io.github.cloudchecklist.core.model.FrameworkReference;
import io.github.cloudchecklist.core.model.Lifecycle;
import io.github.cloudchecklist.core.model.NaturalOrder;
import io.github.cloudchecklist.core.model.Relationship;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds which controls speak to which clauses. Not thread-safe. */
final class CoverageFinder {

    private final Checklist checklist;
    private final Crosswalk crosswalk;

    /** The controls of each clause, in the order of the checklist, first those that name it and then the others. */
    private final Map<String, List<CoveringControl>> direct = new TreeMap<>(NaturalOrder.INSTANCE);

    private final Map<String, List<CoveringControl>> inferred = new TreeMap<>(NaturalOrder.INSTANCE);
    private final List<ControlId> unmapped = new ArrayList<>();

    CoverageFinder(Checklist checklist, Crosswalk crosswalk) {
        this.checklist = checklist;
        this.crosswalk = crosswalk;
    }

    Coverage find(Collection<String> clauses) {
        Map<ControlId, List<CrosswalkEntry>> entries = entriesBySource();
        Set<ControlId> missing = new TreeSet<>(entries.keySet());
        checklist.controls().forEach(control -> {
            missing.remove(control.getId());
            if (control.getLifecycle() != Lifecycle.WITHDRAWN) {
                add(control, entries.getOrDefault(control.getId(), List.of()));
            }
        });
        Set<String> all = new LinkedHashSet<>(clauses);
        Set<String> others = new TreeSet<>(NaturalOrder.INSTANCE);
        others.addAll(direct.keySet());
        others.addAll(inferred.keySet());
        crosswalk.getEntries().stream()
                .filter(CoverageFinder::covers)
                .forEach(entry -> others.addAll(entry.getTargets()));
        all.addAll(others);
        return Coverage.builder()
                .checklistId(checklist.getId())
                .revision(checklist.getRevision())
                .framework(crosswalk.getTarget())
                .clauses(all.stream().map(this::clause).toList())
                .unmapped(unmapped)
                .missing(missing)
                .build();
    }

    private ClauseCoverage clause(String clause) {
        return ClauseCoverage.builder()
                .clause(clause)
                .addAllControls(direct.getOrDefault(clause, List.of()))
                .addAllControls(inferred.getOrDefault(clause, List.of()))
                .build();
    }

    private Map<ControlId, List<CrosswalkEntry>> entriesBySource() {
        Map<ControlId, List<CrosswalkEntry>> entries = new HashMap<>();
        for (CrosswalkEntry entry : crosswalk.getEntries()) {
            for (ControlId source : new LinkedHashSet<>(entry.getSources())) {
                entries.computeIfAbsent(source, any -> new ArrayList<>()).add(entry);
            }
        }
        return entries;
    }

    private static boolean covers(CrosswalkEntry entry) {
        return entry.getRelationship() != Relationship.NONE && entry.getRelationship() != Relationship.WITHDRAWN;
    }

    private void add(Control control, List<CrosswalkEntry> entries) {
        Set<String> named = new HashSet<>();
        for (ControlReference reference : control.getReferences()) {
            if (isTarget(crosswalk, reference.getFramework()) && named.add(reference.getClause())) {
                direct.computeIfAbsent(reference.getClause(), any -> new ArrayList<>())
                        .add(covering(control).build());
            }
        }
        Map<String, CrosswalkEntry> targets = new LinkedHashMap<>();
        entries.stream()
                .filter(CoverageFinder::covers)
                .forEach(entry -> entry.getTargets().forEach(target -> targets.putIfAbsent(target, entry)));
        targets.keySet().removeAll(named);
        targets.forEach((target, entry) -> inferred.computeIfAbsent(target, any -> new ArrayList<>())
                .add(covering(control)
                        .relationship(entry.getRelationship())
                        .confidence(entry.getConfidence())
                        .build()));
        if (named.isEmpty() && targets.isEmpty()) {
            unmapped.add(control.getId());
        }
    }

    private static CoveringControl.Builder covering(Control control) {
        return CoveringControl.builder().id(control.getId()).state(StateCounts.stateOf(control));
    }

    /** Whether a framework is the one that a crosswalk leads to: of the same name and edition. */
    static boolean isTarget(Crosswalk crosswalk, FrameworkReference framework) {
        FrameworkReference target = crosswalk.getTarget();
        return framework.getName().equals(target.getName())
                && framework.getEdition().equals(target.getEdition());
    }
}
