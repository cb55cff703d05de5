package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.analysis.Outline.ControlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Pairs controls whose requirement was reworded: those of one id that are still alike, and those of different ids that are
 * more alike than not, the most alike first.
 *
 * <p>A control is compared only with the few that share one of its rarest words or pairs of words with it, so the work is
 * bounded for each control, whatever the sheets are.
 */
final class SimilarControls {

    /** How alike two texts of one id must be. */
    static final int LEAST_WITH_SAME_ID = 200;

    /** How alike two texts of different ids must be. */
    static final int LEAST = 500;

    /** What the same id weighs against a likeness. */
    private static final int WEIGHT_OF_SAME_ID = 250;

    /** How many of its rarest shingles stand for a control. */
    private static final int SKETCH = 12;

    /** In how many controls of a sheet a shingle may be to be rare. */
    private static final int RARE = 8;

    private record Candidate(int i, int j, int score) {}

    private final Pairing<ControlNode> pairing;
    private final int[] openOld;
    private final int[] openNew;
    private final List<int[]> oldShingles;
    private final List<int[]> newShingles;
    private final Likeness likeness;
    private final List<Candidate> candidates = new ArrayList<>();

    private SimilarControls(Pairing<ControlNode> pairing) {
        this.pairing = pairing;
        this.openOld = open(pairing.before(), pairing::isOldOpen);
        this.openNew = open(pairing.after(), pairing::isNewOpen);
        this.likeness = new Likeness(requirements(pairing.before()), requirements(pairing.after()));
        this.oldShingles = shingles(pairing.before(), openOld);
        this.newShingles = shingles(pairing.after(), openNew);
    }

    static void pair(Pairing<ControlNode> pairing) {
        SimilarControls similar = new SimilarControls(pairing);
        similar.addSameIds();
        similar.addSharedShingles();
        similar.pairBest();
    }

    private static int[] open(List<ControlNode> nodes, IntPredicate isOpen) {
        return IntStream.range(0, nodes.size()).filter(isOpen).toArray();
    }

    private static List<String> requirements(List<ControlNode> nodes) {
        return nodes.stream().map(ControlMatching::requirement).toList();
    }

    private static List<int[]> shingles(List<ControlNode> nodes, int[] open) {
        return Arrays.stream(open)
                .mapToObj(index -> Likeness.shingles(ControlMatching.requirement(nodes.get(index))))
                .toList();
    }

    private void addSameIds() {
        List<Integer> old = Arrays.stream(openOld).boxed().toList();
        List<Integer> now = Arrays.stream(openNew).boxed().toList();
        Pairing<String> ids = new Pairing<>(
                        old.stream().map(i -> id(pairing.before(), i)).toList(),
                        now.stream().map(j -> id(pairing.after(), j)).toList())
                .by(id -> id);
        for (int i = 0; i < openOld.length; i++) {
            if (!ids.isOldOpen(i)) {
                addCandidate(i, ids.indexOfNew(i), LEAST_WITH_SAME_ID, WEIGHT_OF_SAME_ID);
            }
        }
    }

    private void addSharedShingles() {
        long words = IntStream.range(0, openOld.length)
                        .mapToLong(i -> oldShingles.get(i).length)
                        .sum()
                + IntStream.range(0, openNew.length)
                        .mapToLong(j -> newShingles.get(j).length)
                        .sum();
        int mask = Integer.highestOneBit((int) Math.min(words + 1, 1 << 23)) * 2 - 1;
        byte[] oldCounts = counts(oldShingles, mask);
        byte[] newCounts = counts(newShingles, mask);
        long[] old = postings(oldShingles, oldCounts, newCounts, mask);
        long[] now = postings(newShingles, oldCounts, newCounts, mask);
        long[] pairs = join(old, now);
        Arrays.sort(pairs);
        for (int k = 0; k < pairs.length; k++) {
            if (k == 0 || pairs[k] != pairs[k - 1]) {
                addCandidate((int) (pairs[k] >>> 32), (int) pairs[k], LEAST, 0);
            }
        }
    }

    /** Counts in how many texts a shingle is, up to one more than is rare; shingles may share a counter. */
    private static byte[] counts(List<int[]> texts, int mask) {
        byte[] counts = new byte[mask + 1];
        for (int[] shingles : texts) {
            for (int shingle : shingles) {
                if (counts[shingle & mask] <= RARE) {
                    counts[shingle & mask]++;
                }
            }
        }
        return counts;
    }

    /** Returns, sorted, each shingle of the sketch of each text with the number of the text. */
    private static long[] postings(List<int[]> texts, byte[] oldCounts, byte[] newCounts, int mask) {
        long[] postings = new long[texts.size() * SKETCH];
        int count = 0;
        for (int i = 0; i < texts.size(); i++) {
            long[] rarest = Arrays.stream(texts.get(i))
                    .filter(shingle -> isRare(oldCounts[shingle & mask]) && isRare(newCounts[shingle & mask]))
                    .mapToLong(shingle -> ((long) (oldCounts[shingle & mask] + newCounts[shingle & mask]) << 32)
                            | Integer.toUnsignedLong(shingle))
                    .sorted()
                    .limit(SKETCH)
                    .toArray();
            for (long shingle : rarest) {
                postings[count++] = (shingle << 32) | i;
            }
        }
        long[] sorted = Arrays.copyOf(postings, count);
        Arrays.sort(sorted);
        return sorted;
    }

    private static boolean isRare(byte count) {
        return count > 0 && count <= RARE;
    }

    /** Returns every pair of texts that have a shingle in common: no more than {@code RARE} squared for each shingle. */
    private static long[] join(long[] old, long[] now) {
        LongStream.Builder pairs = LongStream.builder();
        int j = 0;
        for (long posting : old) {
            int shingle = (int) (posting >>> 32);
            while (j < now.length && (int) (now[j] >>> 32) < shingle) {
                j++;
            }
            for (int k = j; k < now.length && (int) (now[k] >>> 32) == shingle; k++) {
                pairs.add((posting << 32) | (now[k] & 0xFFFFFFFFL));
            }
        }
        return pairs.build().toArray();
    }

    private void addCandidate(int i, int j, int least, int weight) {
        int found = likeness.of(oldShingles.get(i), newShingles.get(j));
        if (found >= least) {
            candidates.add(new Candidate(openOld[i], openNew[j], found + weight));
        }
    }

    private void pairBest() {
        candidates.sort(Comparator.comparingInt(Candidate::score)
                .reversed()
                .thenComparingInt(Candidate::i)
                .thenComparingInt(Candidate::j));
        for (Candidate candidate : candidates) {
            if (pairing.isOldOpen(candidate.i()) && pairing.isNewOpen(candidate.j())) {
                pairing.pair(candidate.i(), candidate.j());
            }
        }
    }

    private static String id(List<ControlNode> nodes, int index) {
        return ControlMatching.id(nodes.get(index));
    }
}
