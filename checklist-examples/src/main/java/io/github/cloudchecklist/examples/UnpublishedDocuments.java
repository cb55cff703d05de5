package io.github.cloudchecklist.examples;

import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.core.model.EvidenceDocument;
import io.github.cloudchecklist.core.validation.ChecklistRule;
import io.github.cloudchecklist.core.validation.FindingCollector;
import io.github.cloudchecklist.core.validation.RuleContext;
import io.github.cloudchecklist.core.validation.RuleDescriptor;
import io.github.cloudchecklist.core.validation.Severity;

/**
 * A rule of one's own: finds the documents that a provider names but does not publish, which a buyer has to ask for.
 *
 * <p>Public and with a public constructor without parameters, so that {@link java.util.ServiceLoader} can make one too.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
// [write-rule]
public final class UnpublishedDocuments implements ChecklistRule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .code("acme.document.unpublished")
                .severity(Severity.INFO)
                .title("Document is not published")
                .help("Ask the provider for the document.")
                .message("Document must have an address, was cited by name only: '{document}'")
                .build();
    }

    @Override
    public void checkEvidence(Evidence evidence, RuleContext context, FindingCollector findings) {
        if (evidence instanceof EvidenceDocument document) {
            findings.with("document", document.getName().getText()).report();
        }
    }
}
// [/write-rule]
