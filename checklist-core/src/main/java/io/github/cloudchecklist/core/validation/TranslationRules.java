package io.github.cloudchecklist.core.validation;

import static io.github.cloudchecklist.core.validation.StandardRule.onChecklist;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rules on the translations of texts. */
final class TranslationRules {

    private TranslationRules() {}

    static List<ChecklistRule> all() {
        return List.of(
                onChecklist("translation.missing", Severity.WARNING, TranslationRules::missing),
                onChecklist("translation.blank", Severity.WARNING, TranslationRules::blank));
    }

    /** A sheet that nobody has translated at all is one finding and not one for each text. */
    private static void missing(Checklist checklist, RuleContext context, FindingCollector findings) {
        List<Locale> readers = context.readerLanguages();
        if (Languages.isRead(checklist.getLanguage(), readers)) {
            return;
        }
        List<Placed<LocalizedText>> untranslated = new ArrayList<>();
        boolean translated = false;
        for (Placed<LocalizedText> text : context.places().texts().localized()) {
            boolean found = readers.stream()
                    .anyMatch(language -> text.value().findTranslation(language).isPresent());
            translated |= found;
            if (!found) {
                untranslated.add(text);
            }
        }
        FindingCollector finding = findings.with("languages", Languages.list(readers));
        if (!translated) {
            finding.report();
            return;
        }
        untranslated.forEach(text -> finding.in(text.place()).report());
    }

    private static void blank(Checklist checklist, RuleContext context, FindingCollector findings) {
        for (Placed<LocalizedText> text : context.places().texts().localized()) {
            text.value().getTranslations().forEach((language, translation) -> {
                if (translation.isBlank()) {
                    findings.in(text.place())
                            .at("translations", language.toLanguageTag())
                            .with("language", language)
                            .report();
                }
            });
        }
    }
}
