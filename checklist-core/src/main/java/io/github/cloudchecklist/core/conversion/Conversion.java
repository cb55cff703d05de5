package io.github.cloudchecklist.core.conversion;

import io.github.cloudchecklist.core.style.ChecklistStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * A document made of another one, and what it could not carry.
 *
 * <p>Immutable and thread-safe if the document is.
 *
 * @param <T> the type of the document
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface Conversion<T> permits ImmutableConversion {

    /**
     * Returns the document.
     *
     * @return the document
     */
    @Value.Parameter
    T getDocument();

    /**
     * Returns what of the source the document does not say, or does not say in the place that the format has for it.
     *
     * @return the losses in the order of the source; empty if everything was carried
     */
    @Value.Parameter
    List<Loss> getLosses();

    /**
     * Tells whether everything was carried.
     *
     * @return whether there are no losses
     */
    default boolean isComplete() {
        return getLosses().isEmpty();
    }

    /**
     * Returns a conversion.
     *
     * @param <T> the type of the document
     * @param document the document
     * @param losses what it could not carry, in the order of the source
     * @return the conversion
     */
    static <T> Conversion<T> of(T document, List<Loss> losses) {
        return ImmutableConversion.of(document, losses);
    }
}
