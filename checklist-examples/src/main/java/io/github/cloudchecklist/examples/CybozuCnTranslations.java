package io.github.cloudchecklist.examples;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Adds the English translations beside the published Chinese texts of the sheet; the Chinese stays as it is. */
final class CybozuCnTranslations {

    private final Map<String, String> texts = new HashMap<>();

    CybozuCnTranslations() {
        Resources.rows("translations-en.tsv").forEach(row -> texts.put(row.get(0) + " " + row.get(1), row.get(2)));
        Resources.rows("crosswalk.tsv").forEach(row -> texts.put("title " + row.get(0), row.get(1)));
    }

    Checklist addTo(Checklist checklist) {
        return checklist.toBuilder()
                .title(translated(checklist.getTitle(), "checklist title"))
                .introduction(checklist.getIntroduction().map(text -> translated(text, "checklist introduction")))
                .sections(sections(checklist.getSections()))
                .build();
    }

    private List<Section> sections(List<Section> sections) {
        return sections.stream()
                .map(section -> section.toBuilder()
                        .title(translated(section.getTitle(), "section " + section.getId()))
                        .sections(sections(section.getSections()))
                        .controls(section.getControls().stream()
                                .map(this::control)
                                .toList())
                        .build())
                .toList();
    }

    private Control control(Control control) {
        return control.toBuilder()
                .title(LocalizedText.ofTranslation(Locale.ENGLISH, text("title " + control.getId())))
                .requirement(translated(control.getRequirement(), "control " + control.getId()))
                .build();
    }

    private LocalizedText translated(LocalizedText text, String key) {
        return text.withTranslation(Locale.ENGLISH, text(key));
    }

    private String text(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalStateException(
                    "Translation must be in translations-en.tsv or crosswalk.tsv, was '" + key + "'");
        }
        return text;
    }
}
