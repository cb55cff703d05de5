package io.github.cloudchecklist.json.codec;

import java.util.Arrays;
import java.util.function.Function;

/** Constants by their codes, where no table reads them. */
public final class Codes {

    private Codes() {}

    /**
     * Returns the constant of a code.
     *
     * @param <E> the type of the constants
     * @param rule what holds for codes, as the beginning of the message
     * @param constants all constants
     * @param code returns the code of a constant
     * @param text the code
     * @return the constant
     * @throws IllegalArgumentException if there is none, with a message fit for a problem
     */
    public static <E extends Enum<E>> E of(String rule, E[] constants, Function<E, String> code, String text) {
        return Arrays.stream(constants)
                .filter(constant -> code.apply(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(rule + Problem.was(text)));
    }
}
