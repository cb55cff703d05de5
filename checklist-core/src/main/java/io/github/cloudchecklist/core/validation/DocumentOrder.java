package io.github.cloudchecklist.core.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The order of findings: as their places stand in the document, and by code at one place.
 *
 * <p>A node comes before what is in it; its own members come by name, then its controls, then its sections. So what is
 * about the sheet as a whole comes first.
 */
final class DocumentOrder {

    private static final String CONTROLS = "controls";
    private static final String SECTIONS = "sections";

    /** The kinds of tokens in their order; numbers are in the order of their values, others in that of their characters. */
    private static final int NUMBER = 0;

    private static final int MEMBER = 1;
    private static final int IN_CONTROLS = 2;
    private static final int IN_SECTIONS = 3;

    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    Finding::getPointer, DocumentOrder::comparePointers)
            .thenComparing(Finding::getCode)
            .thenComparing(Finding::getMessage)
            .thenComparing(Finding::toString);

    private DocumentOrder() {}

    /** Returns the findings in order, each once. */
    static List<Finding> sort(Collection<Finding> findings) {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(ORDER);
        boolean distinct = true;
        for (int i = 1; i < sorted.size(); i++) {
            Finding previous = sorted.get(i - 1);
            Finding finding = sorted.get(i);
            distinct &= !finding.getPointer().equals(previous.getPointer())
                    || !finding.getMessage().equals(previous.getMessage());
        }
        return distinct ? sorted : List.copyOf(new LinkedHashSet<>(sorted));
    }

    /** Compares by the first token that differs; where one pointer goes on, it comes after the other. */
    private static int comparePointers(String left, String right) {
        int common = Math.min(left.length(), right.length());
        int at = 0;
        while (at < common && left.charAt(at) == right.charAt(at)) {
            at++;
        }
        int leftEnd = endOfToken(left, at);
        int rightEnd = endOfToken(right, at);
        if (leftEnd == at && rightEnd == at) {
            return Integer.compare(left.length(), right.length());
        }
        int start = left.lastIndexOf('/', at - 1) + 1;
        int byKind = Integer.compare(kind(left, start, leftEnd), kind(right, start, rightEnd));
        if (byKind != 0) {
            return byKind;
        }
        boolean longer = kind(left, start, leftEnd) == NUMBER && leftEnd != rightEnd;
        return longer || leftEnd == at || rightEnd == at
                ? Integer.compare(leftEnd, rightEnd)
                : Character.compare(left.charAt(at), right.charAt(at));
    }

    private static int endOfToken(String pointer, int from) {
        int end = pointer.indexOf('/', from);
        return end < 0 ? pointer.length() : end;
    }

    private static int kind(String pointer, int start, int end) {
        if (end - start == CONTROLS.length()) {
            if (pointer.startsWith(CONTROLS, start)) {
                return IN_CONTROLS;
            }
            if (pointer.startsWith(SECTIONS, start)) {
                return IN_SECTIONS;
            }
        }
        for (int i = start; i < end; i++) {
            if (pointer.charAt(i) < '0' || pointer.charAt(i) > '9') {
                return MEMBER;
            }
        }
        return start < end ? NUMBER : MEMBER;
    }
}
