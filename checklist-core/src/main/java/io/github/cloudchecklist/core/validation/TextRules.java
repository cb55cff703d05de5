package io.github.cloudchecklist.core.validation;

import static io.github.cloudchecklist.core.validation.StandardRule.onChecklist;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Section;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules on the characters of texts and ids. */
final class TextRules {

    /** Scripts with letters that look alike, in the order in which a finding names them. */
    private static final Set<UnicodeScript> ALIKE =
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

    private static final char LAST_ASCII = '\u007f';

    private TextRules() {}

    static List<ChecklistRule> all() {
        return List.of(
                onChecklist("text.blank", Severity.WARNING, TextRules::blank),
                onChecklist("text.unsafe", Severity.ERROR, TextRules::unsafe),
                onChecklist("text.not-normalized", Severity.INFO, TextRules::notNormalized),
                onChecklist("id.mixed-scripts", Severity.WARNING, TextRules::mixedScripts));
    }

    /** Texts that a value must have are a matter of constraints; an empty one with translations is no text of the sheet. */
    private static void blank(Checklist checklist, RuleContext context, FindingCollector findings) {
        for (Placed<LocalizedText> placed : context.places().texts().blank()) {
            LocalizedText text = placed.value();
            boolean translated =
                    text.getText().isEmpty() && !text.getTranslations().isEmpty();
            if (!translated) {
                findings.in(placed.place()).report();
            }
        }
    }

    private static void unsafe(Checklist checklist, RuleContext context, FindingCollector findings) {
        for (Placed<String> text : context.places().texts().unusual()) {
            int first = UnsafeCharacters.find(text.value(), 0);
            if (first >= 0) {
                findings.in(text.place())
                        .with("character", UnsafeCharacters.name(text.value().codePointAt(first)))
                        .with("count", UnsafeCharacters.count(text.value()))
                        .report();
            }
        }
    }

    private static void notNormalized(Checklist checklist, RuleContext context, FindingCollector findings) {
        for (Placed<String> text : context.places().texts().unusual()) {
            if (!Normalizer.isNormalized(text.value(), Normalizer.Form.NFC)) {
                findings.in(text.place()).report();
            }
        }
    }

    private static void mixedScripts(Checklist checklist, RuleContext context, FindingCollector findings) {
        for (Placed<Section> section : context.places().sections()) {
            mixedScripts(section.value().getId().text(), section.place(), findings);
        }
        for (Placed<Control> control : context.places().controls()) {
            mixedScripts(control.value().getId().text(), control.place(), findings);
        }
    }

    private static void mixedScripts(String id, Place place, FindingCollector findings) {
        if (isAscii(id)) {
            return;
        }
        Set<UnicodeScript> scripts = id.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(ALIKE::contains)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(UnicodeScript.class)));
        if (scripts.size() > 1) {
            findings.in(place)
                    .at("id")
                    .with("scripts", scripts.stream().map(UnicodeScript::name).collect(Collectors.joining(", ")))
                    .with("id", id)
                    .report();
        }
    }

    private static boolean isAscii(String id) {
        for (int i = 0; i < id.length(); i++) {
            if (id.charAt(i) > LAST_ASCII) {
                return false;
            }
        }
        return true;
    }
}
