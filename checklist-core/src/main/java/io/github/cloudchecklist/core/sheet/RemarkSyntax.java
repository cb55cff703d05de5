package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.style.ChecklistStyle;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * How one publisher writes remarks: the signs and phrases by which evidence and notes are found in them.
 *
 * <p>Everything is literal text; nothing is a regular expression. Without any attribute set, a {@link RemarkParser} finds
 * bare addresses only.
 *
 * <pre>{@code
 * RemarkSyntax syntax = RemarkSyntax.builder()
 *         .addLinkSign("▼")
 *         .addNoteSigns("※", "*")
 *         .putLanguageNote("※以上网址是日本官网。", Locale.JAPANESE)
 *         .putDocumentBracket("《", "》")
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface RemarkSyntax permits ImmutableRemarkSyntax {

    /**
     * Returns the signs that open the label of an address: {@code ▼label https://…}.
     *
     * @return the signs; empty if addresses have no labels
     */
    List<String> getLinkSigns();

    /**
     * Returns whether labels cite clauses of what they link to, as in {@code ▼Terms 14. Data 25. Processors https://…}.
     *
     * @return {@code true} if a number, a full stop and white space open a citation; {@code false} unless set
     */
    @Value.Default
    default boolean isClausesInLabels() {
        return false;
    }

    /**
     * Returns the signs that open a note.
     *
     * @return the signs; empty if there are no notes
     */
    List<String> getNoteSigns();

    /**
     * Returns the notes that say in which language the link in front of them is written, each with the sign that opens it
     * and word for word.
     *
     * @return the languages by note; empty if there are no such notes
     */
    Map<String, Locale> getLanguageNotes();

    /**
     * Returns the brackets around names of documents.
     *
     * @return closing brackets by opening brackets; empty if documents are not bracketed
     */
    Map<String, String> getDocumentBrackets();

    /**
     * Returns the bracketed names that are no documents of the provider: laws and standards, which an answer measures
     * itself against and which prove nothing about the service.
     *
     * @return the names without brackets; empty if there is none
     */
    Set<String> getLaws();

    /**
     * Returns the words in front of a telephone number.
     *
     * @return the words, which become the label of the contact; empty if there are no telephone numbers
     */
    List<String> getContactLabels();

    /**
     * Returns the words in front of the hours of a telephone number; what stands between the number and these words is
     * the note of the contact.
     *
     * @return the words, which are not part of the hours; empty if no hours are given
     */
    List<String> getHoursLabels();

    /**
     * Returns the HTML elements whose tags stand for line breaks.
     *
     * @return the names in lower case; {@code p}, {@code br}, {@code div}, {@code ul}, {@code ol} and {@code li} unless set
     */
    @Value.Default
    default Set<String> getLineBreakElements() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of("p", "br", "div", "ul", "ol", "li")));
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

    /** Builds a {@link RemarkSyntax}; nothing is required. Not thread-safe. */
    final class Builder extends ImmutableRemarkSyntax.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}

        /**
         * Builds the syntax.
         *
         * @return the syntax
         * @throws IllegalArgumentException if a sign, a phrase, a bracket or a name is blank
         */
        @Override
        public RemarkSyntax build() {
            RemarkSyntax syntax = super.build();
            Stream.of(
                            syntax.getLinkSigns(),
                            syntax.getNoteSigns(),
                            syntax.getLanguageNotes().keySet(),
                            syntax.getDocumentBrackets().keySet(),
                            syntax.getDocumentBrackets().values(),
                            syntax.getLaws(),
                            syntax.getContactLabels(),
                            syntax.getHoursLabels(),
                            syntax.getLineBreakElements())
                    .flatMap(Collection::stream)
                    .filter(String::isBlank)
                    .findFirst()
                    .ifPresent(blank -> {
                        throw new IllegalArgumentException(
                                "Text of a remark syntax must not be blank, was '" + blank + "'");
                    });
            return syntax;
        }
    }
}
