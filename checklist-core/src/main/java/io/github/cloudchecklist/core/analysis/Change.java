package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.style.ChecklistStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that differs between two revisions of a checklist, with its place in both.
 *
 * <p>Plain data: a change does not know the sheets. It says what the sheets say and does not judge the provider.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface Change permits ImmutableChange {

    /** The greatest length in characters of an old or new value: {@value}. */
    int MAX_VALUE = 200;

    /**
     * Returns what has changed.
     *
     * @return the kind, with its stable code
     */
    ChangeKind getKind();

    /**
     * Returns whether the reader may rely on more or on less than before.
     *
     * @return the effect; unless set, what the kind alone tells: neutral for most
     */
    @Value.Default
    default ChangeEffect getEffect() {
        return getKind().effect();
    }

    /**
     * Returns how much the change weighs for a reviewer.
     *
     * @return the severity; unless set, {@link ChangeSeverity#MAJOR} for a regression, else that of the kind
     */
    @Value.Default
    default ChangeSeverity getSeverity() {
        return getKind().severity(getEffect());
    }

    /**
     * Returns the place in the old sheet. Of an attribute or element that was not there it is the place of what would have
     * had it.
     *
     * @return the place; empty for a section or control that was not there
     */
    Optional<ChecklistPlace> getOldPlace();

    /**
     * Returns the place in the new sheet. Of an attribute or element that is not there it is the place of what would have
     * it.
     *
     * @return the place; empty for a section or control that is gone
     */
    Optional<ChecklistPlace> getNewPlace();

    /**
     * Returns what stood in the old sheet, in short: the id of what was renumbered or moved, the code of a state, the
     * beginning and end of a text. Addresses are without user name, query and fragment.
     *
     * @return the value, at most {@value #MAX_VALUE} characters long; empty if there was none or it cannot be said in short
     */
    Optional<String> getOldValue();

    /**
     * Returns what stands in the new sheet, in short, as {@link #getOldValue()} does for the old one.
     *
     * @return the value, at most {@value #MAX_VALUE} characters long; empty if there is none or it cannot be said in short
     */
    Optional<String> getNewValue();

    /**
     * Returns the difference of the texts word by word.
     *
     * @return the difference; empty unless a text is in both sheets in different wordings
     */
    Optional<TextDiff> getWording();

    /**
     * Returns the change the other way round: what the diff of the same sheets in reverse order has in its place.
     *
     * @return the reverse
     */
    default Change reversed() {
        boolean formOnly = getSeverity() == ChangeSeverity.EDITORIAL;
        Builder reverse = builder()
                .kind(getKind().reversed())
                .effect(getEffect().reversed())
                .oldPlace(getNewPlace())
                .newPlace(getOldPlace())
                .oldValue(getNewValue())
                .newValue(getOldValue())
                .wording(getWording().map(TextDiff::reversed));
        return (formOnly ? reverse.severity(ChangeSeverity.EDITORIAL) : reverse).build();
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

    /** Builds a {@link Change}; the kind is required. Not thread-safe. */
    final class Builder extends ImmutableChange.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}
    }
}
