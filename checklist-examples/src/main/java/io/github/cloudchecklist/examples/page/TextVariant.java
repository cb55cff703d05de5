package io.github.cloudchecklist.examples.page;

/** A text in one of its languages. */
record TextVariant(String language, String text, boolean shown) {

    private static final int LONGEST_OPEN = 3_000;
    private static final int START = 600;

    /** Tells whether only the start is shown until the reader asks for all of it. */
    boolean isLong() {
        return text.length() > LONGEST_OPEN;
    }

    String start() {
        return start(text, START);
    }

    static String start(String text, int length) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
