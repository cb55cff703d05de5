package io.github.cloudchecklist.json.codec;

import io.github.cloudchecklist.json.codec.Problem.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;

/** Reads and writes how many there are of something: numbers that every reader of JSON takes alike (RFC 7493, section 2.2). */
final class CountCodec extends Codec<Long> {

    /** The greatest number up to which all are told apart where numbers are floating-point ones: 2<sup>53</sup> - 1. */
    static final long GREATEST = 9_007_199_254_740_991L;

    private final long least;

    CountCodec(long least) {
        super("Count");
        this.least = least;
    }

    @Override
    @Nullable
    Long read(Reading in) {
        if (in.parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
            in.refuse(Kind.INVALID_VALUE, noun + " must have neither fraction nor exponent" + was(in));
            return null;
        }
        if (!in.parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            in.refuseType(noun, "a number");
            return null;
        }
        if (in.parser.getNumberType() != NumberType.BIG_INTEGER) {
            long count = in.parser.getLongValue();
            if (count >= least && count <= GREATEST) {
                return count;
            }
        }
        in.refuse(Kind.INVALID_VALUE, range() + was(in));
        return null;
    }

    @Override
    void write(Long count, Writing out) {
        if (count < least || count > GREATEST) {
            out.refuse(range() + Problem.was(count.toString()));
        }
        out.generator.writeNumber(count);
    }

    private String range() {
        return noun + " must be from " + least + " to " + GREATEST;
    }

    private static String was(Reading in) {
        return Problem.was(in.parser.getString());
    }
}
