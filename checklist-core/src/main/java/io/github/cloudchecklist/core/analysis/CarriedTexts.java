package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Clause;
import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.core.model.EvidenceContact;
import io.github.cloudchecklist.core.model.EvidenceDocument;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Carries the texts of an answer into a document of another language: a text becomes a translation, and a translation into
 * the language of the new document becomes the text.
 */
final class CarriedTexts {

    private final Locale from;
    private final Locale to;

    CarriedTexts(Locale from, Locale to) {
        this.from = from;
        this.to = to;
    }

    Answer carried(Answer answer) {
        return answer.toBuilder()
                .remark(answer.getRemark().map(this::carried))
                .notes(answer.getNotes().stream().map(this::carried).toList())
                .evidence(answer.getEvidence().stream().map(this::carried).toList())
                .build();
    }

    LocalizedText carried(LocalizedText text) {
        Map<Locale, String> translations = new LinkedHashMap<>();
        if (!text.getText().isEmpty()) {
            translations.put(from, text.getText());
        }
        text.getTranslations().forEach(translations::putIfAbsent);
        String own = translations.remove(to);
        return LocalizedText.builder()
                .text(own == null ? "" : own)
                .translations(translations)
                .build();
    }

    private Evidence carried(Evidence evidence) {
        if (evidence instanceof EvidenceLink link) {
            return link.toBuilder()
                    .label(link.getLabel().map(this::carried))
                    .note(link.getNote().map(this::carried))
                    .clauses(carried(link.getClauses()))
                    .build();
        }
        if (evidence instanceof EvidenceDocument document) {
            return document.toBuilder()
                    .name(carried(document.getName()))
                    .label(document.getLabel().map(this::carried))
                    .note(document.getNote().map(this::carried))
                    .clauses(carried(document.getClauses()))
                    .build();
        }
        EvidenceContact contact = (EvidenceContact) evidence;
        return contact.toBuilder()
                .hours(contact.getHours().map(this::carried))
                .label(contact.getLabel().map(this::carried))
                .note(contact.getNote().map(this::carried))
                .clauses(carried(contact.getClauses()))
                .build();
    }

    private List<Clause> carried(List<Clause> clauses) {
        return clauses.stream()
                .map(clause -> clause.toBuilder()
                        .title(clause.getTitle().map(this::carried))
                        .build())
                .toList();
    }
}
