package io.github.cloudchecklist.core.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
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

    /** The words by their first letter in either case, the longest first. */
    private final Map<Character, List<String>> words = new TreeMap<>();

    private final List<String> exceptions;

    private Denials(String words, String exceptions) {
        split(words).sorted(Comparator.comparing(String::length).reversed()).forEach(word -> {
            char first = word.charAt(0);
            for (char letter : new TreeSet<>(List.of(first, Character.toUpperCase(first)))) {
                this.words.computeIfAbsent(letter, key -> new ArrayList<>()).add(word);
            }
        });
        this.exceptions = split(exceptions).toList();
    }

    private static Map<String, Denials> load() {
        Properties lists = RuleTexts.load("denials.properties");
        Map<String, Denials> denials = new TreeMap<>();
        for (String language : List.of("en", "ja", "zh")) {
            denials.put(
                    language,
                    new Denials(lists.getProperty(language + ".words"), lists.getProperty(language + ".exceptions")));
        }
        return denials;
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
        int first = text.length();
        Optional<String> found = Optional.empty();
        for (Map.Entry<Character, List<String>> group : words.entrySet()) {
            for (int at = text.indexOf(group.getKey());
                    at >= 0 && at < first;
                    at = text.indexOf(group.getKey(), at + 1)) {
                Optional<String> word = wordAt(text, at, group.getValue());
                if (word.isPresent()) {
                    first = at;
                    found = word;
                }
            }
        }
        return found;
    }

    private Optional<String> wordAt(String text, int at, List<String> candidates) {
        for (String word : candidates) {
            if (text.regionMatches(true, at, word, 0, word.length())
                    && isWhole(text, at, at + word.length())
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

    private static boolean isWhole(String text, int start, int end) {
        return (start == 0 || !isLatin(text.charAt(start - 1)) || !isLatin(text.charAt(start)))
                && (end == text.length() || !isLatin(text.charAt(end)) || !isLatin(text.charAt(end - 1)));
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
