package io.github.cloudchecklist.core.model;

import io.github.cloudchecklist.core.constraint.NotBlankIfPresent;
import io.github.cloudchecklist.core.style.ChecklistStyle;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the provider says about one control.
 *
 * <p>Mark, state and remark are three things: the mark is what is printed, the state is what it means by the legend of the
 * document, and the remark is what explains it. A caveat is possible under any state. The remark is complete: evidence and
 * notes found in it stand beside it and are not taken out of it.
 *
 * <pre>{@code
 * Answer answer = Answer.builder()
 *         .state(ComplianceState.IMPLEMENTED)
 *         .mark("○")
 *         .remark(LocalizedText.of("我们设置了防火墙。"))
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface Answer permits ImmutableAnswer {

    /**
     * Returns the state that the provider declares.
     *
     * @return the state
     */
    ComplianceState getState();

    /**
     * Returns the mark as printed, code point for code point.
     *
     * @return the mark; empty if none is printed
     */
    Optional<@NotBlankIfPresent String> getMark();

    /**
     * Returns the remark as printed, with line breaks in place of mark-up.
     *
     * @return the remark; empty if the cell is empty
     */
    Optional<LocalizedText> getRemark();

    /**
     * Returns the notes inside the remark that a sign such as ※ or * opens and that are not on one evidence, in the order of
     * the remark.
     *
     * @return the notes, each with the sign that opens it; empty if there is none
     */
    List<LocalizedText> getNotes();

    /**
     * Returns the evidence that the remark cites, in the order of the remark.
     *
     * @return the evidence; empty if there is none
     */
    List<@Valid Evidence> getEvidence();

    /**
     * Returns the control whose remark answers this control too.
     *
     * @return the id of that control; empty if the answer stands on its own
     */
    Optional<ControlId> getSharedWith();

    /**
     * Returns who carries out the control.
     *
     * @return the responsibility; empty if the sheet does not say
     */
    Optional<Responsibility> getResponsibility();

    /**
     * Returns the day on which the answer was given, in the calendar of the provider.
     *
     * @return the day; empty if it is not known
     */
    Optional<LocalDate> getAnsweredOn();

    /**
     * Returns further facts by name, in the order in which they were given.
     *
     * @return the properties; empty if there is none
     */
    Map<String, String> getProperties();

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

    /** Builds a {@link Answer}; the state is required. Not thread-safe. */
    final class Builder extends ImmutableAnswer.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}
    }
}
