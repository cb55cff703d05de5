package io.github.cloudchecklist.core.model;

import io.github.cloudchecklist.core.style.ChecklistStyle;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.UnwrapByDefault;
import jakarta.validation.valueextraction.ValueExtractor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A text in the language of its document, with translations.
 *
 * <p>The text itself is kept byte for byte as published; a translation stands beside it and never replaces it. The text
 * does not know its own language: that is {@link Checklist#getLanguage()} of the document it is in.
 *
 * <p>Where the document has no such text of its own and somebody has added one in another language, the text is empty and
 * there is a translation. The builder accepts a blank text, which validation reports where a text is needed: a constraint
 * on a {@code LocalizedText}, such as {@link jakarta.validation.constraints.NotBlank}, applies to the text in the language
 * of the document ({@link Extractor}).
 *
 * <pre>{@code
 * LocalizedText title = LocalizedText.of("信息安全组织").withTranslation(Locale.ENGLISH, "Organization of information security");
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface LocalizedText permits ImmutableLocalizedText {

    /**
     * Returns the text in the language of the document.
     *
     * @return the text as published, line breaks included; empty if the document has only translations of it
     */
    @Value.Default
    @Value.Parameter
    default String getText() {
        return "";
    }

    /**
     * Returns the translations by language, in the order in which they were given.
     *
     * @return the translations; empty if there is none
     */
    @Value.Parameter
    Map<Locale, String> getTranslations();

    /**
     * Returns the translation that serves a reader of a language best: the longest of its ranges that there is a
     * translation for (lookup of RFC 4647, section 3.4), so {@code en-GB} finds {@code en}.
     *
     * @param language the language of the reader
     * @return the translation; empty if there is none for the language
     */
    default Optional<String> findTranslation(Locale language) {
        if (getTranslations().isEmpty()) {
            return Optional.empty();
        }
        Locale found = Locale.lookup(
                List.of(new Locale.LanguageRange(language.toLanguageTag())),
                getTranslations().keySet());
        return Optional.ofNullable(found).map(getTranslations()::get);
    }

    /**
     * Returns this text with a translation added or replaced.
     *
     * @param language the language of the translation
     * @param translation the translated text
     * @return a text with the translation in addition
     */
    default LocalizedText withTranslation(Locale language, String translation) {
        return toBuilder().putTranslation(language, translation).build();
    }

    /**
     * Returns a text without translations.
     *
     * @param text the text in the language of the document
     * @return the text
     */
    static LocalizedText of(String text) {
        return of(text, Map.of());
    }

    /**
     * Returns a text with translations.
     *
     * @param text the text in the language of the document
     * @param translations the translations by language, in their order
     * @return the text
     */
    static LocalizedText of(String text, Map<Locale, String> translations) {
        return ImmutableLocalizedText.of(text, translations);
    }

    /**
     * Returns a text that the document does not have in its own language.
     *
     * @param language the language of the translation
     * @param translation the translated text
     * @return a text that is empty in the language of the document
     */
    static LocalizedText ofTranslation(Locale language, String translation) {
        return builder().putTranslation(language, translation).build();
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
     * Returns a builder with all attributes of this text set.
     *
     * @return a new builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Tells a Jakarta Validation provider that a constraint on a {@link LocalizedText} applies to its text; found by
     * {@link java.util.ServiceLoader}.
     *
     * @since 0.1.0
     */
    @UnwrapByDefault
    final class Extractor implements ValueExtractor<@ExtractedValue(type = String.class) LocalizedText> {

        /** Creates the extractor; called by the validation provider. */
        public Extractor() {}

        @Override
        public void extractValues(LocalizedText text, ValueReceiver receiver) {
            receiver.value(null, text.getText());
        }
    }

    /** Builds a {@link LocalizedText}; nothing is required. Not thread-safe. */
    final class Builder extends ImmutableLocalizedText.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}
    }
}
