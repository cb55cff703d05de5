package io.github.cloudchecklist.core.validation;

import io.github.cloudchecklist.core.model.Evidence;
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

    private final boolean mayBeHttps;
    private final List<Placed<String>> unusual = new ArrayList<>();
    private final List<Place> blank = new ArrayList<>();
    private final List<Placed<Locale>> blankTranslations = new ArrayList<>();
    private final List<Placed<URI>> addresses = new ArrayList<>();
    private final List<Labelled> links = new ArrayList<>();

    Gathered(ValidationSettings settings) {
        this.mayBeHttps = settings.getLinkSchemes().contains("https");
    }

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

    /** Returns the addresses that rules may find something in: of schemes but {@code https}, or with user information. */
    List<Placed<URI>> addresses() {
        return addresses;
    }

    /** Returns the links with a label among the evidence. */
    List<Labelled> links() {
        return links;
    }

    void evidence(Evidence evidence, Place place) {
        if (evidence instanceof EvidenceLink link) {
            String label =
                    link.getLabel().map(LocalizedText::getText).orElse("").strip();
            if (!label.isEmpty()) {
                links.add(new Labelled(link, label, place));
            }
        }
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
        if (!mayBeHttps || !"https".equals(address.getScheme()) || LinkRules.hasUserInformation(address)) {
            addresses.add(new Placed<>(address, owner.at(step)));
        }
    }
}
