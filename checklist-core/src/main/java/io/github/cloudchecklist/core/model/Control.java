package io.github.cloudchecklist.core.model;

import io.github.cloudchecklist.core.constraint.NotBlankIfPresent;
import io.github.cloudchecklist.core.style.ChecklistStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One item of a checklist: what is asked, and what the provider answers.
 *
 * <p>The id is unique within the checklist and made from position ({@code 2.1.2}) or published ({@code AC-2}); the label is
 * the number as printed ({@code 2}), which may restart in every section. A control without an answer belongs to a
 * template; a control that was asked and left open has an answer in state {@link ComplianceState#UNANSWERED}.
 *
 * <pre>{@code
 * Control control = Control.builder()
 *         .id(ControlId.of("6.28"))
 *         .label("28")
 *         .requirement(LocalizedText.of("引入设备（防火墙等）以防止从外部和内部进行未经授权的访问。"))
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface Control permits ImmutableControl {

    /**
     * Returns the id of the control.
     *
     * @return the id, meant to be unique within the checklist
     */
    ControlId getId();

    /**
     * Returns the number as printed.
     *
     * @return the label; empty if none is printed
     */
    Optional<@NotBlankIfPresent String> getLabel();

    /**
     * Returns the title, a few words.
     *
     * @return the title; empty if there is none
     */
    Optional<LocalizedText> getTitle();

    /**
     * Returns what the control asks for, as printed.
     *
     * @return the requirement
     */
    @NotBlank
    LocalizedText getRequirement();

    /**
     * Returns the help that the sheet gives with the requirement, as printed.
     *
     * @return the guidance; empty if there is none
     */
    Optional<LocalizedText> getGuidance();

    /**
     * Returns how strongly the checklist asks for the control.
     *
     * @return the level; empty if the sheet does not say
     */
    Optional<RequirementLevel> getLevel();

    /**
     * Returns what the provider answers.
     *
     * @return the answer; empty in a template
     */
    Optional<@Valid Answer> getAnswer();

    /**
     * Returns the clauses of frameworks that the sheet itself names as the origin of the control, in the order of the
     * sheet.
     *
     * @return the references; empty if the sheet names none
     */
    List<@Valid ControlReference> getReferences();

    /**
     * Returns where the control stands in the life of the checklist.
     *
     * @return the lifecycle; {@link Lifecycle#ACTIVE} unless set
     */
    @Value.Default
    default Lifecycle getLifecycle() {
        return Lifecycle.ACTIVE;
    }

    /**
     * Returns the controls that take the place of this one, in the order of the document.
     *
     * @return the ids; empty if the control is not replaced
     */
    List<ControlId> getReplacedBy();

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

    /** Builds a {@link Control}; id and requirement are required. Not thread-safe. */
    final class Builder extends ImmutableControl.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}
    }
}
