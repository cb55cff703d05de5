package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.style.ChecklistStyle;
import io.github.cloudchecklist.core.text.Quotes;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something in a sheet that could be read in more than one way, or that could not be read: for a person to look at.
 *
 * <p>The codes are listed at {@link SheetImporter}. A code is stable; a message may be reworded.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface Uncertainty permits ImmutableUncertainty {

    /** The greatest length of a quotation in UTF-16 code units: {@value}. */
    int MAX_QUOTE = 120;

    /**
     * Returns what kind of uncertainty this is.
     *
     * @return the code in lower case, its words joined by full stops
     */
    String getCode();

    /**
     * Returns what is uncertain and what was made of it.
     *
     * @return one English sentence without a full stop
     */
    String getMessage();

    /**
     * Returns where it is.
     *
     * @return the place; empty if the sheet as a whole, or a remark outside a sheet, is concerned
     */
    Optional<SheetPlace> getPlace();

    /**
     * Returns the cell, or the part of it that is concerned.
     *
     * @return the text, cut after {@value #MAX_QUOTE} code units; empty if the cell is empty or there is no cell
     */
    String getQuote();

    /**
     * Returns place, message and quotation in words.
     *
     * @return the words, without a full stop
     */
    default String describe() {
        String place = getPlace().map(where -> where.describe() + ": ").orElse("");
        return place + getMessage() + ": '" + getQuote() + "'";
    }

    /**
     * Returns an uncertainty without a place.
     *
     * @param code the code
     * @param message what is uncertain, one sentence
     * @param quote the text concerned, of any length
     * @return the uncertainty
     */
    static Uncertainty of(String code, String message, String quote) {
        return builder()
                .code(code)
                .message(message)
                .quote(Quotes.beginning(quote, MAX_QUOTE))
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

    /** Builds a {@link Uncertainty}; code, message and quote are required. Not thread-safe. */
    final class Builder extends ImmutableUncertainty.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}
    }
}
