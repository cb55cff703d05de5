package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.SectionId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes a diff for people to read, as plain text or as Markdown, in English, Chinese or Japanese.
 *
 * <p>The heaviest changes come first, in the order of the diff: a line for each, with the ids of the control or section (or
 * the place in the document), what has changed, and the old and the new value or the difference of the texts. Removed words
 * stand between brackets with a minus sign, added ones between braces with a plus sign; in Markdown they are struck out and
 * bold.
 *
 * <p>Lines are bounded: long runs of unchanged text are cut, and of a difference of many parts the first are shown. What
 * comes out of a sheet is written so that it can do no harm: on one line, invisible characters by their names, and signs of
 * Markdown and HTML escaped.
 *
 * <p>Same diff and language, same text; lines end with a line feed.
 *
 * <pre>{@code
 * String report = DiffWriter.markdown(Locale.ENGLISH).write(ChecklistDiff.between(lastYear, thisYear));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class DiffWriter {

    private static final String ARROW = " → ";

    private final ChangeTexts texts;
    private final DiffMarkup markup;

    private DiffWriter(Locale language, DiffMarkup markup) {
        this.texts = ChangeTexts.in(language);
        this.markup = markup;
    }

    /**
     * Returns a writer of plain text.
     *
     * @param language the language of the reader; English if there is no translation for it
     * @return the writer
     */
    public static DiffWriter text(Locale language) {
        return new DiffWriter(language, DiffMarkup.TEXT);
    }

    /**
     * Returns a writer of Markdown (CommonMark with the strikethrough of GitHub).
     *
     * @param language the language of the reader; English if there is no translation for it
     * @return the writer
     */
    public static DiffWriter markdown(Locale language) {
        return new DiffWriter(language, DiffMarkup.MARKDOWN);
    }

    /**
     * Writes a diff.
     *
     * @param diff the diff
     * @return the text, never empty
     */
    public String write(ChecklistDiff diff) {
        StringBuilder out = new StringBuilder();
        String ids = sides(
                Optional.of(diff.getOldId().text()), Optional.of(diff.getNewId().text()));
        String revisions = sides(Optional.of(diff.getOldRevision()), Optional.of(diff.getNewRevision()));
        out.append(markup.title(ids + ": " + revisions));
        out.append(diff.getChanges().isEmpty() ? texts.get("changes.none") : summary(diff))
                .append('\n');
        for (ChangeSeverity severity : ChangeSeverity.values()) {
            List<Change> changes = of(diff, severity);
            if (!changes.isEmpty()) {
                out.append('\n').append(markup.heading(texts.get("severity." + severity.code())));
                changes.forEach(change -> out.append(markup.item(subject(change), line(change))));
            }
        }
        return out.toString();
    }

    private String summary(ChecklistDiff diff) {
        String counts = List.of(ChangeSeverity.values()).stream()
                .map(severity -> texts.get("severity." + severity.code()) + " "
                        + of(diff, severity).size())
                .collect(Collectors.joining(", "));
        return texts.get("changes") + " " + diff.getChanges().size() + ": " + counts;
    }

    private static List<Change> of(ChecklistDiff diff, ChangeSeverity severity) {
        return diff.getChanges().stream()
                .filter(change -> change.getSeverity() == severity)
                .toList();
    }

    private String subject(Change change) {
        return sides(
                change.getOldPlace().map(DiffWriter::name), change.getNewPlace().map(DiffWriter::name));
    }

    private static String name(ChecklistPlace place) {
        return place.getControlId()
                .map(ControlId::text)
                .or(() -> place.getSectionId().map(SectionId::text))
                .orElse(place.getPointer().isEmpty() ? "/" : place.getPointer());
    }

    private String line(Change change) {
        String title = texts.get(change.getKind().code());
        String effect = change.getEffect() == ChangeEffect.NEUTRAL
                ? ""
                : " (" + texts.get("effect." + change.getEffect().code()) + ")";
        String detail = change.getWording()
                .map(markup::wording)
                .orElseGet(() -> sides(change.getOldValue(), change.getNewValue()));
        boolean told = detail.isEmpty() || detail.equals(subject(change));
        return title + effect + attribute(change) + (told ? "" : ": " + detail);
    }

    /** Returns which attribute has changed, where the kind does not tell. */
    private String attribute(Change change) {
        boolean told =
                !change.getKind().code().endsWith(".attribute.changed") && change.getKind() != ChangeKind.ORDER_CHANGED;
        String pointer = change.getNewPlace()
                .or(change::getOldPlace)
                .map(ChecklistPlace::getPointer)
                .orElse("");
        return told ? "" : " " + markup.escaped(pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    private String sides(Optional<String> old, Optional<String> now) {
        if (old.equals(now)) {
            return now.map(markup::escaped).orElse("");
        }
        String before = old.map(markup::escaped).orElse("–");
        return before + ARROW + now.map(markup::escaped).orElse("–");
    }
}
