package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.conversion.Conversion;
import io.github.cloudchecklist.core.conversion.Loss;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.Crosswalk;
import io.github.cloudchecklist.core.model.CrosswalkEntry;
import io.github.cloudchecklist.core.model.Lifecycle;
import io.github.cloudchecklist.core.model.Relationship;
import io.github.cloudchecklist.core.model.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The answers of a checklist as rows of the Consensus Assessments Initiative Questionnaire (CAIQ), version 4.
 *
 * <p>A crosswalk says which controls answer which questions. Each row has the id of the question, {@code Yes}, {@code No} or
 * {@code NA}, who owns the control, and a description: of each control its id, its state where the answer alone does not
 * tell it, its remark and its evidence. The texts of the questions belong to their publisher and are not here.
 *
 * <p>Implemented and alternative measures are {@code Yes}; partial, planned and missing ones {@code No}; what does not apply is
 * {@code NA}; anything else is left blank, and so is a question that no control answers. Where several controls answer a
 * question, it takes the weakest of their states, as {@link io.github.cloudchecklist.core.model.ComplianceState#NOT_APPLICABLE}
 * only if all have it, and their owner only if all have the same.
 *
 * <pre>{@code
 * Conversion<Sheet> caiq = CaiqTable.of(checklist, crosswalk, List.of("STA-01.1", "STA-02.1"));
 * }</pre>
 *
 * <p>Stateless and thread-safe.
 *
 * <p>Source: Cloud Security Alliance, CAIQ version 4, columns of the answers.
 *
 * @since 0.1.0
 */
public final class CaiqTable {

    /** The name of the sheet: {@value}. */
    public static final String NAME = "CAIQ";

    /** The greatest number of controls that may answer one question: {@value}. */
    public static final int MAX_CONTROLS = 1_000;

    private static final List<String> HEADINGS =
            List.of("Question ID", "CSP CAIQ Answer", "SSRM Control Ownership", "CSP Implementation Description");

    private final Checklist checklist;
    private final Map<String, CaiqRow> rows = new LinkedHashMap<>();
    private final Map<ControlId, List<CaiqRow>> rowsOfControls = new HashMap<>();
    private final List<Loss> losses = new ArrayList<>();

    private CaiqTable(Checklist checklist, List<String> questions) {
        this.checklist = checklist;
        for (String question : questions) {
            if (question.isBlank()) {
                throw new IllegalArgumentException("Question id must not be blank, was '" + question + "'");
            }
            if (rows.put(question, new CaiqRow(question, checklist)) != null) {
                throw new IllegalArgumentException("Question id must stand only once, was '" + question + "'");
            }
        }
    }

    /**
     * Returns the rows of a questionnaire.
     *
     * @param checklist the answered checklist
     * @param crosswalk from controls of that checklist to questions, by their ids
     * @param questions the ids of the questions, such as {@code STA-01.1}, in the order of the rows
     * @return a sheet with a row of headings and a row for each question, and what its columns cannot say
     * @throws IllegalArgumentException if the crosswalk is one of another checklist, a question is blank or there twice, or more
     *     than {@value #MAX_CONTROLS} controls answer one
     * @throws SheetException if there are more questions than a sheet has rows
     */
    public static Conversion<Sheet> of(Checklist checklist, Crosswalk crosswalk, List<String> questions) {
        if (!crosswalk.getChecklist().equals(checklist.getId())) {
            throw new IllegalArgumentException("Crosswalk must be one of checklist '" + checklist.getId()
                    + "', was of '" + crosswalk.getChecklist() + "'");
        }
        return new CaiqTable(checklist, questions).convert(crosswalk);
    }

    private Conversion<Sheet> convert(Crosswalk crosswalk) {
        if (!crosswalk.getRevision().map(checklist.getRevision()::equals).orElse(true)) {
            lose("/revision", "revision", "Crosswalk was made for another revision");
        }
        Map<ControlId, Control> answering = new HashMap<>();
        checklist
                .controls()
                .filter(control -> control.getLifecycle() != Lifecycle.WITHDRAWN)
                .forEach(control -> answering.putIfAbsent(control.getId(), control));
        for (CrosswalkEntry entry : crosswalk.getEntries()) {
            Relationship relationship = entry.getRelationship();
            if (relationship != Relationship.NONE && relationship != Relationship.WITHDRAWN) {
                add(entry, answering);
            }
        }
        List<List<String>> cells = new ArrayList<>();
        cells.add(HEADINGS);
        rows.values().forEach(row -> cells.add(row.cells()));
        addLosses(checklist.getSections(), "");
        return Conversion.of(Sheet.of(NAME, cells), losses);
    }

    private void add(CrosswalkEntry entry, Map<ControlId, Control> answering) {
        List<Control> sources = entry.getSources().stream()
                .distinct()
                .map(answering::get)
                .filter(Objects::nonNull)
                .toList();
        for (String target : new LinkedHashSet<>(entry.getTargets())) {
            CaiqRow row = rows.get(target);
            if (row == null) {
                continue;
            }
            for (Control control : sources) {
                if (row.add(control, entry.getRelationship())) {
                    rowsOfControls
                            .computeIfAbsent(control.getId(), any -> new ArrayList<>())
                            .add(row);
                }
                if (row.size() > MAX_CONTROLS) {
                    throw new IllegalArgumentException(
                            "Question must be answered by at most " + MAX_CONTROLS + " controls, was '" + target + "'");
                }
            }
        }
    }

    private void addLosses(List<Section> sections, String pointer) {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String place = pointer + "/sections/" + i;
            for (int j = 0; j < section.getControls().size(); j++) {
                Control control = section.getControls().get(j);
                if (control.getAnswer().isPresent()) {
                    addLosses(control, place + "/controls/" + j + "/answer");
                }
            }
            addLosses(section.getSections(), place);
        }
    }

    private void addLosses(Control control, String pointer) {
        List<CaiqRow> ofId = rowsOfControls.getOrDefault(control.getId(), List.of());
        List<CaiqRow> answered = ofId.stream().filter(row -> row.has(control)).toList();
        if (answered.isEmpty()) {
            lose(pointer, "answer", whyUnused(control, ofId));
            return;
        }
        answered.forEach(row -> row.addLosses(control, pointer, losses));
        CaiqRow.addDetails(control.getAnswer().orElseThrow(), pointer, losses);
    }

    private static String whyUnused(Control control, List<CaiqRow> ofId) {
        if (control.getLifecycle() == Lifecycle.WITHDRAWN) {
            return "Control is withdrawn";
        }
        return ofId.isEmpty() ? "Crosswalk leads to no question that is asked" : "Another control of this id answers";
    }

    private void lose(String pointer, String subject, String reason) {
        losses.add(
                Loss.builder().pointer(pointer).subject(subject).reason(reason).build());
    }
}
