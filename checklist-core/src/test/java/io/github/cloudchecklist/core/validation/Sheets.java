package io.github.cloudchecklist.core.validation;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.Legend;
import io.github.cloudchecklist.core.model.LegendEntry;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionId;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Small sheets in which no rule finds anything, to be broken in one place. */
final class Sheets {

    static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private Sheets() {}

    /** Stands in for a {@code null} that a careless caller hands in. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // null on purpose
    static <T> T nothing() {
        return null;
    }

    static ChecklistValidator.Builder validator() {
        return ChecklistValidator.builder().clock(day(TODAY));
    }

    static Clock day(LocalDate day) {
        return Clock.fixed(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    }

    static LocalizedText text(String text) {
        return LocalizedText.of(text);
    }

    static Checklist.Builder head() {
        return Checklist.builder()
                .id(ChecklistId.of("example"))
                .revision("2025-12-01")
                .title(text("Security checklist"))
                .language(Locale.ENGLISH)
                .revisedOn(LocalDate.of(2025, 12, 1))
                .legend(Legend.of(
                        LegendEntry.of("○", ComplianceState.IMPLEMENTED),
                        LegendEntry.of("※", ComplianceState.QUALIFIED)));
    }

    static Section.Builder section(String id) {
        return Section.builder().id(SectionId.of(id)).title(text("Section " + id));
    }

    static Control.Builder control(String id) {
        return Control.builder().id(ControlId.of(id)).requirement(text("Requirement of " + id));
    }

    /** A control that is answered with a plain yes and a remark. */
    static Control yes(String id) {
        return control(id).answer(yes().build()).build();
    }

    static Answer.Builder yes() {
        return Answer.builder().state(ComplianceState.IMPLEMENTED).mark("○").remark(text("We do."));
    }

    static Answer.Builder answer(ComplianceState state) {
        return Answer.builder().state(state);
    }

    static EvidenceLink.Builder link(String address) {
        return EvidenceLink.builder().uri(URI.create(address));
    }

    /** A sheet with one section, "1", that has these controls. */
    static Checklist sheet(Control... controls) {
        return head().addSection(section("1").addControls(controls).build()).build();
    }

    /** A sheet with one control, "1.1", that has this answer. */
    static Checklist sheet(Answer answer) {
        return sheet(control("1.1").answer(answer).build());
    }

    /** A sheet with one control, "1.1", whose answer cites this evidence. */
    static Checklist citing(Evidence... evidence) {
        return sheet(yes().addEvidence(evidence).build());
    }

    /** A sheet with one plain control whose head is changed. */
    static Checklist with(UnaryOperator<Checklist.Builder> change) {
        return change.apply(sheet(yes("1.1")).toBuilder()).build();
    }

    static Checklist sections(Section... sections) {
        return head().addAllSections(Arrays.asList(sections)).build();
    }
}
