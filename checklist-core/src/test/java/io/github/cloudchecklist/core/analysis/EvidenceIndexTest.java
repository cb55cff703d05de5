package io.github.cloudchecklist.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cloudchecklist.core.model.Certification;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Clause;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.core.model.EvidenceContact;
import io.github.cloudchecklist.core.model.EvidenceDocument;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.fixtures.RandomChecklists;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The index has each piece of evidence once, with all that is said of it. */
class EvidenceIndexTest {

    @Test
    void anAddressThatIsCitedTwiceIsOneEntry() {
        Evidence first = EvidenceLink.builder()
                .uri(URI.create("https://a.example/terms"))
                .label(LocalizedText.of("Terms"))
                .language(Locale.CHINESE)
                .addClause(Clause.builder().number("14").build())
                .build();
        Evidence second = EvidenceLink.builder()
                .uri(URI.create("https://a.example/terms"))
                .label(LocalizedText.of("Terms of service"))
                .language(Locale.CHINESE)
                .addClause(Clause.builder().number("3").build())
                .addClause(Clause.builder().number("14").build())
                .build();
        Checklist checklist = sheet(List.of(first, first), List.of(second)).toBuilder()
                .addReference(first)
                .addCertification(Certification.builder()
                        .standard("ISO/IEC 27001")
                        .addEvidence(first)
                        .build())
                .build();

        EvidenceIndex index = EvidenceIndex.of(checklist);

        assertThat(index.getChecklistId()).isEqualTo(checklist.getId());
        assertThat(index.getRevision()).isEqualTo(checklist.getRevision());
        assertThat(index.getEntries()).hasSize(1);
        EvidenceEntry entry = index.getEntries().get(0);
        assertThat(entry.getType()).isEqualTo(EvidenceEntry.Type.LINK);
        assertThat(entry.getKey()).isEqualTo("https://a.example/terms");
        assertThat(entry.getUri()).contains(URI.create("https://a.example/terms"));
        assertThat(entry.getCitations()).isEqualTo(5);
        assertThat(entry.getControls()).map(ControlId::text).containsExactly("1.1", "1.2");
        assertThat(entry.getLabels()).map(LocalizedText::getText).containsExactly("Terms", "Terms of service");
        assertThat(entry.getLanguages()).containsExactly(Locale.CHINESE);
        assertThat(entry.getClauses()).containsExactly("14", "3");
    }

    @Test
    void documentsWithTranslatedNamesOnlyAreToldApart() {
        Evidence policy = EvidenceDocument.builder()
                .name(LocalizedText.ofTranslation(Locale.JAPANESE, "規程").withTranslation(Locale.ENGLISH, "Policy"))
                .build();
        Evidence manual = EvidenceDocument.builder()
                .name(LocalizedText.ofTranslation(Locale.ENGLISH, "Manual"))
                .build();

        assertThat(EvidenceIndex.of(sheet(List.of(policy, manual), List.of(policy)))
                        .getEntries())
                .map(entry -> entry.getKey() + " " + entry.getCitations())
                .containsExactly("Policy 2", "Manual 1");
    }

    @Test
    void documentsAndContactsOfOneTextAreDifferentThings() {
        Evidence document =
                EvidenceDocument.builder().name(LocalizedText.of("110")).build();
        Evidence contact = EvidenceContact.builder().telephone("110").build();

        assertThat(EvidenceIndex.of(sheet(List.of(contact, document), List.of(document)))
                        .getEntries())
                .map(entry -> entry.getType() + " " + entry.getKey() + " " + entry.getControls())
                .containsExactly("CONTACT 110 [1.1]", "DOCUMENT 110 [1.1, 1.2]");
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyCitationIsCounted(long seed) {
        Checklist checklist = RandomChecklists.of(seed).checklist();
        long citations = checklist.getReferences().size()
                + checklist.getCertifications().stream()
                        .mapToLong(certification -> certification.getEvidence().size())
                        .sum()
                + checklist
                        .controls()
                        .flatMap(control -> control.getAnswer().stream())
                        .mapToLong(answer -> answer.getEvidence().size())
                        .sum();

        assertThat(EvidenceIndex.of(checklist).getEntries().stream()
                        .mapToLong(EvidenceEntry::getCitations)
                        .sum())
                .isEqualTo(citations);
    }

    private static Checklist sheet(List<Evidence> first, List<Evidence> second) {
        return new SheetBuilder()
                .control(
                        "1.1",
                        control -> control.answer(SheetBuilder.answer(ComplianceState.IMPLEMENTED)
                                .evidence(first)
                                .build()))
                .control(
                        "1.2",
                        control -> control.answer(SheetBuilder.answer(ComplianceState.IMPLEMENTED)
                                .evidence(second)
                                .build()))
                .build();
    }
}
