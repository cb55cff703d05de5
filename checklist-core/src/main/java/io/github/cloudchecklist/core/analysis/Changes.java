package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.analysis.Outline.Node;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.text.Quotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects the changes of two sheets. Whether something differs is asked here, so that nothing equal is ever reported. */
final class Changes {

    /** The same thing in both sheets, from which places are named. */
    record Sides(Node old, Node now) {

        Sides at(String oldPath, String newPath) {
            return new Sides(path -> old.at(oldPath + path), path -> now.at(newPath + path));
        }
    }

    private final List<Change> changes = new ArrayList<>();
    private final boolean textsCompared;

    /** @param textsCompared whether both sheets are in one language */
    Changes(boolean textsCompared) {
        this.textsCompared = textsCompared;
    }

    boolean areTextsCompared() {
        return textsCompared;
    }

    List<Change> toList() {
        return changes;
    }

    /** Reports a section or control that is new. */
    void added(ChangeKind kind, Node now, String id) {
        add(Change.builder().kind(kind).newPlace(now.at("")).newValue(id));
    }

    /** Reports a section or control that is gone. */
    void removed(ChangeKind kind, Node old, String id) {
        add(Change.builder().kind(kind).oldPlace(old.at("")).oldValue(id));
    }

    /** Reports an element that something has and did not have. */
    void added(ChangeKind kind, Sides sides, String path, String value) {
        add(at(kind, sides, "", path).newValue(quoted(value)));
    }

    /** Reports an element that something no longer has. */
    void removed(ChangeKind kind, Sides sides, String path, String value) {
        add(at(kind, sides, path, "").oldValue(quoted(value)));
    }

    /** Reports a change without asking whether the values differ; an empty value is none. */
    void changed(ChangeKind kind, Sides sides, String path, String old, String now) {
        add(at(kind, sides, path, path)
                .oldValue(Optional.of(quoted(old)).filter(value -> !value.isEmpty()))
                .newValue(Optional.of(quoted(now)).filter(value -> !value.isEmpty())));
    }

    /** Reports a change of something that has no short value. */
    void reordered(Sides sides, String path) {
        add(at(ChangeKind.ORDER_CHANGED, sides, path, path));
    }

    /** Compares a short value that may be absent. */
    void value(ChangeKind kind, Sides sides, String path, Optional<String> old, Optional<String> now) {
        value(kind, kind.effect(), sides, path, old, now);
    }

    void value(
            ChangeKind kind,
            ChangeEffect effect,
            Sides sides,
            String path,
            Optional<String> old,
            Optional<String> now) {
        if (!old.equals(now)) {
            add(at(kind, sides, old.isPresent() ? path : "", now.isPresent() ? path : "")
                    .effect(effect)
                    .oldValue(old.map(Changes::quoted))
                    .newValue(now.map(Changes::quoted)));
        }
    }

    /** Compares values that cannot be said in short: optional values, lists and maps. */
    void whole(ChangeKind kind, Sides sides, String path, Object old, Object now) {
        if (!old.equals(now)) {
            add(at(kind, sides, isPresent(old) ? path : "", isPresent(now) ? path : ""));
        }
    }

    void text(ChangeKind kind, Sides sides, String path, LocalizedText old, LocalizedText now) {
        text(kind, sides, path, Optional.of(old), Optional.of(now));
    }

    /** Compares texts of the documents, unless they are in different languages. */
    void text(ChangeKind kind, Sides sides, String path, Optional<LocalizedText> old, Optional<LocalizedText> now) {
        if (!textsCompared || old.equals(now)) {
            return;
        }
        if (old.isEmpty() || now.isEmpty()) {
            value(kind, sides, path, old.map(LocalizedText::getText), now.map(LocalizedText::getText));
            return;
        }
        String oldText = old.get().getText();
        String newText = now.get().getText();
        if (oldText.equals(newText)) {
            translation(kind, sides, path, old.get(), now.get());
            return;
        }
        boolean formOnly = Words.folded(oldText).equals(Words.folded(newText));
        Change.Builder change = at(kind, sides, path, path)
                .oldValue(quoted(oldText))
                .newValue(quoted(newText))
                .wording(TextDiff.between(oldText, newText));
        add(formOnly ? change.severity(ChangeSeverity.EDITORIAL) : change);
    }

    /** Reports the first translation, by language tag, that differs where the text itself does not. */
    private void translation(ChangeKind kind, Sides sides, String path, LocalizedText old, LocalizedText now) {
        Map<String, Locale> languages = new TreeMap<>();
        old.getTranslations().keySet().forEach(language -> languages.put(language.toLanguageTag(), language));
        now.getTranslations().keySet().forEach(language -> languages.put(language.toLanguageTag(), language));
        for (Map.Entry<String, Locale> entry : languages.entrySet()) {
            @Nullable String oldText = old.getTranslations().get(entry.getValue());
            @Nullable String newText = now.getTranslations().get(entry.getValue());
            if (!Objects.equals(oldText, newText)) {
                String way = path + "/translations/" + entry.getKey();
                Change.Builder change = at(kind, sides, oldText == null ? path : way, newText == null ? path : way)
                        .severity(ChangeSeverity.EDITORIAL)
                        .oldValue(Optional.ofNullable(oldText).map(Changes::quoted))
                        .newValue(Optional.ofNullable(newText).map(Changes::quoted));
                add(oldText == null || newText == null ? change : change.wording(TextDiff.between(oldText, newText)));
                return;
            }
        }
    }

    private static Change.Builder at(ChangeKind kind, Sides sides, String oldPath, String newPath) {
        return Change.builder()
                .kind(kind)
                .oldPlace(sides.old().at(oldPath))
                .newPlace(sides.now().at(newPath));
    }

    private void add(ImmutableChange.Builder change) {
        changes.add(change.build());
    }

    private static boolean isPresent(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent();
        }
        return value instanceof Map<?, ?> map ? !map.isEmpty() : !List.of().equals(value);
    }

    /** Returns a text as results and messages quote it, within its limit. */
    static String quoted(String text) {
        return Quotes.bothEnds(text, Change.MAX_VALUE);
    }
}
