package io.github.cloudchecklist.examples.page;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Certification;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.Clause;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.ControlReference;
import io.github.cloudchecklist.core.model.EvidenceContact;
import io.github.cloudchecklist.core.model.EvidenceDocument;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.FrameworkReference;
import io.github.cloudchecklist.core.model.Legend;
import io.github.cloudchecklist.core.model.LegendEntry;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Organization;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionId;
import io.github.cloudchecklist.core.model.Service;
import io.github.cloudchecklist.core.validation.Finding;
import io.github.cloudchecklist.core.validation.Severity;
import io.github.cloudchecklist.core.validation.ValidationReport;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A sheet that has the same text in every place that takes any text, with translations, and its findings. */
final class HostileSheet {

    /** Sets off scripts where it is taken for HTML, an attribute or script. */
    static final String SCRIPTS = "</span></title></template></textarea></style></script>"
            + "<script>window.ran = 1; document.title = 'ran'</script>"
            + "<img src=x onerror=\"window.ran = 2\"><svg onload='window.ran = 3'></svg>"
            + "<iframe srcdoc=\"<script>parent.ran = 4</script>\"></iframe>"
            + "\" onfocus=\"window.ran = 5\" autofocus=\" ' onmouseover='window.ran = 6' '"
            + "<!-- ]]> ${window.ran = 7} {{constructor}} \\u003cscript\\u003e &lt;script&gt; `;window.ran=8;//";

    /** Hides and reorders what stands around it. */
    static final String HIDDEN =
            "a\u202Eb\u2066c\u2069d\u200Fe\u061Cf\uFEFFg\u00ADh\u200Bi\u0000j\u0007k\u001Bl\u0085m\u2028n\u2029o\uD800p\uDFFFq"
                    + "\uFFFFr\uDB40\uDC41s";

    private static final List<String> ADDRESSES = List.of(
            "javascript:window.ran=9",
            "JavaScript:alert(1)",
            "data:text/html,%3Cscript%3Ealert(1)%3C/script%3E",
            "vbscript:run",
            "file:///etc/passwd",
            "relative/path",
            "//example.org/no-scheme",
            "blob:https://example.org/1",
            "https://example.org/?q='onclick='window.ran=10'",
            "https://example.org/\u202Efdp.exe",
            "mailto:security@example.org",
            "tel:+81-3-0000-0000");

    private final String text;

    HostileSheet(String text) {
        this.text = text;
    }

    private LocalizedText words() {
        return LocalizedText.of(text)
                .withTranslation(Locale.ENGLISH, text)
                .withTranslation(Locale.forLanguageTag("ar"), text);
    }

    Checklist checklist() {
        Organization somebody = Organization.builder().name(words()).build();
        FrameworkReference framework = FrameworkReference.builder()
                .name(text)
                .edition(text)
                .title(words())
                .publisher(somebody)
                .build();
        return Checklist.builder()
                .id(ChecklistId.of("hostile"))
                .revision(text)
                .title(words())
                .language(Locale.CHINESE)
                .provider(somebody)
                .service(Service.builder().name(words()).build())
                .introduction(words())
                .addBasis(framework)
                .addReference(document())
                .legend(Legend.of(LegendEntry.builder()
                        .mark(text)
                        .state(ComplianceState.QUALIFIED)
                        .meaning(words())
                        .build()))
                .addCertification(Certification.builder()
                        .standard(text)
                        .scope(words())
                        .registrationNumber(text)
                        .registrar(somebody)
                        .addEvidence(document())
                        .build())
                .addSection(Section.builder()
                        .id(SectionId.of("1"))
                        .label(text)
                        .title(words())
                        .introduction(words())
                        .addControl(control(framework))
                        .build())
                .build();
    }

    private Control control(FrameworkReference framework) {
        Answer.Builder answer = Answer.builder()
                .state(ComplianceState.QUALIFIED)
                .mark(text)
                .remark(words())
                .addNote(words())
                .addEvidence(
                        document(),
                        EvidenceContact.builder().telephone(text).hours(words()).build());
        ADDRESSES.forEach(address -> answer.addEvidence(
                EvidenceLink.builder().label(words()).uri(URI.create(address)).build()));
        answer.addEvidence(
                EvidenceLink.builder().uri(URI.create(ADDRESSES.get(0))).build());
        return Control.builder()
                .id(ControlId.of("1.1"))
                .label(text)
                .title(words())
                .requirement(words())
                .guidance(words())
                .addReference(ControlReference.builder()
                        .framework(framework)
                        .clause(text)
                        .build())
                .answer(answer.build())
                .build();
    }

    private EvidenceDocument document() {
        return EvidenceDocument.builder()
                .name(words())
                .label(words())
                .note(words())
                .digest(text)
                .addClause(Clause.builder().number(text).title(words()).build())
                .build();
    }

    /** Returns a report with the text in it at each kind of place, open and accepted. */
    ValidationReport report() {
        List<Finding> findings = Stream.of(
                        "", "/certifications/0", "/sections/0", "/sections/0/controls/0/answer", text)
                .map(pointer -> Finding.builder()
                        .code(text)
                        .severity(Severity.WARNING)
                        .pointer(pointer)
                        .message(text)
                        .build())
                .toList();
        return ValidationReport.builder()
                .checklistId(ChecklistId.of("hostile"))
                .revision(text)
                .findings(findings)
                .accepted(findings.stream()
                        .map(finding ->
                                finding.toBuilder().acceptanceReason(text).build())
                        .toList())
                .build();
    }
}
