package io.github.cloudchecklist.core.validation;

import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.LocalizedText;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the walk through one checklist has gathered for rules that look at it when the walk is over.
 *
 * <p>Nearly all texts are of no interest to any rule, and no place is made for them.
 */
final class Gathered implements TextWalk.Visitor {

    private final List<Placed<String>> unusual = new ArrayList<>();
    private final List<Place> blank = new ArrayList<>();
    private final List<Placed<Locale>> blankTranslations = new ArrayList<>();
    private final List<Placed<URI>> addresses = new ArrayList<>();
    private final List<Placed<EvidenceLink>> links = new ArrayList<>();

    /** Returns the texts of any kind with characters that are not {@link PlainText plain}. */
    List<Placed<String>> unusual() {
        return unusual;
    }

    /** Returns the places of blank texts that a value need not have; none that are empty but translated. */
    List<Place> blank() {
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

    /** Returns the links among the evidence. */
    List<Placed<EvidenceLink>> links() {
        return links;
    }

    void link(EvidenceLink link, Place place) {
        links.add(new Placed<>(link, place));
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
            boolean onlyTranslated =
                    text.getText().isEmpty() && !text.getTranslations().isEmpty();
            if (!onlyTranslated) {
                blank.add(owner.at(step));
            }
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
