package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.model.EvidenceContact;
import io.github.cloudchecklist.core.model.LocalizedText;
import java.util.Optional;

/**
 * A telephone number in a remark, with what is printed behind it.
 *
 * @param number the number as printed
 * @param note what stands between the number and the words for hours; empty if nothing does
 * @param hours the hours; empty if there are none
 * @param end where the number ends in the remark
 */
record Telephone(String number, String note, String hours, int end) {

    private static final int FEWEST_DIGITS = 5;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_REST = 400;

    /** Finds a number at an index of a remark, behind white space or a colon. */
    static Optional<Telephone> find(String text, int index, RemarkSyntax syntax) {
        int start = index;
        while (start < text.length() && start - index < LONGEST_NUMBER && isSpacing(text.charAt(start))) {
            start++;
        }
        int end = endOfNumber(text, start);
        if (text.substring(start, end).chars().filter(Telephone::isDigit).count() < FEWEST_DIGITS) {
            return Optional.empty();
        }
        String number = text.substring(start, end);
        String rest = text.substring(end, endOfRest(text, end, syntax));
        for (String words : syntax.getHoursLabels()) {
            int at = rest.indexOf(words);
            if (at >= 0) {
                String hours = Texts.strip(rest.substring(at + words.length()));
                return Optional.of(new Telephone(number, Texts.strip(rest.substring(0, at)), hours, end));
            }
        }
        return Optional.of(new Telephone(number, "", "", end));
    }

    EvidenceContact contact(String label) {
        EvidenceContact.Builder contact = EvidenceContact.builder();
        contact.label(LocalizedText.of(Texts.strip(label))).telephone(number);
        if (!note.isEmpty()) {
            contact.note(LocalizedText.of(note));
        }
        if (!hours.isEmpty()) {
            contact.hours(LocalizedText.of(hours));
        }
        return contact.build();
    }

    /** Digits, hyphens and brackets, and single blanks in a number that begins with a plus; it ends with a digit. */
    private static int endOfNumber(String text, int start) {
        int end = start;
        boolean international = text.startsWith("+", start);
        for (int index = start; index < text.length() && index - start < LONGEST_NUMBER; index++) {
            char c = text.charAt(index);
            if (isDigit(c)) {
                end = index + 1;
            } else if ("+-()".indexOf(c) < 0 && !(c == ' ' && international && end == index)) {
                break;
            }
        }
        return end;
    }

    private static int endOfRest(String text, int start, RemarkSyntax syntax) {
        int end = start;
        while (end < text.length() && end - start < LONGEST_REST) {
            char c = text.charAt(end);
            boolean sign = startsWithAny(syntax.getLinkSigns(), text, end)
                    || startsWithAny(syntax.getNoteSigns(), text, end)
                    || startsWithAny(syntax.getLanguageNotes().keySet(), text, end);
            if (c == '\n' || c == '。' || sign || Addresses.startsAt(text, end)) {
                break;
            }
            end++;
        }
        return end;
    }

    private static boolean startsWithAny(Iterable<String> phrases, String text, int index) {
        for (String phrase : phrases) {
            if (text.startsWith(phrase, index)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpacing(char c) {
        return Texts.isBlank(c) || c == ':' || c == '：';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
