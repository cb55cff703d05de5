package io.github.cloudchecklist.core.validation;

import static io.github.cloudchecklist.core.validation.StandardRule.onGathered;

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
                onGathered("text.blank", Severity.WARNING, TextRules::blank),
                onGathered("text.unsafe", Severity.ERROR, TextRules::unsafe),
                onGathered("text.not-normalized", Severity.INFO, TextRules::notNormalized),
                StandardRule.of("id.mixed-scripts", Severity.WARNING, mixedScripts()));
    }

    /** Texts that a value must have are a matter of constraints; an empty one with translations is no text of the sheet. */
    private static void blank(Gathered gathered, RuleContext context, FindingCollector findings) {
        for (Place place : gathered.blank()) {
            findings.in(place).report();
        }
    }

    private static void unsafe(Gathered gathered, RuleContext context, FindingCollector findings) {
        for (Placed<String> text : gathered.unusual()) {
            int first = UnsafeCharacters.find(text.value(), 0);
            if (first >= 0) {
                findings.in(text.place())
                        .with("character", UnsafeCharacters.name(text.value().codePointAt(first)))
                        .with("count", UnsafeCharacters.count(text.value()))
                        .report();
            }
        }
    }

    private static void notNormalized(Gathered gathered, RuleContext context, FindingCollector findings) {
        for (Placed<String> text : gathered.unusual()) {
            if (!Normalizer.isNormalized(text.value(), Normalizer.Form.NFC)) {
                findings.in(text.place()).report();
            }
        }
    }

    private static Checks mixedScripts() {
        return Checks.onSection((section, context, findings) ->
                        mixedScripts(section.getId().text(), findings))
                .and(Checks.onControl((control, context, findings) ->
                        mixedScripts(control.getId().text(), findings)));
    }

    private static void mixedScripts(String id, FindingCollector findings) {
        if (isAscii(id)) {
            return;
        }
        Set<UnicodeScript> scripts = id.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(ALIKE::contains)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(UnicodeScript.class)));
        if (scripts.size() > 1) {
            findings.at("id")
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
