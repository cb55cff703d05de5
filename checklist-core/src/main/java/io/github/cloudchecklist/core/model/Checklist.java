package io.github.cloudchecklist.core.model;

import io.github.cloudchecklist.core.constraint.Publication;
import io.github.cloudchecklist.core.style.ChecklistStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A security checklist as a provider of a cloud service publishes it: the root of the model.
 *
 * <p>It holds what the sheet says and nothing more: it does not decide that the provider is compliant. Texts are kept as
 * published, typos included; what is derived from them stands beside them. A checklist without answers is a template.
 *
 * <p>The builder enforces that the attributes named below are set. Validation reports what is missing, contradictory or
 * stale.
 *
 * <pre>{@code
 * Checklist checklist = Checklist.builder()
 *         .id(ChecklistId.of("example-checklist"))
 *         .revision("2024-12-27")
 *         .title(LocalizedText.of("Security checklist"))
 *         .language(Locale.ENGLISH)
 *         .addSection(Section.builder()
 *                 .id(SectionId.of("1"))
 *                 .title(LocalizedText.of("Network"))
 *                 .addControl(Control.builder()
 *                         .id(ControlId.of("1.1"))
 *                         .requirement(LocalizedText.of("Traffic is encrypted."))
 *                         .build())
 *                 .build())
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface Checklist permits ImmutableChecklist {

    /**
     * Returns the id of the checklist, the same for all its revisions.
     *
     * @return the id
     */
    ChecklistId getId();

    /**
     * Returns the revision of the checklist, by which its editions are told apart.
     *
     * @return the revision, such as {@code 2024-12-27}; a text without order
     */
    @NotBlank
    String getRevision();

    /**
     * Returns the title of the checklist.
     *
     * @return the title
     */
    @NotBlank
    LocalizedText getTitle();

    /**
     * Returns the language of the document: of every text that is not a translation.
     *
     * @return the language
     */
    Locale getLanguage();

    /**
     * Returns the provider of the service.
     *
     * @return the provider; empty if the sheet does not name it
     */
    Optional<@Valid Organization> getProvider();

    /**
     * Returns the service that the checklist is about.
     *
     * @return the service; empty if the sheet does not name it
     */
    Optional<@Valid Service> getService();

    /**
     * Returns the day on which the checklist was last revised, in the calendar of the provider.
     *
     * @return the day; empty if none is printed
     */
    Optional<LocalDate> getRevisedOn();

    /**
     * Returns what the sheet says ahead of its table, as printed.
     *
     * @return the introduction; empty if there is none
     */
    Optional<LocalizedText> getIntroduction();

    /**
     * Returns the frameworks that the checklist is made after, in the order of the sheet.
     *
     * @return the frameworks; empty if the sheet names none
     */
    List<@Valid FrameworkReference> getBasis();

    /**
     * Returns the certificates that the sheet lists, in its order.
     *
     * @return the certificates; empty if there is none
     */
    List<@Valid Certification> getCertifications();

    /**
     * Returns what the sheet as a whole points at, outside its table and its certificates, in its order.
     *
     * @return the references; empty if there is none
     */
    List<@Valid Evidence> getReferences();

    /**
     * Returns what the marks of this document mean.
     *
     * @return the legend; without entries unless set
     */
    @Valid
    @Value.Default
    default Legend getLegend() {
        return Legend.of();
    }

    /**
     * Returns the sections of the first level in document order.
     *
     * @return the sections; empty if there is none
     */
    @NotEmpty(groups = Publication.class)
    List<@Valid Section> getSections();

    /**
     * Returns further facts by name, in the order in which they were given.
     *
     * @return the properties; empty if there is none
     */
    Map<String, String> getProperties();

    /**
     * Returns the index of this checklist, made on the first call.
     *
     * @return the index
     */
    @Value.Lazy
    default ChecklistIndex index() {
        return new ChecklistIndex(this);
    }

    /**
     * Streams the sections at any depth in document order, each before its own subsections.
     *
     * @return the sections
     */
    default Stream<Section> sections() {
        return getSections().stream().flatMap(section -> Stream.concat(Stream.of(section), section.sections()));
    }

    /**
     * Streams the controls in document order.
     *
     * @return the controls
     */
    default Stream<Control> controls() {
        return getSections().stream().flatMap(Section::controls);
    }

    /**
     * Returns the control of an id, in constant time after the first call.
     *
     * @param id the id
     * @return the first control of that id in document order; empty if there is none
     */
    default Optional<Control> findControl(ControlId id) {
        return index().findControl(id);
    }

    /**
     * Returns the section of an id, in constant time after the first call.
     *
     * @param id the id
     * @return the first section of that id in document order; empty if there is none
     */
    default Optional<Section> findSection(SectionId id) {
        return index().findSection(id);
    }

    /**
     * Returns this checklist with each control replaced by what the function makes of it.
     *
     * @param change called once for each control, in document order
     * @return the changed checklist
     */
    default Checklist mapControls(UnaryOperator<Control> change) {
        return toBuilder()
                .sections(getSections().stream()
                        .map(section -> section.mapControls(change))
                        .toList())
                .build();
    }

    /**
     * Returns this checklist with the answer of one control set.
     *
     * @param id the id of the control
     * @param answer its new answer
     * @return the changed checklist
     * @throws NoSuchElementException if there is no control of that id
     */
    default Checklist withAnswer(ControlId id, Answer answer) {
        return withAnswers(Map.of(id, answer));
    }

    /**
     * Returns this checklist with the answers of several controls set, in one pass.
     *
     * <p>Where an id stands at several controls, each of them gets the answer.
     *
     * @param answers the new answers by the id of the control
     * @return the changed checklist
     * @throws NoSuchElementException if there is no control of one of the ids
     */
    default Checklist withAnswers(Map<ControlId, Answer> answers) {
        answers.keySet().stream()
                .filter(id -> findControl(id).isEmpty())
                .sorted()
                .findFirst()
                .ifPresent(id -> {
                    throw new NoSuchElementException(
                            "Control id must be in checklist '" + getId() + "', was '" + id + "'");
                });
        return mapControls(control -> {
            Answer answer = answers.get(control.getId());
            return answer == null ? control : control.toBuilder().answer(answer).build();
        });
    }

    /**
     * Returns the template of this checklist: all of it but the answers.
     *
     * @return the checklist with no control answered
     */
    default Checklist withoutAnswers() {
        return mapControls(
                control -> control.toBuilder().answer(Optional.empty()).build());
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

    /** Builds a {@link Checklist}; id, revision, title and language are required. Not thread-safe. */
    final class Builder extends ImmutableChecklist.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}
    }
}
