package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.analysis.Outline.ControlNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the controls of an old sheet in a new one, by what they ask for as much as by their ids.
 *
 * <p>An id made from position passes from one control to the next when a control is added ahead of it, so an id alone is no
 * proof where the texts can be compared.
 */
final class ControlMatching {

    private ControlMatching() {}

    static Pairing<ControlNode> of(Outline before, Outline after) {
        Pairing<ControlNode> pairing = new Pairing<>(before.controls(), after.controls());
        if (!areComparable(before, after)) {
            return pairing.by(ControlMatching::id);
        }
        pairing.by(node -> id(node) + '\n' + requirement(node));
        if (pairing.isOpen()) {
            pairing.by(ControlMatching::sectionAndContent).by(ControlMatching::content);
        }
        if (pairing.isOpen()) {
            SimilarControls.pair(pairing);
            pairing.by(node -> content(node) == null ? id(node) : null);
        }
        return pairing;
    }

    /** Tells whether the texts of two sheets are in one language, so that they can be compared. */
    static boolean areComparable(Outline before, Outline after) {
        Locale old = before.checklist().getLanguage();
        Locale now = after.checklist().getLanguage();
        return old.getLanguage().equals(now.getLanguage());
    }

    static String id(ControlNode node) {
        return node.control().getId().text();
    }

    /** Returns what a control asks for. */
    static String requirement(ControlNode node) {
        return Words.said(node.control().getRequirement());
    }

    private static @Nullable String content(ControlNode node) {
        String content = Words.folded(requirement(node));
        return content.isEmpty() ? null : content;
    }

    private static @Nullable String sectionAndContent(ControlNode node) {
        String content = content(node);
        return content == null ? null : node.parent().title() + '\n' + content;
    }
}
