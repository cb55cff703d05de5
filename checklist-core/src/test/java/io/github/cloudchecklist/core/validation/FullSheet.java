package io.github.cloudchecklist.core.validation;

import static io.github.cloudchecklist.core.validation.Sheets.text;

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
import java.net.URI;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** A sheet with every text and every address that a sheet can have. */
final class FullSheet {

    /** A sheet in which every text is what a template engine or an expression language would be glad of. */
    static final Checklist TEMPLATES = of(text -> "{" + text + "} ${7*7} {mark} {0} %s $1 \\");

    /** A sheet with something wrong in most places. */
    static final Checklist BROKEN = of(text -> text.isEmpty() ? "" : "\u202e" + text).toBuilder()
            .revision(" ")
            .addSections(
                    Sheets.section("1").build(),
                    Sheets.section("1")
                            .addControls(
                                    Sheets.control("1.1")
                                            .requirement(text(""))
                                            .label("")
                                            .build(),
                                    Sheets.control("1.0").build(),
                                    Sheets.control("1.1")
                                            .answer(Sheets.answer(ComplianceState.QUALIFIED)
                                                    .mark("?")
                                                    .sharedWith(ControlId.of("9.9"))
                                                    .addEvidence(Sheets.link("page.html")
                                                            .build())
                                                    .build())
                                            .build())
                            .build())
            .build();

    private FullSheet() {}

    private static LocalizedText of(UnaryOperator<String> change, String text) {
        return text(change.apply(text)).withTranslation(Locale.FRENCH, change.apply(text + " in French"));
    }

    static Checklist of(UnaryOperator<String> change) {
        Organization organization = Organization.builder()
                .name(of(change, "organization"))
                .uri(URI.create("https://example.org/organization"))
                .build();
        FrameworkReference framework = FrameworkReference.builder()
                .name(change.apply("framework"))
                .edition(change.apply("edition"))
                .title(of(change, "framework title"))
                .publisher(organization)
                .uri(URI.create("https://example.org/framework"))
                .build();
        return Checklist.builder()
                .id(ChecklistId.of("full"))
                .revision(change.apply("revision"))
                .title(of(change, "title"))
                .language(Locale.ENGLISH)
                .provider(organization)
                .service(Service.builder()
                        .name(of(change, "service"))
                        .uri(URI.create("https://example.org/service"))
                        .build())
                .introduction(of(change, "introduction"))
                .addBasis(framework)
                .addCertification(certification(change, "first", organization))
                .addCertification(certification(change, "second", organization))
                .addReference(link(change, "https://example.org/reference"))
                .legend(Legend.of(LegendEntry.builder()
                        .mark(change.apply("mark"))
                        .state(ComplianceState.IMPLEMENTED)
                        .meaning(of(change, "meaning"))
                        .build()))
                .addSection(Section.builder()
                        .id(SectionId.of("s"))
                        .label(change.apply("section label"))
                        .title(of(change, "section title"))
                        .introduction(of(change, "section introduction"))
                        .addControl(control(change, framework))
                        .putProperty(change.apply("key of section"), change.apply("value of section"))
                        .build())
                .putProperty(change.apply("key of sheet"), change.apply("value of sheet"))
                .build();
    }

    private static Control control(UnaryOperator<String> change, FrameworkReference framework) {
        return Control.builder()
                .id(ControlId.of("c"))
                .label(change.apply("control label"))
                .title(of(change, "control title"))
                .requirement(of(change, "requirement"))
                .guidance(of(change, "guidance"))
                .answer(answer(change))
                .addReference(ControlReference.builder()
                        .framework(framework)
                        .clause(change.apply("clause of framework"))
                        .build())
                .putProperty(change.apply("key of control"), change.apply("value of control"))
                .build();
    }

    private static Certification certification(UnaryOperator<String> change, String which, Organization registrar) {
        return Certification.builder()
                .standard(change.apply(which + " standard"))
                .scope(of(change, which + " scope"))
                .registrationNumber(change.apply(which + " registration number"))
                .registrar(registrar)
                .addEvidence(link(change, "https://example.org/" + which + "-certificate"))
                .putProperty(change.apply("key of " + which), change.apply("value of " + which))
                .build();
    }

    private static Answer answer(UnaryOperator<String> change) {
        return Answer.builder()
                .state(ComplianceState.QUALIFIED)
                .mark(change.apply("mark of answer"))
                .remark(of(change, "remark"))
                .addNote(of(change, "note of remark"))
                .addNote(of(change, "further note of remark"))
                .addEvidence(
                        link(change, "https://example.org/evidence"),
                        EvidenceDocument.builder().name(of(change, "document")).build(),
                        EvidenceContact.builder()
                                .telephone(change.apply("telephone"))
                                .hours(of(change, "hours"))
                                .build())
                .putProperty(change.apply("key of answer"), change.apply("value of answer"))
                .build();
    }

    private static EvidenceLink link(UnaryOperator<String> change, String address) {
        return EvidenceLink.builder()
                .uri(URI.create(address))
                .label(of(change, "label of " + address))
                .addClause(Clause.builder()
                        .number(change.apply("number"))
                        .title(of(change, "clause title"))
                        .build())
                .note(of(change, "note of " + address))
                .digest("sha256:" + "0".repeat(64))
                .putProperty(change.apply("key of link"), change.apply("value of link"))
                .build();
    }
}
