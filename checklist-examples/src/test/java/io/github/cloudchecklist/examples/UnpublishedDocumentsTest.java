package io.github.cloudchecklist.examples;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.core.model.EvidenceDocument;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.validation.RuleTester;
import java.net.URI;
import org.junit.jupiter.api.Test;

class UnpublishedDocumentsTest {

    // [test-rule]
    @Test
    void findsADocumentThatIsCitedByNameOnly() {
        Evidence manual =
                EvidenceDocument.builder().name(LocalizedText.of("Manual")).build();
        RuleTester.of(new UnpublishedDocuments())
                .checks(checklistWith(manual))
                .finds("acme.document.unpublished", ControlId.of("6.5"))
                .findsNothingElse();
    }
    // [/test-rule]

    @Test
    void takesADocumentWithAnAddressForPublished() {
        RuleTester.of(new UnpublishedDocuments())
                .checks(checklistWith(EvidenceLink.builder()
                        .uri(URI.create("https://example.org/manual.pdf"))
                        .build()))
                .findsNothing();
    }

    private static Checklist checklistWith(Evidence evidence) {
        Answer answer = Answer.builder()
                .state(ComplianceState.IMPLEMENTED)
                .addEvidence(evidence)
                .build();
        return CybozuCnSheet.read().getChecklist().withoutAnswers().withAnswer(ControlId.of("6.5"), answer);
    }
}
