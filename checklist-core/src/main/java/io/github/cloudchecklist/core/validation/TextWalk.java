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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Shows a visitor everything in a checklist that somebody has written, node by node. */
final class TextWalk implements NodeWalk.Visitor {

    /** Is shown texts; the place of each is a step, a name or an index, from that of the value that has it. */
    interface Visitor {

        /** Sees every text but translations: ids, marks, labels, addresses and properties with their names included. */
        default void string(String text, Place owner, Object step) {}

        /** Sees each text that may have translations, ahead of its own text and translations; optional is one that its owner need not have. */
        default void localized(LocalizedText text, boolean optional, Place owner, Object step) {}

        /** Sees each translation of a text. */
        default void translation(String translation, Locale language, Place owner, Object step) {}

        /** Sees each address ahead of its text: of evidence, frameworks, organizations and the service. */
        default void address(URI address, Place owner, Object step) {}
    }

    private final Visitor visitor;

    TextWalk(Visitor visitor) {
        this.visitor = visitor;
    }

    static void through(Checklist checklist, Place root, Visitor visitor) {
        TextWalk walk = new TextWalk(visitor);
        walk.head(checklist, root);
        NodeWalk.through(checklist, root, walk);
    }

    /** Shows the texts that are not those of a section, a control or an evidence. */
    void head(Checklist checklist, Place place) {
        string(checklist.getId().text(), place, "id");
        string(checklist.getRevision(), place, "revision");
        required(checklist.getTitle(), place, "title");
        checklist.getProvider().ifPresent(provider -> organization(provider, place.member("provider")));
        checklist.getService().ifPresent(service -> service(service, place.member("service")));
        optional(checklist.getIntroduction(), place, "introduction");
        each(checklist.getBasis(), place, "basis", this::framework);
        each(checklist.getCertifications(), place, "certifications", this::certification);
        each(checklist.getLegend().getEntries(), place, "legend", this::legendEntry);
        properties(checklist.getProperties(), place);
    }

    private void organization(Organization organization, Place place) {
        required(organization.getName(), place, "name");
        address(organization.getUri(), place);
    }

    private void service(Service service, Place place) {
        required(service.getName(), place, "name");
        address(service.getUri(), place);
    }

    private void framework(FrameworkReference framework, Place place) {
        string(framework.getName(), place, "name");
        string(framework.getEdition(), place, "edition");
        optional(framework.getTitle(), place, "title");
        framework.getPublisher().ifPresent(publisher -> organization(publisher, place.member("publisher")));
        address(framework.getUri(), place);
    }

    private void certification(Certification certification, Place place) {
        string(certification.getStandard(), place, "standard");
        optional(certification.getScope(), place, "scope");
        string(certification.getRegistrationNumber(), place, "registrationNumber");
        certification.getRegistrar().ifPresent(registrar -> organization(registrar, place.member("registrar")));
        properties(certification.getProperties(), place);
    }

    private void legendEntry(LegendEntry entry, Place place) {
        string(entry.getMark(), place, "mark");
        optional(entry.getMeaning(), place, "meaning");
    }

    @Override
    public void section(Section section, Place place) {
        string(section.getId().text(), place, "id");
        string(section.getLabel(), place, "label");
        required(section.getTitle(), place, "title");
        optional(section.getIntroduction(), place, "introduction");
        properties(section.getProperties(), place);
    }

    @Override
    public void control(Control control, Place place) {
        string(control.getId().text(), place, "id");
        string(control.getLabel(), place, "label");
        optional(control.getTitle(), place, "title");
        required(control.getRequirement(), place, "requirement");
        optional(control.getGuidance(), place, "guidance");
        each(control.getReferences(), place, "references", (reference, here) -> {
            framework(reference.getFramework(), here.member("framework"));
            string(reference.getClause(), here, "clause");
        });
        properties(control.getProperties(), place);
    }

    @Override
    public void answer(Answer answer, Place place) {
        string(answer.getMark(), place, "mark");
        optional(answer.getRemark(), place, "remark");
        if (!answer.getNotes().isEmpty()) {
            Place notes = place.member("notes");
            int index = 0;
            for (LocalizedText note : answer.getNotes()) {
                localized(note, true, notes, index++);
            }
        }
        properties(answer.getProperties(), place);
    }

    @Override
    public void evidence(Evidence evidence, Place place) {
        optional(evidence.getLabel(), place, "label");
        each(evidence.getClauses(), place, "clauses", this::clause);
        optional(evidence.getNote(), place, "note");
        string(evidence.getDigest(), place, "digest");
        properties(evidence.getProperties(), place);
        if (evidence instanceof EvidenceLink link) {
            address(link.getUri(), place);
        } else if (evidence instanceof EvidenceDocument document) {
            required(document.getName(), place, "name");
        } else if (evidence instanceof EvidenceContact contact) {
            string(contact.getTelephone(), place, "telephone");
            optional(contact.getHours(), place, "hours");
        }
    }

    private void clause(Clause clause, Place place) {
        string(clause.getNumber(), place, "number");
        optional(clause.getTitle(), place, "title");
    }

    private void required(LocalizedText text, Place owner, String name) {
        localized(text, false, owner, name);
    }

    private void optional(Optional<LocalizedText> text, Place owner, String name) {
        if (text.isPresent()) {
            localized(text.get(), true, owner, name);
        }
    }

    private void localized(LocalizedText text, boolean optional, Place owner, Object step) {
        visitor.localized(text, optional, owner, step);
        visitor.string(text.getText(), owner, step);
        if (!text.getTranslations().isEmpty()) {
            for (Map.Entry<Locale, String> translation : text.getTranslations().entrySet()) {
                visitor.translation(translation.getValue(), translation.getKey(), owner, step);
            }
        }
    }

    private void string(String text, Place owner, String name) {
        visitor.string(text, owner, name);
    }

    private void string(Optional<String> text, Place owner, String name) {
        if (text.isPresent()) {
            visitor.string(text.get(), owner, name);
        }
    }

    private void address(Optional<URI> address, Place owner) {
        if (address.isPresent()) {
            address(address.get(), owner);
        }
    }

    private void address(URI address, Place owner) {
        visitor.address(address, owner, "uri");
        visitor.string(address.toString(), owner, "uri");
    }

    private void properties(Map<String, String> properties, Place owner) {
        if (!properties.isEmpty()) {
            Place place = owner.member("properties");
            properties.forEach((name, value) -> {
                string(name, place, name);
                string(value, place, name);
            });
        }
    }

    private static <T> void each(List<T> values, Place owner, String name, BiConsumer<T, Place> show) {
        if (!values.isEmpty()) {
            Place place = owner.member(name);
            int index = 0;
            for (T value : values) {
                show.accept(value, place.element(index++));
            }
        }
    }
}
