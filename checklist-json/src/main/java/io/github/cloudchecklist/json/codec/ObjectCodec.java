package io.github.cloudchecklist.json.codec;

import io.github.cloudchecklist.json.codec.Problem.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * Reads and writes objects after the table of their fields.
 *
 * @param <T> the type of the objects
 * @param <B> their builder
 */
final class ObjectCodec<T, B> extends Codec<T> {

    private static final int MOST_FIELDS = Long.SIZE;

    final List<Field<T, B, ?>> fields;
    private final Field<T, B, ?>[] declared;
    private final Field<T, B, ?>[] sorted;
    private final PropertyNameMatcher names;
    private final long required;
    private final Supplier<B> builders;
    private final Function<B, T> build;

    ObjectCodec(String noun, List<Field<T, B, ?>> fields, Supplier<B> builders, Function<B, T> build) {
        super(noun);
        this.fields = List.copyOf(fields);
        this.declared = array(fields);
        List<Field<T, B, ?>> byName = new ArrayList<>(fields);
        byName.sort(Comparator.comparing(field -> field.name));
        this.sorted = array(byName);
        this.names = matcher(fields.stream().map(field -> field.name).toList());
        long mask = 0;
        for (int i = 0; i < declared.length; i++) {
            mask |= declared[i].required ? bit(i) : 0;
        }
        this.required = mask;
        this.builders = builders;
        this.build = build;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // There are no arrays of generic types; the list has the right ones.
    private static <T, B> Field<T, B, ?>[] array(List<Field<T, B, ?>> fields) {
        if (fields.size() > MOST_FIELDS) {
            throw new IllegalArgumentException("Fields must be at most " + MOST_FIELDS + ", were " + fields.size());
        }
        return fields.toArray(new Field[0]);
    }

    /** Returns what finds the index of a name in a list, for parsers of any kind. */
    static PropertyNameMatcher matcher(List<String> names) {
        return new JsonFactory()
                .constructNameMatcher(names.stream().map(Named::fromString).toList(), false);
    }

    @Override
    @Nullable
    T read(Reading in) {
        if (!in.isObject(noun)) {
            return null;
        }
        return readMembers(in, in.parser.streamReadContext(), builders.get(), 0, 0);
    }

    B newBuilder() {
        return builders.get();
    }

    /** Returns the index of a field; negative if the objects have no such field. */
    int indexOf(String name) {
        return names.matchName(name);
    }

    /** Returns the bit of a field in the sets of fields. */
    static long bit(int index) {
        return 1L << index;
    }

    /**
     * Reads the rest of an object.
     *
     * @param object where the object began
     * @param builder what has been read of it
     * @param before the fields that have been met
     * @param valid those of them that had no problem
     */
    @Nullable
    T readMembers(Reading in, TokenStreamContext object, B builder, long before, long valid) {
        long met = before;
        long set = valid;
        int index = in.parser.nextNameMatch(names);
        while (index != PropertyNameMatcher.MATCH_END_OBJECT) {
            if (index == PropertyNameMatcher.MATCH_UNKNOWN_NAME) {
                in.refuseUnknownField();
            } else if (index < 0) {
                throw in.endedEarly();
            } else if ((met & bit(index)) != 0) {
                in.refuseDuplicateField();
            } else {
                met |= bit(index);
                in.parser.nextToken();
                if (declared[index].read(in, builder)) {
                    set |= bit(index);
                }
            }
            index = in.parser.nextNameMatch(names);
        }
        if ((required & ~met) != 0) {
            in.reportObject(object, Kind.MISSING_FIELD, missing(required & ~met));
        }
        return (required & ~set) == 0 ? build(in, object, builder) : null;
    }

    private @Nullable T build(Reading in, TokenStreamContext object, B builder) {
        try {
            return build.apply(builder);
        } catch (IllegalArgumentException e) {
            in.reportObject(object, Kind.INVALID_VALUE, String.valueOf(e.getMessage()));
            return null;
        }
    }

    private String missing(long missing) {
        List<String> quoted = new ArrayList<>();
        for (int i = 0; i < declared.length; i++) {
            if ((missing & bit(i)) != 0) {
                quoted.add("'" + declared[i].name + "'");
            }
        }
        return noun + " must have " + String.join(", ", quoted);
    }

    @Override
    void write(T object, Writing out) {
        out.generator.writeStartObject();
        for (Field<T, B, ?> field : out.sorted ? sorted : declared) {
            field.write(object, out);
        }
        out.generator.writeEndObject();
    }
}
