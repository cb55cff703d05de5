package io.github.cloudchecklist.core.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The words by which a remark rules something out, in one language; {@code denials.properties} lists them.
 *
 * <p>A word that goes on as one of the exceptions does ("not provided to third parties") is passed over. In languages
 * with blanks between words, a word is found as a whole only. Case does not matter.
 */
final class Denials {

    private static final Denials NONE = new Denials("", "");
    private static final Map<String, Denials> BY_LANGUAGE = load();

    /** Into how many classes letters and pairs of letters are sorted, so that few share one with the beginning of a word. */
    private static final int CLASSES = 2048;

    /** The words by their first two letters in either case, the longest first. */
    private final Map<String, List<String>> words = new HashMap<>();

    /** The classes of their first letters: one look at each letter of a text passes over nearly all of it. */
    private final boolean[] firsts = new boolean[CLASSES];

    /** The classes of their first two letters. */
    private final boolean[] pairs = new boolean[CLASSES];

    private final List<String> exceptions;

    private Denials(String words, String exceptions) {
        split(words).sorted(Comparator.comparing(String::length).reversed()).forEach(this::add);
        this.exceptions = split(exceptions).toList();
    }

    private void add(String word) {
        for (char first : eitherCase(word.charAt(0))) {
            for (char second : eitherCase(word.charAt(1))) {
                firsts[first % CLASSES] = true;
                pairs[classOf(first, second)] = true;
                words.computeIfAbsent("" + first + second, pair -> new ArrayList<>())
                        .add(word);
            }
        }
    }

    private static Set<Character> eitherCase(char letter) {
        return new TreeSet<>(List.of(letter, Character.toUpperCase(letter)));
    }

    private static int classOf(char first, char second) {
        return (first * 31 + second) % CLASSES;
    }

    private static Map<String, Denials> load() {
        Properties lists = RuleTexts.load("denials.properties");
        Map<String, Denials> denials = new TreeMap<>();
        for (String language : List.of("en", "ja", "zh")) {
            denials.put(
                    language,
                    new Denials(lists.getProperty(language + ".words"), lists.getProperty(language + ".exceptions")));
        }
        return Map.copyOf(denials);
    }

    private static Stream<String> split(String list) {
        return Stream.of(list.split("\\|")).map(String::strip).filter(word -> !word.isEmpty());
    }

    /** Returns the words of a language; none for a language without a list. */
    static Denials in(Locale language) {
        return BY_LANGUAGE.getOrDefault(language.getLanguage(), NONE);
    }

    /** Returns the first such words in a text, as the list has them. */
    Optional<String> find(String text) {
        for (int at = nextBeginning(text, 0); at >= 0; at = nextBeginning(text, at + 1)) {
            Optional<String> word = wordAt(text, at);
            if (word.isPresent()) {
                return word;
            }
        }
        return Optional.empty();
    }

    /** Returns the index of the first pair of letters from an index on that may begin a word; -1 if there is none. */
    private int nextBeginning(String text, int from) {
        for (int at = from; at < text.length() - 1; at++) {
            char first = text.charAt(at);
            if (firsts[first % CLASSES] && pairs[classOf(first, text.charAt(at + 1))]) {
                return at;
            }
        }
        return -1;
    }

    private Optional<String> wordAt(String text, int at) {
        if (isInWord(text, at)) {
            return Optional.empty();
        }
        for (String word : words.getOrDefault(text.substring(at, at + 2), List.of())) {
            if (text.regionMatches(true, at, word, 0, word.length())
                    && !isInWord(text, at + word.length())
                    && !isException(text, at, word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private boolean isException(String text, int at, String word) {
        for (String exception : exceptions) {
            int offset = exception.indexOf(word);
            if (offset >= 0 && text.regionMatches(true, at - offset, exception, 0, exception.length())) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether an index is between two Latin letters. */
    private static boolean isInWord(String text, int at) {
        return at > 0 && at < text.length() && isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at));
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
