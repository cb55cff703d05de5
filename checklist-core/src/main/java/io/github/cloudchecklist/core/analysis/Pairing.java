package io.github.cloudchecklist.core.analysis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which element of an old list is which of a new one: each has at most one partner.
 *
 * <p>Pairs are made step by step, the surest first, and stay. The pairs of the lists in reverse order are the same.
 */
final class Pairing<T> {

    private static final int NONE = -1;

    private final List<T> before;
    private final List<T> after;
    private final int[] newOf;
    private final int[] oldOf;
    private int pairs;

    Pairing(List<T> before, List<T> after) {
        this.before = before;
        this.after = after;
        this.newOf = new int[before.size()];
        this.oldOf = new int[after.size()];
        Arrays.fill(newOf, NONE);
        Arrays.fill(oldOf, NONE);
    }

    /**
     * Pairs open elements of the same key: the first old one with the first new one, and so on, in one pass.
     *
     * @param key the key; null for an element that this step leaves open
     */
    Pairing<T> by(Function<? super T, @Nullable String> key) {
        Map<String, Integer> first = new HashMap<>();
        int[] next = new int[after.size()];
        for (int j = after.size() - 1; j >= 0; j--) {
            String name = oldOf[j] == NONE ? key.apply(after.get(j)) : null;
            if (name != null) {
                Integer follower = first.put(name, j);
                next[j] = follower == null ? NONE : follower;
            }
        }
        for (int i = 0; i < before.size() && !first.isEmpty(); i++) {
            String name = newOf[i] == NONE ? key.apply(before.get(i)) : null;
            Integer j = name == null ? null : first.get(name);
            if (name != null && j != null) {
                pair(i, j);
                if (next[j] == NONE) {
                    first.remove(name);
                } else {
                    first.put(name, next[j]);
                }
            }
        }
        return this;
    }

    void pair(int i, int j) {
        newOf[i] = j;
        oldOf[j] = i;
        pairs++;
    }

    /** Tells whether elements of both lists are still without a partner. */
    boolean isOpen() {
        return Math.min(newOf.length, oldOf.length) > pairs;
    }

    boolean isOldOpen(int i) {
        return newOf[i] == NONE;
    }

    boolean isNewOpen(int j) {
        return oldOf[j] == NONE;
    }

    /** Returns the new element of an old one, or null if it has none. */
    @Nullable
    T newOf(int i) {
        return newOf[i] == NONE ? null : after.get(newOf[i]);
    }

    /** Returns the old element of a new one, or null if it has none. */
    @Nullable
    T oldOf(int j) {
        return oldOf[j] == NONE ? null : before.get(oldOf[j]);
    }

    /** Returns the index of the new element of an old one, or -1. */
    int indexOfNew(int i) {
        return newOf[i];
    }

    List<T> before() {
        return before;
    }

    List<T> after() {
        return after;
    }

    /** Tells whether the paired elements stand in the same order in both lists. */
    boolean isInOrder() {
        int last = NONE;
        for (int j : newOf) {
            if (j != NONE) {
                if (j < last) {
                    return false;
                }
                last = j;
            }
        }
        return true;
    }
}
