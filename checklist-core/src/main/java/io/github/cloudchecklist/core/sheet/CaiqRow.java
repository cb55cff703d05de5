package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.conversion.Loss;
import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.core.model.EvidenceContact;
import io.github.cloudchecklist.core.model.EvidenceDocument;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Relationship;
import io.github.cloudchecklist.core.model.Responsibility;
import io.github.cloudchecklist.core.text.Quotes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One question of {@link CaiqTable} and the controls that answer it. */
final class CaiqRow {

    private static final String DESCRIPTION = "description of question ";

    private final String question;
    private final Checklist checklist;
    private final Map<ControlId, Source> sources = new LinkedHashMap<>();
    private ComplianceState weakest = ComplianceState.UNANSWERED;
    private Optional<Responsibility> owner = Optional.empty();
    private boolean cut;

    private record Source(Control control, Relationship relationship) {

        Optional<Answer> answer() {
            return control.getAnswer();
        }

        ComplianceState state() {
            return answer().map(Answer::getState).orElse(ComplianceState.UNANSWERED);
        }
    }

    CaiqRow(String question, Checklist checklist) {
        this.question = question;
        this.checklist = checklist;
    }

    /** Adds a control; false if it is there already. */
    boolean add(Control control, Relationship relationship) {
        return sources.putIfAbsent(control.getId(), new Source(control, relationship)) == null;
    }

    /** Whether it is this control that answers, and not another one of its id. */
    boolean has(Control control) {
        Source source = sources.get(control.getId());
        return source != null && source.control.equals(control);
    }

    int size() {
        return sources.size();
    }

    List<String> cells() {
        weakest = ComplianceState.weakest(
                sources.values().stream().map(Source::state).toList());
        List<Optional<Responsibility>> owners = sources.values().stream()
                .map(source -> source.answer().flatMap(Answer::getResponsibility))
                .distinct()
                .toList();
        owner = owners.size() == 1 ? owners.get(0) : Optional.empty();
        String description = sources.values().stream()
                .flatMap(source -> source.answer().map(answer -> describe(source.control.getId(), answer)).stream())
                .collect(Collectors.joining("\n"));
        cut = description.length() > Sheet.MAX_CELL_LENGTH;
        return List.of(
                question,
                sources.isEmpty() ? "" : word(weakest),
                owner.map(CaiqRow::name).orElse(""),
                Quotes.beginning(description, Sheet.MAX_CELL_LENGTH));
    }

    private static String word(ComplianceState state) {
        return switch (state) {
            case IMPLEMENTED, ALTERNATIVE -> "Yes";
            case PARTIAL, PLANNED, NOT_IMPLEMENTED -> "No";
            case NOT_APPLICABLE -> "NA";
            case QUALIFIED, NOT_DISCLOSED, UNKNOWN, UNANSWERED -> "";
        };
    }

    /** Whether the answer of the row says no less of a control than its state. */
    private boolean tells(ComplianceState state) {
        boolean exact = switch (state) {
            case IMPLEMENTED, NOT_IMPLEMENTED, NOT_APPLICABLE, UNANSWERED -> true;
            case ALTERNATIVE, PARTIAL, PLANNED, QUALIFIED, NOT_DISCLOSED, UNKNOWN -> false;
        };
        return exact && state == weakest;
    }

    private static String name(Responsibility responsibility) {
        return switch (responsibility) {
            case PROVIDER -> "CSP-owned";
            case CUSTOMER -> "CSC-owned";
            case SHARED -> "Shared CSP and CSC";
            case THIRD_PARTY -> "3rd-party outsourced";
            case SHARED_WITH_THIRD_PARTY -> "Shared CSP and 3rd-party";
        };
    }

    /** Describes the answer of a control. It begins with a bracket, so that no spreadsheet takes it for a formula. */
    private String describe(ControlId id, Answer answer) {
        List<String> parts = new ArrayList<>();
        parts.add("[" + id + "]");
        if (!tells(answer.getState())) {
            parts.add("(" + answer.getState().code() + ")");
        }
        remark(answer)
                .map(LocalizedText::getText)
                .filter(text -> !text.isEmpty())
                .ifPresent(parts::add);
        if (!answer.getEvidence().isEmpty()) {
            parts.add("Evidence: "
                    + answer.getEvidence().stream().map(CaiqRow::describe).collect(Collectors.joining("; ")));
        }
        return String.join(" ", parts);
    }

    private Optional<LocalizedText> remark(Answer answer) {
        return answer.getRemark()
                .or(() -> answer.getSharedWith()
                        .flatMap(checklist::findControl)
                        .flatMap(Control::getAnswer)
                        .flatMap(Answer::getRemark));
    }

    private static String describe(Evidence evidence) {
        String label = evidence.getLabel().map(text -> text.getText() + " ").orElse("");
        if (evidence instanceof EvidenceLink link) {
            return label + link.getUri();
        }
        if (evidence instanceof EvidenceDocument document) {
            return label + document.getName().getText();
        }
        return label + ((EvidenceContact) evidence).getTelephone();
    }

    /** Adds what this row does not say of a control. */
    void addLosses(Control control, String pointer, List<Loss> losses) {
        Answer answer = control.getAnswer().orElseThrow();
        if (!tells(answer.getState())) {
            boolean weaker = answer.getState() != weakest;
            losses.add(loss(
                            pointer + "/state",
                            "state",
                            weaker
                                    ? "Question takes the weakest of several answers"
                                    : "CAIQ answers are Yes, No and NA, state was '"
                                            + answer.getState().code() + "'")
                    .instead(DESCRIPTION + question)
                    .build());
        }
        if (answer.getResponsibility().isPresent() && owner.isEmpty()) {
            losses.add(loss(
                            pointer + "/responsibility",
                            "responsibility",
                            "Controls of question '" + question + "' have different owners")
                    .build());
        }
        Source source = sources.get(control.getId());
        Relationship relationship = source == null ? Relationship.EQUAL : source.relationship;
        if (relationship == Relationship.SUBSET || relationship == Relationship.INTERSECTS) {
            losses.add(loss(pointer, "coverage", "Control answers a part of question '" + question + "' only")
                    .build());
        }
        if (cut) {
            losses.add(loss(pointer, "description", "Description of question '" + question + "' is too long for a cell")
                    .build());
        }
    }

    /** Adds what no row says of an answer. */
    static void addDetails(Answer answer, String pointer, List<Loss> losses) {
        if (answer.getMark().isPresent()) {
            losses.add(loss(pointer + "/mark", "mark", "CAIQ has no marks").build());
        }
        if (answer.getRemark()
                .filter(remark -> !remark.getTranslations().isEmpty())
                .isPresent()) {
            losses.add(loss(pointer + "/remark/translations", "remark translations", "CAIQ has texts in one language")
                    .build());
        }
        for (int i = 0; i < answer.getNotes().size(); i++) {
            if (!isInRemark(answer.getNotes().get(i), answer)) {
                losses.add(loss(pointer + "/notes/" + i, "note", "CAIQ has no notes")
                        .build());
            }
        }
        for (int i = 0; i < answer.getEvidence().size(); i++) {
            if (hasMore(answer.getEvidence().get(i))) {
                losses.add(loss(pointer + "/evidence/" + i, "evidence", "CAIQ has no columns for evidence")
                        .instead("description, as label and address only")
                        .build());
            }
        }
        if (answer.getSharedWith().isPresent()) {
            losses.add(loss(pointer + "/sharedWith", "shared with", "CAIQ answers do not refer to each other")
                    .build());
        }
        if (answer.getAnsweredOn().isPresent()) {
            losses.add(loss(pointer + "/answeredOn", "answered on", "CAIQ has no dates of answers")
                    .build());
        }
        if (!answer.getProperties().isEmpty()) {
            losses.add(loss(pointer + "/properties", "properties", "CAIQ has no further facts")
                    .build());
        }
    }

    private static boolean isInRemark(LocalizedText note, Answer answer) {
        return note.getTranslations().isEmpty()
                && answer.getRemark()
                        .filter(remark -> remark.getText().contains(note.getText()))
                        .isPresent();
    }

    /** Whether an evidence has more than a label and an address, name or number in the language of the document. */
    private static boolean hasMore(Evidence evidence) {
        boolean translated = evidence.getLabel()
                .filter(label -> !label.getTranslations().isEmpty())
                .isPresent();
        boolean named = evidence instanceof EvidenceDocument document
                && !document.getName().getTranslations().isEmpty();
        boolean hours = evidence instanceof EvidenceContact contact
                && contact.getHours().isPresent();
        return translated
                || named
                || hours
                || evidence.getLanguage().isPresent()
                || !evidence.getClauses().isEmpty()
                || evidence.getNote().isPresent()
                || evidence.getKind().isPresent()
                || evidence.getCollectedOn().isPresent()
                || evidence.getExpiresOn().isPresent()
                || evidence.getDigest().isPresent()
                || !evidence.getProperties().isEmpty();
    }

    private static Loss.Builder loss(String pointer, String subject, String reason) {
        return Loss.builder().pointer(pointer).subject(subject).reason(reason);
    }
}
