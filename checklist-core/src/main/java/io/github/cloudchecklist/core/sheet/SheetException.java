package io.github.cloudchecklist.core.sheet;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sheet cannot be read or imported at all.
 *
 * <p>What can be read in spite of a doubt is no exception but an {@link Uncertainty} of the result.
 *
 * @since 0.1.0
 */
public final class SheetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable SheetPlace place;

    /**
     * Creates an exception about a sheet as a whole.
     *
     * @param message what is wrong, one sentence that names the sheet
     */
    public SheetException(String message) {
        super(message);
        this.place = null;
    }

    /**
     * Creates an exception about one place.
     *
     * @param message what is wrong, one sentence; the place is put behind it
     * @param place the place
     */
    public SheetException(String message, SheetPlace place) {
        super(message + " (" + place.describe() + ")");
        this.place = place;
    }

    /** Returns the failure of a check of the model as one of a place. */
    static SheetException of(IllegalArgumentException failure, SheetPlace place) {
        SheetException exception = new SheetException(String.valueOf(failure.getMessage()), place);
        exception.initCause(failure);
        return exception;
    }

    /**
     * Returns the place that is at fault.
     *
     * @return the place; empty if it is the sheet as a whole
     */
    public Optional<SheetPlace> place() {
        return Optional.ofNullable(place);
    }
}
