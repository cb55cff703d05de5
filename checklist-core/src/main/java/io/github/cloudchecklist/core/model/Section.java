package io.github.cloudchecklist.core.model;

import io.github.cloudchecklist.core.constraint.NotBlankIfPresent;
import io.github.cloudchecklist.core.style.ChecklistStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A numbered part of a checklist, with controls, subsections, or both.
 *
 * <p>Sections nest. A section's own controls come before those of its subsections: that is document order.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface Section permits ImmutableSection {

    /** The greatest number of levels of sections: {@value}. */
    int MAX_DEPTH = 24;

    /**
     * Returns the id of the section.
     *
     * @return the id, meant to be unique within the checklist
     */
    SectionId getId();

    /**
     * Returns the number as printed.
     *
     * @return the label; empty if none is printed
     */
    Optional<@NotBlankIfPresent String> getLabel();

    /**
     * Returns the title as printed.
     *
     * @return the title
     */
    @NotBlank
    LocalizedText getTitle();

    /**
     * Returns the subjects of the section; one section may have several.
     *
     * @return the types in the order in which they were given; empty if nobody has said
     */
    List<SectionType> getTypes();

    /**
     * Returns the text between the title and the first control, as printed.
     *
     * @return the introduction; empty if there is none
     */
    Optional<LocalizedText> getIntroduction();

    /**
     * Returns the controls directly under the title, in document order.
     *
     * @return the controls; empty if there is none
     */
    List<@Valid Control> getControls();

    /**
     * Returns the subsections directly under this section, in document order.
     *
     * @return the subsections; empty if there is none
     */
    List<@Valid Section> getSections();

    /**
     * Returns further facts by name, in the order in which they were given.
     *
     * @return the properties; empty if there is none
     */
    Map<String, String> getProperties();

    /**
     * Returns how many levels of sections there are from this one down.
     *
     * @return 1 for a section without subsections, and never more than {@link #MAX_DEPTH}
     */
    @Value.Derived
    @Value.Auxiliary
    default int depth() {
        int deepest = 0;
        for (Section section : getSections()) {
            deepest = Math.max(deepest, section.depth());
        }
        return 1 + deepest;
    }

    /**
     * Streams the subsections at any depth in document order, each before its own subsections.
     *
     * @return the subsections, this section not among them
     */
    default Stream<Section> sections() {
        return getSections().stream().flatMap(section -> Stream.concat(Stream.of(section), section.sections()));
    }

    /**
     * Streams the controls of this section and of its subsections in document order.
     *
     * @return the controls
     */
    default Stream<Control> controls() {
        return Stream.concat(getControls().stream(), getSections().stream().flatMap(Section::controls));
    }

    /**
     * Returns this section with each of its controls, at any depth, replaced by what the function makes of it.
     *
     * @param change called once for each control, in document order
     * @return the changed section; this section itself if no control changed
     */
    default Section mapControls(UnaryOperator<Control> change) {
        List<Control> controls = getControls().stream().map(change).toList();
        List<Section> sections = getSections().stream()
                .map(section -> section.mapControls(change))
                .toList();
        return controls.equals(getControls()) && sections.equals(getSections())
                ? this
                : toBuilder().controls(controls).sections(sections).build();
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

    /** Builds a {@link Section}; id and title are required, and sections must not nest more than {@link #MAX_DEPTH} deep. Not thread-safe. */
    final class Builder extends ImmutableSection.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}

        /**
         * Builds the section.
         *
         * @return the section
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if sections nest more than {@link Section#MAX_DEPTH} deep
         */
        @Override
        public Section build() {
            Section section = super.build();
            if (section.depth() > MAX_DEPTH) {
                throw new IllegalArgumentException("Sections must not nest more than " + MAX_DEPTH + " deep, section '"
                        + section.getId() + "' has " + section.depth() + " levels");
            }
            return section;
        }
    }
}
