package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.style.ChecklistStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * The difference of two wordings of one text, word by word.
 *
 * <p>A run of letters and digits is a word; so is each single character of the scripts that do not separate words, such as
 * Chinese characters and kana; so is each sign, and each run of spaces. The difference is a shortest one: as few words as
 * possible are removed and added. Which of several shortest ones is found does not depend on the machine, the platform or
 * the language of its user.
 *
 * <p>The work is bounded. If two texts have more than {@value #MAX_EDITS} words removed and added in all, they are compared
 * sentence by sentence, and if that is not enough either, or what is between their common beginning and end is longer than
 * {@value #MAX_COMPARED} characters, as a whole; long segments are cut.
 *
 * <pre>{@code
 * TextDiff diff = TextDiff.between("数据每天备份。", "数据每周备份。");
 * // kept "数据每", removed "天", added "周", kept "备份。"
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface TextDiff permits ImmutableTextDiff {

    /** The greatest number of words, or of sentences, removed and added in all that is looked for: {@value}. */
    int MAX_EDITS = 200;

    /** The greatest length in characters of the parts of two texts that are compared word by word: {@value}. */
    int MAX_COMPARED = 20_000;

    /** The greatest length in characters of a segment: {@value}. */
    int MAX_SEGMENT = 2_000;

    /**
     * Returns the runs of both texts in their order; where both differ, the removed run stands ahead of the added one.
     *
     * @return the segments, none of them with an empty text, no two of the same operation side by side; empty if both texts
     *     are
     */
    List<TextSegment> getSegments();

    /**
     * Compares two texts.
     *
     * @param before the old text
     * @param after the new text
     * @return the difference
     */
    static TextDiff between(String before, String after) {
        // A difference of the same two texts is found the same way, whichever of them is the older one.
        return before.compareTo(after) <= 0
                ? TextComparison.between(before, after)
                : TextComparison.between(after, before).reversed();
    }

    /**
     * Returns the difference the other way round, which is that of the texts in reverse order.
     *
     * @return the reverse
     */
    default TextDiff reversed() {
        return TextComparison.reversed(this);
    }

    /**
     * Returns a builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with all attributes of this value set.
     *
     * @return a new builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link TextDiff}; nothing is required. Not thread-safe. */
    final class Builder extends ImmutableTextDiff.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}
    }
}
