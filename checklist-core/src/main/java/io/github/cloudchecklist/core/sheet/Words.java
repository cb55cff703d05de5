package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.model.RequirementLevel;
import io.github.cloudchecklist.core.model.Responsibility;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Words that stand for one of a few values, whatever their case, hyphens and white space. */
final class Words {

    static final Map<String, Responsibility> RESPONSIBILITIES = folded(responsibilities());
    static final Map<String, RequirementLevel> LEVELS = folded(levels());

    private Words() {}

    /** Returns these words and others, the words folded; the others are folded already. */
    static <V> Map<String, V> folded(Map<String, V> words, Map<String, V> others) {
        Map<String, V> all = new HashMap<>(others);
        all.putAll(folded(words));
        return all;
    }

    /** Folds a word: compatible characters to one, lower case, without hyphens and white space, {@code third} as {@code 3rd}. */
    static String fold(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (!Texts.isBlank(c) && "-‐‑_".indexOf(c) < 0) {
                folded.append(c);
            }
        }
        return folded.toString().replace("third", "3rd").replace("&", "and");
    }

    private static <V> Map<String, V> folded(Map<String, V> words) {
        Map<String, V> folded = new HashMap<>();
        words.forEach((word, value) -> folded.put(fold(word), value));
        return folded;
    }

    private static Map<String, Responsibility> responsibilities() {
        Map<String, Responsibility> words = new HashMap<>();
        for (Responsibility responsibility : Responsibility.values()) {
            words.put(responsibility.code(), responsibility);
        }
        words.put("CSP-owned", Responsibility.PROVIDER);
        words.put("CSC-owned", Responsibility.CUSTOMER);
        words.put("Shared CSP and CSC", Responsibility.SHARED);
        words.put("3rd-party outsourced", Responsibility.THIRD_PARTY);
        words.put("Shared CSP and 3rd-party", Responsibility.SHARED_WITH_THIRD_PARTY);
        return words;
    }

    private static Map<String, RequirementLevel> levels() {
        Map<String, RequirementLevel> words = new HashMap<>();
        for (RequirementLevel level : RequirementLevel.values()) {
            words.put(level.code(), level);
        }
        words.put("必須", RequirementLevel.REQUIRED);
        words.put("必须", RequirementLevel.REQUIRED);
        words.put("推奨", RequirementLevel.RECOMMENDED);
        words.put("推荐", RequirementLevel.RECOMMENDED);
        words.put("任意", RequirementLevel.OPTIONAL);
        words.put("可选", RequirementLevel.OPTIONAL);
        return words;
    }
}
