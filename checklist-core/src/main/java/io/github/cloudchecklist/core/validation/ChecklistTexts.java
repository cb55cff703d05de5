package io.github.cloudchecklist.core.validation;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.LocalizedText;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The texts of one checklist that rules may find something in, each with its place: one walk sorts them out for all rules.
 *
 * <p>Nearly all texts are of no interest to any rule, and no place is made for them.
 */
final class ChecklistTexts implements TextWalk.Visitor {

    private final List<Placed<String>> unusual = new ArrayList<>();
    private final List<Placed<LocalizedText>> blank = new ArrayList<>();
    private final List<Placed<Locale>> blankTranslations = new ArrayList<>();
    private final List<Placed<URI>> addresses = new ArrayList<>();

    ChecklistTexts(Checklist checklist, Places places) {
        TextWalk.through(checklist, places, this);
    }

    /** Returns the texts of any kind with characters that are not {@link PlainText plain}. */
    List<Placed<String>> unusual() {
        return unusual;
    }

    /** Returns the blank ones of the texts that a value need not have, translated or not. */
    List<Placed<LocalizedText>> blank() {
        return blank;
    }

    /** Returns the languages of blank translations, each with the place of the translation. */
    List<Placed<Locale>> blankTranslations() {
        return blankTranslations;
    }

    /** Returns every address. */
    List<Placed<URI>> addresses() {
        return addresses;
    }

    @Override
    public void string(String text, Place owner, Object step) {
        if (!PlainText.isPlain(text)) {
            unusual.add(new Placed<>(text, owner.at(step)));
        }
    }

    @Override
    public void localized(LocalizedText text, boolean optional, Place owner, Object step) {
        if (optional && text.getText().isBlank()) {
            blank.add(new Placed<>(text, owner.at(step)));
        }
    }

    @Override
    public void translation(String translation, Locale language, Place owner, Object step) {
        if (!PlainText.isPlain(translation)) {
            unusual.add(new Placed<>(translation, owner.at(step, "translations", language.toLanguageTag())));
        }
        if (translation.isBlank()) {
            blankTranslations.add(new Placed<>(language, owner.at(step, "translations", language.toLanguageTag())));
        }
    }

    @Override
    public void address(URI address, Place owner, Object step) {
        addresses.add(new Placed<>(address, owner.at(step)));
    }
}
