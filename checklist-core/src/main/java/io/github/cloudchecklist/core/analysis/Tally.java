package io.github.cloudchecklist.core.analysis;

import java.util.Map;
import java.util.TreeMap;

/** Counts of things that are kept in their natural order. */
final class Tally {

    private Tally() {}

    static <K extends Comparable<? super K>> Map<K, Long> sum(Map<K, Long> counts, Map<K, Long> others) {
        Map<K, Long> sum = new TreeMap<>(counts);
        others.forEach((key, count) -> sum.merge(key, count, Long::sum));
        return sum;
    }
}
