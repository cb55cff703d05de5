package io.github.cloudchecklist.core.validation;

import static io.github.cloudchecklist.core.validation.StandardRule.onChecklist;
import static io.github.cloudchecklist.core.validation.StandardRule.onGathered;

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
                onGathered("translation.blank", Severity.WARNING, TranslationRules::blank));
    }

    /** A sheet that nobody has translated at all is one finding and not one for each text. */
    private static void missing(Checklist checklist, RuleContext context, FindingCollector findings) {
        List<Locale> readers = context.readerLanguages();
        if (Languages.isRead(checklist.getLanguage(), readers)) {
            return;
        }
        Untranslated untranslated = new Untranslated(readers);
        TextWalk.through(checklist, context.places().root(), untranslated);
        FindingCollector finding = findings.with("languages", Languages.list(readers));
        if (!untranslated.translated) {
            finding.report();
            return;
        }
        untranslated.places.forEach(place -> finding.in(place).report());
    }

    private static void blank(Gathered gathered, RuleContext context, FindingCollector findings) {
        for (Placed<Locale> language : gathered.blankTranslations()) {
            findings.in(language.place()).with("language", language.value()).report();
        }
    }

    /** Sorts out the texts that none of the readers can read, and whether there are others. */
    private static final class Untranslated implements TextWalk.Visitor {

        private final List<Locale> readers;
        private final List<Place> places = new ArrayList<>();
        private boolean translated;

        Untranslated(List<Locale> readers) {
            this.readers = readers;
        }

        @Override
        public void localized(LocalizedText text, boolean optional, Place owner, Object step) {
            if (readers.stream()
                    .anyMatch(language -> text.findTranslation(language).isPresent())) {
                translated = true;
            } else {
                places.add(owner.at(step));
            }
        }
    }
}
