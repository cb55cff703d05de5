package io.github.cloudchecklist.core.validation;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Certification;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Clause;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.core.model.EvidenceContact;
import io.github.cloudchecklist.core.model.EvidenceDocument;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.FrameworkReference;
import io.github.cloudchecklist.core.model.LegendEntry;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Organization;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.Service;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Everything in a checklist that somebody has written, each with its place. */
final class ChecklistTexts {

    private final List<Placed<LocalizedText>> localized = new ArrayList<>();
    private final List<Placed<LocalizedText>> optional = new ArrayList<>();
    private final List<Placed<String>> strings = new ArrayList<>();
    private final List<Placed<URI>> addresses = new ArrayList<>();

    ChecklistTexts(Checklist checklist, Places places) {
        addHead(checklist, places.root());
        places.sections().forEach(section -> addSection(section.value(), section.place()));
        places.controls().forEach(control -> addControl(control.value(), control.place()));
        places.evidence().forEach(evidence -> addEvidence(evidence.value(), evidence.place()));
    }

    /** Returns the texts that may have translations. */
    List<Placed<LocalizedText>> localized() {
        return localized;
    }

    /** Returns those of the texts that may have translations that a value need not have. */
    List<Placed<LocalizedText>> optional() {
        return optional;
    }

    /** Returns every text, translations, ids, marks, labels, addresses and properties with their names included. */
    List<Placed<String>> strings() {
        return strings;
    }

    /** Returns every address: of evidence, frameworks, organizations and the service. */
    List<Placed<URI>> addresses() {
        return addresses;
    }

    private void addHead(Checklist checklist, Place place) {
        string(checklist.getId().text(), place.member("id"));
        string(checklist.getRevision(), place.member("revision"));
        text(checklist.getTitle(), place.member("title"));
        checklist.getProvider().ifPresent(provider -> addOrganization(provider, place.member("provider")));
        checklist.getService().ifPresent(service -> addService(service, place.member("service")));
        optionalText(checklist.getIntroduction(), place.member("introduction"));
        each(checklist.getBasis(), place.member("basis"), this::addFramework);
        each(checklist.getCertifications(), place.member("certifications"), this::addCertification);
        each(checklist.getLegend().getEntries(), place.member("legend"), this::addLegendEntry);
        properties(checklist.getProperties(), place);
    }

    private void addOrganization(Organization organization, Place place) {
        text(organization.getName(), place.member("name"));
        organization.getUri().ifPresent(uri -> address(uri, place.member("uri")));
    }

    private void addService(Service service, Place place) {
        text(service.getName(), place.member("name"));
        service.getUri().ifPresent(uri -> address(uri, place.member("uri")));
    }

    private void addFramework(FrameworkReference framework, Place place) {
        string(framework.getName(), place.member("name"));
        framework.getEdition().ifPresent(edition -> string(edition, place.member("edition")));
        optionalText(framework.getTitle(), place.member("title"));
        framework.getPublisher().ifPresent(publisher -> addOrganization(publisher, place.member("publisher")));
        framework.getUri().ifPresent(uri -> address(uri, place.member("uri")));
    }

    private void addCertification(Certification certification, Place place) {
        string(certification.getStandard(), place.member("standard"));
        optionalText(certification.getScope(), place.member("scope"));
        certification.getRegistrationNumber().ifPresent(number -> string(number, place.member("registrationNumber")));
        certification.getRegistrar().ifPresent(registrar -> addOrganization(registrar, place.member("registrar")));
        properties(certification.getProperties(), place);
    }

    private void addLegendEntry(LegendEntry entry, Place place) {
        string(entry.getMark(), place.member("mark"));
        optionalText(entry.getMeaning(), place.member("meaning"));
    }

    private void addSection(Section section, Place place) {
        string(section.getId().text(), place.member("id"));
        section.getLabel().ifPresent(label -> string(label, place.member("label")));
        text(section.getTitle(), place.member("title"));
        optionalText(section.getIntroduction(), place.member("introduction"));
        properties(section.getProperties(), place);
    }

    private void addControl(Control control, Place place) {
        string(control.getId().text(), place.member("id"));
        control.getLabel().ifPresent(label -> string(label, place.member("label")));
        optionalText(control.getTitle(), place.member("title"));
        text(control.getRequirement(), place.member("requirement"));
        optionalText(control.getGuidance(), place.member("guidance"));
        control.getAnswer().ifPresent(answer -> addAnswer(answer, place.member("answer")));
        each(control.getReferences(), place.member("references"), (reference, here) -> {
            addFramework(reference.getFramework(), here.member("framework"));
            string(reference.getClause(), here.member("clause"));
        });
        properties(control.getProperties(), place);
    }

    private void addAnswer(Answer answer, Place place) {
        answer.getMark().ifPresent(mark -> string(mark, place.member("mark")));
        optionalText(answer.getRemark(), place.member("remark"));
        each(answer.getNotes(), place.member("notes"), (note, here) -> optionalText(Optional.of(note), here));
        properties(answer.getProperties(), place);
    }

    private void addEvidence(Evidence evidence, Place place) {
        optionalText(evidence.getLabel(), place.member("label"));
        each(evidence.getClauses(), place.member("clauses"), this::addClause);
        optionalText(evidence.getNote(), place.member("note"));
        evidence.getDigest().ifPresent(digest -> string(digest, place.member("digest")));
        properties(evidence.getProperties(), place);
        if (evidence instanceof EvidenceLink link) {
            address(link.getUri(), place.member("uri"));
        } else if (evidence instanceof EvidenceDocument document) {
            text(document.getName(), place.member("name"));
        } else if (evidence instanceof EvidenceContact contact) {
            string(contact.getTelephone(), place.member("telephone"));
            optionalText(contact.getHours(), place.member("hours"));
        }
    }

    private void addClause(Clause clause, Place place) {
        string(clause.getNumber(), place.member("number"));
        optionalText(clause.getTitle(), place.member("title"));
    }

    private void text(LocalizedText text, Place place) {
        localized.add(new Placed<>(text, place));
        string(text.getText(), place);
        if (!text.getTranslations().isEmpty()) {
            Place translations = place.member("translations");
            text.getTranslations()
                    .forEach((language, translation) ->
                            string(translation, translations.member(language.toLanguageTag())));
        }
    }

    private void optionalText(Optional<LocalizedText> text, Place place) {
        if (text.isPresent()) {
            optional.add(new Placed<>(text.get(), place));
            text(text.get(), place);
        }
    }

    private void string(String text, Place place) {
        strings.add(new Placed<>(text, place));
    }

    private void address(URI address, Place place) {
        addresses.add(new Placed<>(address, place));
        string(address.toString(), place);
    }

    private void properties(Map<String, String> properties, Place place) {
        if (!properties.isEmpty()) {
            Place member = place.member("properties");
            properties.forEach((name, value) -> {
                string(name, member.member(name));
                string(value, member.member(name));
            });
        }
    }

    private static <T> void each(List<T> values, Place place, BiConsumer<T, Place> add) {
        int index = 0;
        for (T value : values) {
            add.accept(value, place.element(index++));
        }
    }
}
