package io.github.cloudchecklist.core.validation;

import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.style.ChecklistStyle;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * What validation found in one checklist.
 *
 * <p>Findings stand in document order: first those on the sheet as a whole, then by their place, at one place by code. A
 * report without findings does not say that the provider is compliant; it says that no rule found anything.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface ValidationReport permits ImmutableValidationReport {

    /**
     * Returns the checklist that was validated.
     *
     * @return its id
     */
    ChecklistId getChecklistId();

    /**
     * Returns the revision of the checklist that was validated.
     *
     * @return the revision
     */
    String getRevision();

    /**
     * Returns the open findings in document order.
     *
     * @return the findings that nobody has accepted; empty if there is none
     */
    List<Finding> getFindings();

    /**
     * Returns the accepted findings in document order, each with the reason.
     *
     * @return the findings that an {@link Acceptance} matches; empty if there is none
     */
    List<Finding> getAccepted();

    /**
     * Tells whether no open finding is as bad as a severity, or worse.
     *
     * <p>{@code passes(ERROR)} is true if there is no error; {@code passes(WARNING)} if there is neither an error nor a
     * warning; {@code passes(INFO)} if there is no open finding at all. Accepted findings do not count.
     *
     * @param limit the mildest severity that fails the report
     * @return true if all open findings are milder than the limit
     */
    default boolean passes(Severity limit) {
        return getFindings().stream().noneMatch(finding -> finding.getSeverity().isAtLeast(limit));
    }

    /**
     * Returns the open findings of one severity in document order.
     *
     * @param severity the severity
     * @return the findings of just that severity; empty if there is none
     */
    default List<Finding> findings(Severity severity) {
        return getFindings().stream()
                .filter(finding -> finding.getSeverity() == severity)
                .toList();
    }

    /**
     * Counts the open findings by code.
     *
     * @return an unmodifiable map in the order of the codes, without zeros; empty if there is no finding
     */
    default Map<String, Integer> countsByCode() {
        Map<String, Integer> counts = new TreeMap<>();
        getFindings().forEach(finding -> counts.merge(finding.getCode(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    /**
     * Returns this report with only some of its findings, open and accepted.
     *
     * @param kept tells of a finding whether it stays
     * @return the smaller report
     */
    default ValidationReport filter(Predicate<? super Finding> kept) {
        return toBuilder()
                .findings(getFindings().stream().filter(kept).toList())
                .accepted(getAccepted().stream().filter(kept).toList())
                .build();
    }

    /**
     * Returns the findings of this report and of another one on the same revision of the same checklist.
     *
     * @param other the other report
     * @return a report with the findings of both in document order; equal findings are kept once
     * @throws IllegalArgumentException if the other report is on another checklist or revision
     */
    default ValidationReport merge(ValidationReport other) {
        if (!getChecklistId().equals(other.getChecklistId()) || !getRevision().equals(other.getRevision())) {
            throw new IllegalArgumentException(
                    "Merged report must be on checklist '" + getChecklistId() + "', revision '"
                            + ArgumentText.of(getRevision()) + "', was on '" + other.getChecklistId() + "', revision '"
                            + ArgumentText.of(other.getRevision()) + "'");
        }
        return toBuilder()
                .addAllFindings(other.getFindings())
                .addAllAccepted(other.getAccepted())
                .build();
    }

    /**
     * Returns a builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with all attributes of this value set.
     *
     * @return a new builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link ValidationReport}; checklist id and revision are required. Not thread-safe. */
    final class Builder extends ImmutableValidationReport.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}

        /**
         * Builds the report: puts the findings into document order and keeps equal ones once.
         *
         * @return the report
         * @throws IllegalStateException if a required attribute is missing
         */
        @Override
        public ValidationReport build() {
            ValidationReport report = super.build();
            findings(DocumentOrder.sort(report.getFindings()));
            accepted(DocumentOrder.sort(report.getAccepted()));
            return super.build();
        }
    }
}
