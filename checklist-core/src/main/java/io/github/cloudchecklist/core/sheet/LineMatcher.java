package io.github.cloudchecklist.core.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Matches lines against regular expressions in a bounded time, whatever the lines and the expressions are.
 *
 * <p>An expression may look at the characters of a line only so often, and at those of all lines together.
 */
final class LineMatcher {

    /** Longer lines are not matched at all: a repeated group recurses once for each repetition. */
    private static final int LONGEST_LINE = 1_000;

    private static final int STEPS_OF_A_LINE = 50_000;

    /** What each line adds to the steps that all lines have together. */
    private static final int STEPS_FOR_A_LINE = 1_000;

    private long steps = 10_000_000;

    /** Matches a whole line; empty if the expression does not match, or takes too long over it. */
    Optional<Matcher> find(Pattern pattern, String line) {
        try {
            return match(pattern, line);
        } catch (GaveUp e) {
            return Optional.empty();
        }
    }

    /**
     * Matches a whole line.
     *
     * @throws GaveUp if the line is too long, or the expression takes too many steps over it
     */
    Optional<Matcher> match(Pattern pattern, String line) {
        if (line.length() > LONGEST_LINE) {
            throw new GaveUp();
        }
        steps += STEPS_FOR_A_LINE;
        LimitedText text = new LimitedText(line, Math.min(STEPS_OF_A_LINE, steps));
        steps -= text.steps;
        try {
            Matcher matcher = pattern.matcher(text);
            return matcher.matches() ? Optional.of(matcher) : Optional.empty();
        } finally {
            steps += text.steps;
        }
    }

    /** A line that lets itself be looked at only so often. */
    private static final class LimitedText implements CharSequence {

        private final String text;
        private long steps;

        LimitedText(String text, long steps) {
            this.text = text;
            this.steps = steps;
        }

        @Override
        public char charAt(int index) {
            if (steps <= 0) {
                throw new GaveUp();
            }
            steps--;
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** Ends a match that takes too long; never leaves this package. */
    static final class GaveUp extends RuntimeException {

        private static final long serialVersionUID = 1L;

        GaveUp() {
            super(null, null, false, false);
        }
    }
}
