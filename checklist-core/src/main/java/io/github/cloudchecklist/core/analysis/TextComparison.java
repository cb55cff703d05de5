package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.analysis.TextSegment.Operation;
import io.github.cloudchecklist.core.text.Quotes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares two texts word by word, then sentence by sentence, then as a whole: the first that is cheap enough. */
final class TextComparison {

    private final List<TextSegment> segments = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();
    private final StringBuilder kept = new StringBuilder();

    private TextComparison() {}

    static TextDiff between(String before, String after) {
        int head = commonHead(before, after);
        int tail = commonTail(before, after, head);
        String old = before.substring(head, before.length() - tail);
        String now = after.substring(head, after.length() - tail);
        TextComparison comparison = new TextComparison();
        comparison.add(Operation.KEPT, before.substring(0, head));
        comparison.addMiddle(old, now);
        comparison.add(Operation.KEPT, before.substring(before.length() - tail));
        return comparison.toDiff();
    }

    static TextDiff reversed(TextDiff diff) {
        TextComparison reverse = new TextComparison();
        for (TextSegment segment : diff.getSegments()) {
            Operation operation = switch (segment.getOperation()) {
                case KEPT -> Operation.KEPT;
                case REMOVED -> Operation.ADDED;
                case ADDED -> Operation.REMOVED;
            };
            reverse.add(operation, segment.getText());
        }
        return reverse.toDiff();
    }

    private void addMiddle(String old, String now) {
        if (Math.max(old.length(), now.length()) > TextDiff.MAX_COMPARED
                || !(addCommon(Words.split(old), Words.split(now))
                        || addCommon(Words.splitSentences(old), Words.splitSentences(now)))) {
            add(Operation.REMOVED, old);
            add(Operation.ADDED, now);
        }
    }

    private boolean addCommon(List<String> old, List<String> now) {
        Map<String, Integer> numbers = new HashMap<>();
        CommonSubsequence common =
                CommonSubsequence.find(numbered(old, numbers), numbered(now, numbers), TextDiff.MAX_EDITS);
        if (common == null) {
            return false;
        }
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && !common.hasOld(i)) {
                add(Operation.REMOVED, old.get(i++));
            } else if (j < now.size() && !common.hasNew(j)) {
                add(Operation.ADDED, now.get(j++));
            } else {
                add(Operation.KEPT, old.get(i++));
                j++;
            }
        }
        return true;
    }

    private static int[] numbered(List<String> words, Map<String, Integer> numbers) {
        int[] numbered = new int[words.size()];
        for (int i = 0; i < numbered.length; i++) {
            @Nullable Integer known = numbers.putIfAbsent(words.get(i), numbers.size());
            numbered[i] = known == null ? numbers.size() - 1 : known;
        }
        return numbered;
    }

    private void add(Operation operation, String text) {
        if (text.isEmpty()) {
            return;
        }
        switch (operation) {
            case REMOVED -> {
                flush(Operation.KEPT, kept);
                removed.append(text);
            }
            case ADDED -> {
                flush(Operation.KEPT, kept);
                added.append(text);
            }
            case KEPT -> {
                flushChanges();
                kept.append(text);
            }
        }
    }

    private void flushChanges() {
        flush(Operation.REMOVED, removed);
        flush(Operation.ADDED, added);
    }

    private void flush(Operation operation, StringBuilder run) {
        if (!run.isEmpty()) {
            segments.add(TextSegment.of(operation, Quotes.bothEnds(run.toString(), TextDiff.MAX_SEGMENT)));
            run.setLength(0);
        }
    }

    private TextDiff toDiff() {
        flushChanges();
        flush(Operation.KEPT, kept);
        return TextDiff.builder().segments(segments).build();
    }

    /** Returns how long the common beginning of whole words is. */
    private static int commonHead(String before, String after) {
        int head = 0;
        int most = Math.min(before.length(), after.length());
        while (head < most && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        while (!Words.isBoundary(before, head) || !Words.isBoundary(after, head)) {
            head--;
        }
        return head;
    }

    /** Returns how long the common end of whole words behind the common beginning is. */
    private static int commonTail(String before, String after, int head) {
        int tail = 0;
        int most = Math.min(before.length(), after.length()) - head;
        while (tail < most && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        while (!Words.isBoundary(before, before.length() - tail) || !Words.isBoundary(after, after.length() - tail)) {
            tail--;
        }
        return tail;
    }
}
