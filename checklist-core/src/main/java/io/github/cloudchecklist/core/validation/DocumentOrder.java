package io.github.cloudchecklist.core.validation;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The order of findings: as their places stand in the document, and by code at one place.
 *
 * <p>A node comes before what is in it; its own members come by name, then its controls, then its sections. So what is
 * about the sheet as a whole comes first.
 */
final class DocumentOrder {

    private static final Comparator<Pointed> ORDER = Comparator.comparing(Pointed::tokens, DocumentOrder::comparePlaces)
            .thenComparing(pointed -> pointed.finding().getCode())
            .thenComparing(pointed -> pointed.finding().getMessage())
            .thenComparing(pointed -> pointed.finding().toString());

    /** A finding with the tokens of its pointer, which are split once. */
    private record Pointed(List<String> tokens, Finding finding) {}

    private DocumentOrder() {}

    static List<Finding> sort(Collection<Finding> findings) {
        return findings.stream()
                .map(finding -> new Pointed(Arrays.asList(finding.getPointer().split("/", -1)), finding))
                .sorted(ORDER)
                .map(Pointed::finding)
                .toList();
    }

    private static int comparePlaces(List<String> left, List<String> right) {
        int common = Math.min(left.size(), right.size());
        for (int i = 0; i < common; i++) {
            int byToken = compareTokens(left.get(i), right.get(i));
            if (byToken != 0) {
                return byToken;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    private static int compareTokens(String left, String right) {
        int byRank = Integer.compare(rank(left), rank(right));
        if (byRank != 0) {
            return byRank;
        }
        boolean numbers = isNumber(left) && isNumber(right);
        int byLength = numbers ? Integer.compare(left.length(), right.length()) : 0;
        return byLength != 0 ? byLength : left.compareTo(right);
    }

    private static int rank(String token) {
        return switch (token) {
            case "controls" -> 1;
            case "sections" -> 2;
            default -> 0;
        };
    }

    private static boolean isNumber(String token) {
        return !token.isEmpty() && token.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
