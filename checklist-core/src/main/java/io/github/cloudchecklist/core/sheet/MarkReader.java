package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Legend;
import io.github.cloudchecklist.core.model.LegendEntry;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the states of marks, and collects the legend of the document: the entries of the frame, those that the sheet prints, and
 * those of the marks of the layout that are met.
 */
final class MarkReader {

    /** Marks that mean something else in every sheet: no variant of them is taken for one in a legend. */
    private static final String AMBIGUOUS = "-－ー―–—‐−●PpOoXx01レ有無";

    /** Characters that look alike, each pair the variant and what it is read as. */
    private static final Map<Integer, String> VARIANTS = Map.ofEntries(
            Map.entry(0x25EF, "○"),
            Map.entry(0x3007, "○"),
            Map.entry(0x2B55, "○"),
            Map.entry(0x26AA, "○"),
            Map.entry(0x2714, "✓"),
            Map.entry(0x2705, "✓"),
            Map.entry(0x2611, "✓"),
            Map.entry(0x2715, "×"),
            Map.entry(0x2716, "×"),
            Map.entry(0x2717, "×"),
            Map.entry(0x2573, "×"),
            Map.entry(0x274C, "×"),
            Map.entry(0x25B3, "△"),
            Map.entry(0x2206, "△"),
            Map.entry(0x0394, "△"));

    private static final int LONGEST_MARK = 40;
    private static final int MOST_ENDS = 8;

    /** Signs behind a mark that part it from the remark. */
    private static final String SIGNS = "、。，,:：;；!！／/（(［[【「\n\r";

    private final Map<String, LegendEntry> document = new LinkedHashMap<>();
    private final Map<String, LegendEntry> known = new HashMap<>();
    private final Map<String, LegendEntry> folded = new HashMap<>();
    private final Legend frame;
    private final List<LegendEntry> added = new ArrayList<>();

    MarkReader(Legend frame, Legend marks) {
        this.frame = frame;
        frame.getEntries().forEach(entry -> document.putIfAbsent(entry.getMark(), entry));
        marks.getEntries().forEach(entry -> known.putIfAbsent(entry.getMark(), entry));
        frame.getEntries().forEach(entry -> folded.putIfAbsent(fold(entry.getMark()), entry));
        marks.getEntries().forEach(entry -> folded.putIfAbsent(fold(entry.getMark()), entry));
    }

    /** Adds an entry that the sheet prints; one of the same mark in the frame holds. */
    void add(LegendEntry entry) {
        if (document.putIfAbsent(entry.getMark(), entry) == null) {
            added.add(entry);
        }
        folded.put(fold(entry.getMark()), entry);
    }

    /** Returns the legend of the document as far as it has been read. */
    Legend legend() {
        return added.isEmpty() ? frame : frame.toBuilder().addAllEntries(added).build();
    }

    /** Returns the state of a word that explains a mark. */
    Optional<ComplianceState> stateOfMeaning(String mark, String meaning) {
        LegendEntry entry = document.get(mark);
        if (entry == null) {
            entry = find(meaning);
        }
        if (entry == null) {
            entry = known.get(mark);
        }
        return Optional.ofNullable(entry).map(LegendEntry::getState);
    }

    private @Nullable LegendEntry find(String text) {
        LegendEntry entry = document.get(text);
        if (entry == null) {
            entry = known.get(text);
        }
        if (entry == null) {
            String plain = fold(text);
            entry = isAmbiguous(plain) ? null : folded.get(plain);
        }
        return entry;
    }

    /** Returns what is read of a whole cell; empty if no legend knows it. */
    Optional<LegendEntry> read(String mark) {
        LegendEntry entry = find(mark);
        if (entry != null && !document.containsKey(mark)) {
            LegendEntry met = entry.toBuilder().mark(mark).build();
            document.put(mark, met);
            added.add(met);
        }
        return Optional.ofNullable(entry);
    }

    /** A mark at the start of a cell, and where the remark behind it begins. */
    record Fused(String mark, int end) {}

    /**
     * Finds the mark in front of a remark: the longest text before the end of a word or a sentence that is a whole mark. A blank
     * ends a mark, but not one in Latin letters: {@code No gap is known} says nothing of the kind.
     */
    Optional<Fused> readFront(String cell) {
        int start = 0;
        while (start < cell.length() && Texts.isBlank(cell.charAt(start))) {
            start++;
        }
        Fused longest = null;
        int ends = 0;
        int limit = Math.min(cell.length(), start + LONGEST_MARK);
        for (int end = start + 1; end <= limit && ends < MOST_ENDS; end++) {
            if (endsMark(cell, end)) {
                ends++;
                String mark = cell.substring(start, end);
                if (find(mark) != null) {
                    longest = new Fused(mark, end);
                }
            }
        }
        return Optional.ofNullable(longest);
    }

    private static boolean endsMark(String cell, int end) {
        if (Texts.isBlank(cell.charAt(end - 1))) {
            return false;
        }
        if (end == cell.length()) {
            return true;
        }
        char c = cell.charAt(end);
        if (SIGNS.indexOf(c) >= 0) {
            return true;
        }
        if (c == '.' || c == '．') {
            return end + 1 == cell.length() || Texts.isBlank(cell.charAt(end + 1));
        }
        if (!Texts.isBlank(c)) {
            return false;
        }
        int next = end;
        while (next < cell.length() && Texts.isBlank(cell.charAt(next))) {
            next++;
        }
        char before = Character.toLowerCase(cell.charAt(end - 1));
        boolean latin = before >= 'a' && before <= 'z';
        return !latin || next == cell.length() || (SIGNS + "-–—").indexOf(cell.charAt(next)) >= 0;
    }

    private static boolean isAmbiguous(String mark) {
        return mark.length() == 1 && AMBIGUOUS.indexOf(mark.charAt(0)) >= 0;
    }

    /**
     * Folds a mark to what it looks like: variants of one sign to one, compatible characters to one, white space to one blank, and
     * words of several letters to lower case. A letter is never folded to a sign.
     */
    static String fold(String mark) {
        StringBuilder folded = new StringBuilder();
        Texts.strip(mark).codePoints().forEach(c -> {
            if (c != 0xFE0E && c != 0xFE0F) {
                String variant = VARIANTS.get(c);
                if (variant != null) {
                    folded.append(variant);
                } else if (c < 0x10000 && Texts.isBlank((char) c)) {
                    folded.append(folded.isEmpty() || folded.charAt(folded.length() - 1) != ' ' ? " " : "");
                } else {
                    folded.appendCodePoint(c);
                }
            }
        });
        String plain = Normalizer.normalize(folded, Normalizer.Form.NFKC);
        return plain.length() == 1 ? plain : plain.toLowerCase(Locale.ROOT);
    }
}
