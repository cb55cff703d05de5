package io.github.cloudchecklist.core.validation;

import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.SectionId;
import io.github.cloudchecklist.core.style.ChecklistStyle;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that a reader of a checklist should not take for granted, and where it stands.
 *
 * <p>Plain data: a finding knows neither the rule object that reported it nor the checklist.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface Finding permits ImmutableFinding {

    /**
     * Returns the code, which says what was found: that of a rule, or {@code constraint.} and the name of a Jakarta
     * constraint, as in {@code constraint.not-blank}.
     *
     * @return two or more lower-case words joined by dots; never reused for something else
     */
    String getCode();

    /**
     * Returns how much the finding weighs.
     *
     * @return the severity, as set by profile and validator
     */
    Severity getSeverity();

    /**
     * Returns the innermost section that the place is in.
     *
     * @return the id; empty if the finding is about the checklist as a whole or what stands outside its sections
     */
    Optional<SectionId> getSectionId();

    /**
     * Returns the control that the place is in.
     *
     * @return the id; empty if the finding is not about one control
     */
    Optional<ControlId> getControlId();

    /**
     * Returns the place in the JSON form of the checklist, as a JSON Pointer (RFC 6901).
     *
     * @return the pointer, such as {@code /sections/0/controls/4/answer/evidence/2}; empty text for the whole checklist
     */
    String getPointer();

    /**
     * Returns the message in the language of the validator.
     *
     * @return one sentence, with the arguments filled in
     */
    String getMessage();

    /**
     * Returns what is special about this finding, by name, in the order in which the rule gave it.
     *
     * <p>Values are texts on one line and at most 201 characters long; addresses are without user name, query and
     * fragment, and invisible characters are written as {@code U+202E}.
     *
     * @return the arguments; empty if the code and the place say it all
     */
    Map<String, String> getArguments();

    /**
     * Returns what the check goes back to.
     *
     * @return the source of the rule, such as {@code ISO/IEC 17021-1:2015, 8.2.2}, or the qualified name of the annotation
     *     of a Jakarta constraint; empty if the rule stands on its own
     */
    Optional<String> getSource();

    /**
     * Returns why somebody has accepted the finding.
     *
     * @return the reason; empty if the finding is open
     */
    Optional<String> getAcceptanceReason();

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

    /** Builds a {@link Finding}; code, severity, pointer and message are required. Not thread-safe. */
    final class Builder extends ImmutableFinding.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}
    }
}
