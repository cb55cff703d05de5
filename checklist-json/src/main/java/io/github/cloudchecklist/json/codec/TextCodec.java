package io.github.cloudchecklist.json.codec;

import io.github.cloudchecklist.json.codec.Problem.Kind;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes values that are JSON strings, and names of fields where a map has such values as keys.
 *
 * @param <T> the type of the values
 */
public class TextCodec<T> extends Codec<T> {

    private final Function<String, T> parse;
    private final Function<T, String> print;
    private final int longestShared;
    private final boolean costly;

    /**
     * Makes a codec.
     *
     * @param parse throws {@link IllegalArgumentException} for what it refuses, with a message fit for a problem
     * @param print the inverse, which does the same for values that have no such form
     */
    TextCodec(String noun, Function<String, T> parse, Function<T, String> print) {
        this(noun, parse, print, 0, false);
    }

    private TextCodec(
            String noun, Function<String, T> parse, Function<T, String> print, int longestShared, boolean costly) {
        super(noun);
        this.parse = parse;
        this.print = print;
        this.longestShared = longestShared;
        this.costly = costly;
    }

    /** Returns the same codec for values that recur in a document where they have at most so many characters. */
    TextCodec<T> sharedUpTo(int longest) {
        return new TextCodec<>(noun, parse, print, longest, false);
    }

    /** Returns the same codec for values that recur from document to document, and take longer to make than to find. */
    TextCodec<T> costlyUpTo(int longest) {
        return new TextCodec<>(noun, parse, print, longest, true);
    }

    /** Returns a codec of the constants of an enum by their codes. */
    static <E extends Enum<E>> TextCodec<E> ofEnum(String noun, E[] constants, Function<E, String> code) {
        Map<String, E> byCode = new LinkedHashMap<>();
        for (E constant : constants) {
            byCode.put(code.apply(constant), constant);
        }
        return ofCodes(noun, byCode);
    }

    /** Returns a codec of these values and no others. */
    static <T> TextCodec<T> ofCodes(String noun, Map<String, T> byCode) {
        Map<T, String> codes = new HashMap<>();
        byCode.forEach((code, value) -> codes.put(value, code));
        String expected = noun + " must be one of '" + String.join("', '", byCode.keySet()) + "'";
        Function<String, T> parse = text -> {
            T value = byCode.get(text);
            if (value == null) {
                throw new IllegalArgumentException(expected + Problem.was(text));
            }
            return value;
        };
        int longest = Collections.max(byCode.keySet(), Comparator.comparing(String::length))
                .length();
        return new TextCodec<>(noun, parse, codes::get).sharedUpTo(longest);
    }

    @Override
    @Nullable
    T read(Reading in) {
        int length = in.stringLength(noun);
        if (length < 0) {
            return null;
        }
        if (length > longestShared || length == 0) {
            return parseOrRefuse(in);
        }
        Cache cache = costly ? in.cache : in.words;
        char[] characters = in.parser.getStringCharacters();
        int offset = in.parser.getStringOffset();
        T value = cache.get(this, characters, offset, length);
        if (value == null) {
            value = parseOrRefuse(in);
            if (value != null) {
                cache.put(this, characters, offset, in.parser.getString(), value);
            }
        }
        return value;
    }

    private @Nullable T parseOrRefuse(Reading in) {
        try {
            return parse(in.parser.getString(), in);
        } catch (IllegalArgumentException e) {
            in.refuse(Kind.INVALID_VALUE, String.valueOf(e.getMessage()));
            return null;
        }
    }

    @Override
    void write(T value, Writing out) {
        out.generator.writeString(text(value, out));
    }

    /** Reads the name at the current token; null if it was refused and the field skipped. */
    @Nullable
    T readName(Reading in) {
        try {
            return parse(in.parser.currentName(), in);
        } catch (IllegalArgumentException e) {
            in.refuseField(Kind.INVALID_VALUE, String.valueOf(e.getMessage()));
            return null;
        }
    }

    /**
     * Returns the value that a string stands for.
     *
     * @throws IllegalArgumentException if there is none
     */
    T parse(String text, Reading in) {
        return parse.apply(text);
    }

    /** Returns how a value is written. */
    String text(T value, Writing out) {
        try {
            return print.apply(value);
        } catch (IllegalArgumentException e) {
            out.refuse(String.valueOf(e.getMessage()));
            throw e;
        }
    }
}
