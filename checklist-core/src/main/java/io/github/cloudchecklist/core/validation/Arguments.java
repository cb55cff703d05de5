package io.github.cloudchecklist.core.validation;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a finding in the making: a chain on which each further one is hung, since there are few and a rule may
 * go on from any of them. Immutable.
 */
final class Arguments {

    static final Arguments NONE = new Arguments(null, "", "", 0);

    private final @Nullable Arguments before;
    private final String name;
    private final String value;
    private final int size;

    private Arguments(@Nullable Arguments before, String name, String value, int size) {
        this.before = before;
        this.name = name;
        this.value = value;
        this.size = size;
    }

    /** Returns these and one more, written as {@link ArgumentText} does; of several of one name the last holds. */
    Arguments with(String name, Object value) {
        return new Arguments(this, name, ArgumentText.of(value), size + 1);
    }

    @Nullable
    String find(String name) {
        for (Arguments argument = this; argument.before != null; argument = argument.before) {
            if (argument.name.equals(name)) {
                return argument.value;
            }
        }
        return null;
    }

    /** Shows the names and values in the order in which they were given. */
    void forEach(BiConsumer<String, String> action) {
        Arguments[] inOrder = new Arguments[size];
        for (Arguments argument = this; argument.before != null; argument = argument.before) {
            inOrder[argument.size - 1] = argument;
        }
        for (Arguments argument : inOrder) {
            action.accept(argument.name, argument.value);
        }
    }
}
