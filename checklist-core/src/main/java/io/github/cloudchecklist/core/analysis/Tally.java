package io.github.cloudchecklist.core.analysis;

import java.util.Map;
import java.util.TreeMap;

/** Counts of things that are kept in their natural order. */
final class Tally {

    private Tally() {}

    /**
     * Returns counts in the natural order of what is counted, without zeros.
     *
     * @throws IllegalArgumentException if a count is negative
     */
    static <K extends Comparable<? super K>> Map<K, Long> sorted(Map<K, Long> counts) {
        Map<K, Long> sorted = new TreeMap<>();
        counts.forEach((key, count) -> {
            if (check(count) > 0) {
                sorted.put(key, count);
            }
        });
        return sorted;
    }

    /**
     * Returns a count if it is one.
     *
     * @throws IllegalArgumentException if it is negative
     */
    static long check(long count) {
        if (count < 0) {
            throw new IllegalArgumentException("Count must not be negative, was '" + count + "'");
        }
        return count;
    }

    static <K extends Comparable<? super K>> Map<K, Long> sum(Map<K, Long> counts, Map<K, Long> others) {
        Map<K, Long> sum = new TreeMap<>(counts);
        others.forEach((key, count) -> sum.merge(key, count, Long::sum));
        return sum;
    }
}
