package io.github.cloudchecklist.json.oscal;

import java.util.function.Function;

/** Constants of the model by their codes. */
final class Codes {

    private Codes() {}

    /**
     * Returns the constant of a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    static <E> E of(E[] constants, Function<E, String> code, String text) {
        for (E constant : constants) {
            if (code.apply(constant).equals(text)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("Code must be known");
    }
}
