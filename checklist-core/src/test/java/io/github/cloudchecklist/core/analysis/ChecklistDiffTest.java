package io.github.cloudchecklist.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Certification;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.Legend;
import io.github.cloudchecklist.core.model.LegendEntry;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionId;
import io.github.cloudchecklist.fixtures.RevisedSheet;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChecklistDiffTest {

    private static final Checklist SHEET = RevisedSheet.sheet();

    @Test
    void tellsStatesByTheirEffect() {
        ChecklistDiff diff = diffOf(
                "6.7",
                control -> answered(
                        control,
                        answer -> answer.toBuilder()
                                .state(ComplianceState.QUALIFIED)
                                .mark("※")
                                .build()));
        Change change = single(diff);
        assertThat(change.getKind()).isEqualTo(ChangeKind.ANSWER_STATE_CHANGED);
        assertThat(change.getEffect()).isEqualTo(ChangeEffect.REGRESSION);
        assertThat(change.getSeverity()).isEqualTo(ChangeSeverity.MAJOR);
        assertThat(change.getOldValue()).contains("implemented");
        assertThat(change.getNewValue()).contains("qualified");
        assertThat(change.getNewPlace().orElseThrow())
                .isEqualTo(ChecklistPlace.builder()
                        .sectionId(SectionId.of("6"))
                        .controlId(ControlId.of("6.7"))
                        .pointer("/sections/5/controls/6/answer/state")
                        .build());
        assertThat(single(diff.reversed()).getSeverity()).isEqualTo(ChangeSeverity.MINOR);
    }

    @Test
    void tellsAChangeOfSpacesOnlyAsEditorial() {
        Change change = single(diffOf(
                "6.7",
                control -> control.toBuilder()
                        .requirement(
                                LocalizedText.of(" " + control.getRequirement().getText() + "\n"))
                        .build()));
        assertThat(change.getKind()).isEqualTo(ChangeKind.CONTROL_REWORDED);
        assertThat(change.getSeverity()).isEqualTo(ChangeSeverity.EDITORIAL);
    }

    @Test
    void tellsAChangedTranslationAsEditorial() {
        Change change = single(diffOf(
                "6.7",
                control -> control.toBuilder()
                        .requirement(control.getRequirement().withTranslation(Locale.ENGLISH, "Requirement"))
                        .build()));
        assertThat(change.getSeverity()).isEqualTo(ChangeSeverity.EDITORIAL);
        assertThat(change.getNewPlace().orElseThrow().getPointer()).endsWith("/requirement/translations/en");
        assertThat(change.getOldPlace().orElseThrow().getPointer()).endsWith("/requirement");
    }

    @Test
    void tellsThatAMarkMeansSomethingElse() {
        Checklist after = SHEET.toBuilder()
                .legend(Legend.of(
                        LegendEntry.of("△", ComplianceState.PLANNED),
                        LegendEntry.of("○", ComplianceState.IMPLEMENTED),
                        LegendEntry.of("×", ComplianceState.NOT_IMPLEMENTED)))
                .build();
        assertThat(codes(ChecklistDiff.between(SHEET, after)))
                .containsExactly("legend.mark.added", "legend.mark.removed", "legend.mark.redefined", "order.changed");
    }

    @Test
    void tellsWhatBecameOfCertificates() {
        List<Certification> old = SHEET.getCertifications();
        Checklist after = SHEET.toBuilder()
                .revisedOn(LocalDate.of(2025, 12, 27))
                .certifications(List.of(
                        old.get(0).toBuilder()
                                .standard("ISO/IEC27001:2022")
                                .expiresOn(LocalDate.of(2028, 11, 9))
                                .build(),
                        old.get(1)))
                .addCertification(
                        Certification.builder().standard("ISO/IEC 27701").build())
                .build();
        assertThat(codes(ChecklistDiff.between(SHEET, after)))
                .containsExactlyInAnyOrder(
                        "checklist.revision.changed",
                        "certification.renewed",
                        "certification.attribute.changed",
                        "certification.lapsed",
                        "certification.added");
    }

    @Test
    void takesNumberAndStandardOfACertificateApart() {
        Checklist before = SHEET.toBuilder()
                .certifications(List.of(Certification.builder()
                        .standard("27001")
                        .registrationNumber("IS 1")
                        .build()))
                .build();
        Checklist after = SHEET.toBuilder()
                .certifications(List.of(Certification.builder()
                        .standard("7001")
                        .registrationNumber("IS 12")
                        .build()))
                .build();
        assertThat(codes(ChecklistDiff.between(before, after)))
                .containsExactlyInAnyOrder("certification.removed", "certification.added");
    }

    @Test
    void findsEvidenceAtANewAddressByItsLabelWithoutTellingSecrets() {
        Change change = single(diffOf(
                "6.7",
                control -> answered(control, answer -> {
                    EvidenceLink link = (EvidenceLink) answer.getEvidence().get(0);
                    return answer.toBuilder()
                            .evidence(List.of(
                                    link.toBuilder()
                                            .uri(URI.create("https://user:secret@www.example.com/moved?token=1#top"))
                                            .build(),
                                    answer.getEvidence().get(1)))
                            .build();
                })));
        assertThat(change.getKind()).isEqualTo(ChangeKind.EVIDENCE_REPLACED);
        assertThat(change.getNewValue()).contains("https://www.example.com/moved");
    }

    @Test
    void doesNotTakeAControlForAnotherBecauseOfItsId() {
        ChecklistDiff diff = diffOf(
                "6.7",
                control -> control.toBuilder()
                        .requirement(LocalizedText.of("Visitors of the data centre sign a register."))
                        .build());
        assertThat(codes(diff)).containsExactly("control.added", "control.removed");
    }

    @Test
    void comparesNoTextsOfDifferentLanguages() {
        Checklist after = SHEET
                .mapControls(control -> control.toBuilder()
                        .requirement(LocalizedText.of("Requirement " + control.getId()))
                        .build())
                .toBuilder()
                .language(Locale.ENGLISH)
                .title(LocalizedText.of("Security checklist"))
                .build();
        assertThat(codes(ChecklistDiff.between(SHEET, after))).containsExactly("checklist.language.changed");
    }

    @Test
    void comparesSheetsThatHaveNothingInCommon() {
        Checklist empty = Checklist.builder()
                .id(ChecklistId.of("empty"))
                .revision("")
                .title(LocalizedText.of(""))
                .language(SHEET.getLanguage())
                .build();
        ChecklistDiff diff = ChecklistDiff.between(SHEET, empty);
        assertThat(diff.countsByKind())
                .containsEntry(ChangeKind.CONTROL_REMOVED, 72)
                .containsEntry(ChangeKind.SECTION_REMOVED, 15)
                .containsEntry(ChangeKind.CHECKLIST_ID_CHANGED, 1);
        assertThat(ChecklistDiff.between(empty, SHEET)).isEqualTo(diff.reversed());
        assertThat(ChecklistDiff.between(empty, empty).getChanges()).isEmpty();
    }

    @Test
    void tellsATemplateFromItsSheet() {
        assertThat(ChecklistDiff.between(SHEET, SHEET.withoutAnswers()).countsByKind())
                .containsOnly(Map.entry(ChangeKind.ANSWER_REMOVED, 72));
    }

    @Test
    void pairsControlsOfOneIdInTheirOrder() {
        Checklist before = numbered("1", "1", "1");
        Checklist after = numbered("1", "1");
        assertThat(codes(ChecklistDiff.between(before, before.withoutAnswers())))
                .isEmpty();
        assertThat(codes(ChecklistDiff.between(before, after))).containsExactly("control.removed");
    }

    @Test
    void findsRenumberedControlsWhoseTextIsTheSame() {
        String[] ids = IntStream.range(0, 20).mapToObj(i -> "1." + i).toArray(String[]::new);
        Checklist before = numbered(ids);
        Checklist after = numbered(Arrays.stream(ids).map(id -> "A-" + id).toArray(String[]::new));
        Section retitled = after.getSections().get(0).toBuilder()
                .title(LocalizedText.of("Cryptography"))
                .build();
        ChecklistDiff diff = ChecklistDiff.between(
                before, after.toBuilder().sections(List.of(retitled)).build());
        assertThat(diff.countsByKind())
                .containsOnly(
                        Map.entry(ChangeKind.CONTROL_RENUMBERED, 20), Map.entry(ChangeKind.SECTION_TITLE_CHANGED, 1));
    }

    @Test
    void followsAControlThatIsNamedByAnother() {
        Checklist before = naming(SHEET, "1.1");
        Checklist renumbered =
                before.mapControls(control -> control.getId().text().equals("1.1")
                        ? control.toBuilder().id(ControlId.of("A-1")).build()
                        : control);
        assertThat(codes(ChecklistDiff.between(before, naming(renumbered, "A-1"))))
                .containsExactly("control.renumbered");
        assertThat(codes(ChecklistDiff.between(before, naming(SHEET, "1.2"))))
                .containsExactlyInAnyOrder("control.attribute.changed", "answer.attribute.changed");
    }

    /** Returns a sheet whose control 6.7 is replaced by another and shares its answer. */
    private static Checklist naming(Checklist sheet, String id) {
        return sheet.mapControls(control -> control.getId().text().equals("6.7")
                ? answered(
                        control.toBuilder()
                                .replacedBy(List.of(ControlId.of(id)))
                                .build(),
                        answer ->
                                answer.toBuilder().sharedWith(ControlId.of(id)).build())
                : control);
    }

    @Test
    void ordersPlacesByIndexesAheadOfNames() {
        List<String> pointers = List.of("/x/9", "/x/10", "/x/1a", "/x/9a", "/x/a");
        List<Change> changes = pointers.stream()
                .map(pointer -> Change.builder()
                        .kind(ChangeKind.ORDER_CHANGED)
                        .newPlace(ChecklistPlace.builder().pointer(pointer).build())
                        .build())
                .toList();
        ChecklistDiff empty = ChecklistDiff.between(SHEET, SHEET);
        for (int first = 0; first < changes.size(); first++) {
            List<Change> rotated = new ArrayList<>(changes);
            Collections.rotate(rotated, first);
            assertThat(empty.toBuilder().changes(rotated).build().getChanges()).isEqualTo(changes);
        }
    }

    @Test
    void tellsThatControlsChangedPlaces() {
        List<Section> sections = new ArrayList<>(SHEET.getSections());
        List<Control> controls = new ArrayList<>(sections.get(5).getControls());
        Collections.swap(controls, 3, 20);
        sections.set(5, sections.get(5).toBuilder().controls(controls).build());
        Collections.swap(sections, 0, 7);
        ChecklistDiff diff = ChecklistDiff.between(
                SHEET, SHEET.toBuilder().sections(sections).build());
        assertThat(diff.getChanges())
                .extracting(change -> change.getNewPlace().orElseThrow().getPointer())
                .containsExactly("/sections", "/sections/5/controls");
        assertThat(diff.changes(ChangeKind.ORDER_CHANGED)).hasSize(2);
        assertThat(diff.changes(ChangeSeverity.MINOR)).isEmpty();
    }

    @Test
    void comparesRemarksOfAMegabyte() {
        Change change = single(diffOf(
                "6.7",
                control -> answered(
                        control,
                        answer -> answer.toBuilder()
                                .remark(LocalizedText.of("备注 ".repeat(500_000)))
                                .build())));
        assertThat(change.getNewValue().orElseThrow()).hasSize(Change.MAX_VALUE);
        assertThat(change.getWording().orElseThrow().getSegments()).hasSizeLessThan(10);
    }

    private static Checklist numbered(String... ids) {
        Section.Builder section = Section.builder().id(SectionId.of("1")).title(LocalizedText.of("Section"));
        for (String id : ids) {
            section.addControl(Control.builder()
                    .id(ControlId.of(id))
                    .requirement(LocalizedText.of("Encrypt traffic."))
                    .build());
        }
        return SHEET.toBuilder().sections(List.of(section.build())).build();
    }

    private static ChecklistDiff diffOf(String id, UnaryOperator<Control> change) {
        return ChecklistDiff.between(
                SHEET,
                SHEET.mapControls(control -> control.getId().text().equals(id) ? change.apply(control) : control));
    }

    private static Control answered(Control control, UnaryOperator<Answer> change) {
        return control.toBuilder()
                .answer(change.apply(control.getAnswer().orElseThrow()))
                .build();
    }

    private static Change single(ChecklistDiff diff) {
        assertThat(diff.getChanges()).hasSize(1);
        return diff.getChanges().get(0);
    }

    private static List<String> codes(ChecklistDiff diff) {
        return diff.getChanges().stream().map(change -> change.getKind().code()).toList();
    }
}
