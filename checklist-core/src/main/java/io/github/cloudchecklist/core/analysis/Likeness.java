package io.github.cloudchecklist.core.analysis;

import java.util.Arrays;
import java.util.List;

/**
 * How alike the texts of two collections are: the share of words and of pairs of neighbouring words that two texts have in
 * common (Dice's coefficient), each weighing the less, the more texts of one collection it is in. So the phrases that all
 * controls of a sheet repeat do not make them alike. Spaces, signs, case and width do not count.
 *
 * <p>The first {@value #MAX_WORDS} words of a text stand for all of it. Words may share a counter, which makes them weigh less;
 * that is the same whichever collection comes first.
 */
final class Likeness {

    static final int MAX_WORDS = 256;

    /** The likeness of a text and itself. */
    static final int SAME = 1000;

    private static final int WEIGHT = 1 << 12;
    private static final int MOST_COUNTERS = 1 << 23;
    private static final int COUNTERS_PER_TEXT = 64;

    private final byte[] oldCounts;
    private final byte[] newCounts;

    Likeness(List<String> before, List<String> after) {
        long wanted = (long) COUNTERS_PER_TEXT * (before.size() + after.size() + 1);
        int counters = Integer.highestOneBit((int) Math.min(wanted, MOST_COUNTERS));
        this.oldCounts = counts(before, counters);
        this.newCounts = counts(after, counters);
    }

    private static byte[] counts(List<String> texts, int counters) {
        byte[] counts = new byte[counters];
        for (String text : texts) {
            for (int shingle : unsorted(text)) {
                int counter = shingle & (counters - 1);
                if (counts[counter] < Byte.MAX_VALUE) {
                    counts[counter]++;
                }
            }
        }
        return counts;
    }

    /** Returns the hashes of the words and pairs of words of a text, ascending and each once. */
    static int[] shingles(String text) {
        int[] shingles = unsorted(text);
        Arrays.sort(shingles);
        int count = 0;
        for (int i = 0; i < shingles.length; i++) {
            if (i == 0 || shingles[i] != shingles[i - 1]) {
                shingles[count++] = shingles[i];
            }
        }
        return Arrays.copyOf(shingles, count);
    }

    /** Returns the likeness of two texts, by their shingles, from 0 to {@link #SAME}; 0 if one of them has no word. */
    int of(int[] left, int[] right) {
        if (left.length == 0 || right.length == 0) {
            return 0;
        }
        long common = 0;
        int i = 0;
        int j = 0;
        while (i < left.length && j < right.length) {
            if (left[i] == right[j]) {
                common += weight(left[i]);
                i++;
                j++;
            } else if (left[i] < right[j]) {
                i++;
            } else {
                j++;
            }
        }
        return (int) (2 * SAME * common / (weight(left) + weight(right)));
    }

    private long weight(int[] shingles) {
        long weight = 0;
        for (int shingle : shingles) {
            weight += weight(shingle);
        }
        return weight;
    }

    private int weight(int shingle) {
        int counter = shingle & (oldCounts.length - 1);
        return WEIGHT / Math.max(1, Math.max(oldCounts[counter], newCounts[counter]));
    }

    private static int[] unsorted(String text) {
        int[] words = Words.hashes(text, MAX_WORDS);
        int[] shingles = new int[Math.max(0, 2 * words.length - 1)];
        for (int i = 0; i < words.length; i++) {
            shingles[i] = mixed(words[i], 0);
            if (i > 0) {
                shingles[words.length + i - 1] = mixed(words[i - 1], words[i]);
            }
        }
        return shingles;
    }

    private static int mixed(int first, int second) {
        int hash = first * 0x9E3779B1 + second;
        hash ^= hash >>> 15;
        hash *= 0x85EBCA6B;
        return hash ^ (hash >>> 13);
    }
}
