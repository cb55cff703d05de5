package io.github.cloudchecklist.core.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A longest common subsequence of two sequences, found in time and space that grow with how much they differ.
 *
 * <p>Source: E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1 (1986), the greedy algorithm.
 */
final class CommonSubsequence {

    private final int[] old;
    private final int[] now;
    private final boolean[] oldKept;
    private final boolean[] newKept;

    private CommonSubsequence(int[] old, int[] now) {
        this.old = old;
        this.now = now;
        this.oldKept = new boolean[old.length];
        this.newKept = new boolean[now.length];
    }

    /** Returns the subsequence, or null if more than so many elements are not in it. */
    static @Nullable CommonSubsequence find(int[] old, int[] now, int mostEdits) {
        CommonSubsequence common = new CommonSubsequence(old, now);
        return common.search(mostEdits) ? common : null;
    }

    boolean hasOld(int index) {
        return oldKept[index];
    }

    boolean hasNew(int index) {
        return newKept[index];
    }

    /** On each diagonal, how far one gets in the old sequence with so many edits; kept for each number of edits. */
    private boolean search(int mostEdits) {
        int most = Math.min(mostEdits, old.length + now.length);
        int[] farthest = new int[2 * most + 3];
        int middle = most + 1;
        List<int[]> rounds = new ArrayList<>();
        for (int edits = 0; edits <= most; edits++) {
            rounds.add(Arrays.copyOfRange(farthest, middle - edits - 1, middle + edits + 2));
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                boolean down = isDown(farthest, middle, diagonal, edits);
                int x = down ? farthest[middle + diagonal + 1] : farthest[middle + diagonal - 1] + 1;
                x += snake(x, x - diagonal);
                farthest[middle + diagonal] = x;
                if (x >= old.length && x - diagonal >= now.length) {
                    mark(rounds);
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isDown(int[] farthest, int middle, int diagonal, int edits) {
        return diagonal == -edits
                || (diagonal != edits && farthest[middle + diagonal - 1] < farthest[middle + diagonal + 1]);
    }

    private int snake(int x, int y) {
        int length = 0;
        while (x + length < old.length && y + length < now.length && old[x + length] == now[y + length]) {
            length++;
        }
        return length;
    }

    private void mark(List<int[]> rounds) {
        int x = old.length;
        int y = now.length;
        for (int edits = rounds.size() - 1; edits >= 0; edits--) {
            int[] farthest = rounds.get(edits);
            int middle = edits + 1;
            int diagonal = x - y;
            boolean down = isDown(farthest, middle, diagonal, edits);
            int start = down ? farthest[middle + diagonal + 1] : farthest[middle + diagonal - 1] + 1;
            while (x > start) {
                oldKept[--x] = true;
                newKept[--y] = true;
            }
            if (down) {
                y--;
            } else {
                x--;
            }
        }
    }
}
